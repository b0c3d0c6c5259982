// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <string_view>

namespace dateline::language {

/// What a full stop after a word means for the sentence.
enum class Abbreviation : std::uint8_t {
  none,
  inner,   ///< never ends a sentence: "Mr.", "Sen."
  either,  ///< ends one where a typical opener follows: "Inc.", "p.m.", "Jan."
};

[[nodiscard]] Abbreviation abbreviation(const Token& token, std::string_view text) noexcept;

/// A word that opens sentences and hardly ever stands capitalised inside one: "The", "But", "He".
[[nodiscard]] bool opens_sentence(const Token& token, std::string_view text) noexcept;

}  // namespace dateline::language
