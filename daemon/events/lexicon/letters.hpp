// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {

// ASCII letters, but for is_capitalised().

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }

[[nodiscard]] constexpr char to_lower(char c) noexcept {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] constexpr char to_upper(char c) noexcept {
  return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/// Begins with a capital, of whatever alphabet.
[[nodiscard]] inline bool is_capitalised(std::string_view text) noexcept {
  return !text.empty() &&
         (is_upper(text.front()) || (!is_lower(text.front()) && language::is_capitalised(text)));
}

/// The same letters, whatever their case in either.
[[nodiscard]] constexpr bool same_letters(std::string_view a, std::string_view b) noexcept {
  return std::ranges::equal(a, b, {}, to_lower, to_lower);
}

/// What stands behind the last blank, or all.
[[nodiscard]] constexpr std::string_view last_word(std::string_view text) noexcept {
  return text.substr(text.rfind(' ') + 1);  // npos + 1 is 0
}

/// Four digits in a row.
[[nodiscard]] constexpr bool holds_year(std::string_view text) noexcept {
  std::size_t run = 0;
  for (const char letter : text) {
    run = is_digit(letter) ? run + 1 : 0;
    if (run == 4) return true;
  }
  return false;
}

}  // namespace dateline::events
