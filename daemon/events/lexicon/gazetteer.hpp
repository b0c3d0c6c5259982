// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

enum class NameClass : std::uint8_t { none, country, demonym, city, place, organization };

/// Somewhere to be: a country, a city or another place.
[[nodiscard]] constexpr bool is_place(NameClass kind) noexcept {
  return kind == NameClass::country || kind == NameClass::city || kind == NameClass::place;
}

/// A name that the tables know.
struct KnownName {
  NameClass kind = NameClass::none;
  std::string_view code;  ///< ISO 3166-1 alpha-2 of its country, where it has one
  std::string_view name;  ///< of a country or demonym: the country's usual name
  bool capital = false;
  bool city = false;  ///< an organization that has a city's name
};

/// What the tables know of `name`, ASCII case ignored; kind none where nothing.
[[nodiscard]] const KnownName& look_up_name(std::string_view name) noexcept;
[[nodiscard]] const KnownName& look_up_name(const language::Token& token,
                                            std::string_view text) noexcept;

}  // namespace dateline::events
