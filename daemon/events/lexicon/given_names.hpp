// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline::events {

enum class Gender : std::uint8_t { unknown, woman, man };

/// They may be of the same person.
[[nodiscard]] constexpr bool agree(Gender left, Gender right) noexcept {
  return left == right || left == Gender::unknown || right == Gender::unknown;
}

/// The gender that a given name tells, in any case; none where the word is no given name.
[[nodiscard]] std::optional<Gender> gender_of_given_name(std::string_view word) noexcept;
[[nodiscard]] std::optional<Gender> gender_of_given_name(const language::Token& token,
                                                         std::string_view text) noexcept;

/// The gender of who bears the title: "Mr", "spokeswoman".
[[nodiscard]] Gender gender_of_title(std::string_view word) noexcept;
[[nodiscard]] Gender gender_of_title(const language::Token& token, std::string_view text) noexcept;

/// Of "he", "her"; unknown for other pronouns.
[[nodiscard]] Gender gender_of_pronoun(std::string_view pronoun) noexcept;

}  // namespace dateline::events
