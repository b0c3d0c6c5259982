// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace dateline::article {

[[nodiscard]] constexpr bool is_space(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}
[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_alpha(char c) noexcept { return is_upper(c) || is_lower(c); }
[[nodiscard]] constexpr bool is_high(char c) noexcept {
  return static_cast<unsigned char>(c) >= 0x80;
}
[[nodiscard]] constexpr char to_lower(char c) noexcept {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// `text` without white space at both ends.
[[nodiscard]] constexpr std::string_view trim(std::string_view text) noexcept {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

/// `text` begins with `lower`, ASCII case set aside. `lower` is in lower case.
[[nodiscard]] constexpr bool starts_with_folded(std::string_view text,
                                                std::string_view lower) noexcept {
  if (text.size() < lower.size()) return false;
  for (std::size_t at = 0; at < lower.size(); ++at)
    if (to_lower(text[at]) != lower[at]) return false;
  return true;
}

[[nodiscard]] constexpr bool same_folded(std::string_view text, std::string_view lower) noexcept {
  return text.size() == lower.size() && starts_with_folded(text, lower);
}

/// Where `lower` first stands in `text`, ASCII case set aside; npos where it does not.
[[nodiscard]] constexpr std::size_t find_folded(std::string_view text, std::string_view lower,
                                                std::size_t from = 0) noexcept {
  for (std::size_t at = from; at + lower.size() <= text.size(); ++at)
    if (starts_with_folded(text.substr(at), lower)) return at;
  return std::string_view::npos;
}

[[nodiscard]] inline std::string lowered(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), to_lower);
  return out;
}

}  // namespace dateline::article
