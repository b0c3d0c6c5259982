// SPDX-License-Identifier: Apache-2.0
#include "html/entities.hpp"

#include "ascii.hpp"
#include "html/entity_table.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace dateline::article {
namespace {

constexpr std::size_t k_longest_name = 10;
constexpr std::size_t k_longest_number = 10;

static_assert(std::is_sorted(k_entities.begin(), k_entities.end(),
                             [](const Entity& a, const Entity& b) { return a.name < b.name; }));

// Numbers 0x80 to 0x9F mean what Windows-1252 has there.
constexpr std::array<char32_t, 32> k_windows_1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

int hex_value(char c) noexcept {
  if (is_digit(c)) return c - '0';
  const char lower = to_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `text` stands after "&#".
std::size_t append_number(std::string& out, std::string_view text) {
  const bool hex = !text.empty() && to_lower(text.front()) == 'x';
  const std::size_t begin = hex ? 1 : 0;
  std::size_t at = begin;
  std::uint32_t value = 0;
  for (; at < text.size() && at < begin + k_longest_number; ++at) {
    const int digit = hex_value(text[at]);
    if (digit < 0 || (!hex && digit > 9)) break;
    value = std::min<std::uint32_t>(value * (hex ? 16U : 10U) + static_cast<std::uint32_t>(digit),
                                    0x110000U);
  }
  if (at == begin) return 0;
  const bool windows = value >= 0x80 && value < 0xA0;
  append_code_point(out, windows ? k_windows_1252[value - 0x80] : char32_t{value});
  return at + (at < text.size() && text[at] == ';' ? 1 : 0);
}

/// `text` stands after "&". Without a semicolon only the old names of Latin-1 count.
std::size_t append_named(std::string& out, std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && length <= k_longest_name &&
         (is_alpha(text[length]) || is_digit(text[length])))
    ++length;
  const std::string_view name = text.substr(0, length);
  const auto* found =
      std::lower_bound(k_entities.begin(), k_entities.end(), name,
                       [](const Entity& entity, std::string_view k) { return entity.name < k; });
  if (name.empty() || found == k_entities.end() || found->name != name) return 0;
  const bool closed = length < text.size() && text[length] == ';';
  if (!closed && found->code_point > 0xFF) return 0;
  append_code_point(out, found->code_point);
  return length + (closed ? 1 : 0);
}

}  // namespace

std::size_t append_reference(std::string& out, std::string_view text) {
  const bool number = text.size() > 1 && text[1] == '#';
  const std::size_t length =
      number ? append_number(out, text.substr(2)) : append_named(out, text.substr(1));
  if (length > 0) return length + (number ? 2 : 1);
  out.push_back('&');
  return 1;
}

std::string decode_references(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t plain = std::min(text.find('&'), text.size());
    out.append(text.substr(0, plain));
    text.remove_prefix(plain);
    if (!text.empty()) text.remove_prefix(append_reference(out, text));
  }
  return out;
}

}  // namespace dateline::article
