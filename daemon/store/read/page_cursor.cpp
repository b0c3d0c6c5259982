// SPDX-License-Identifier: Apache-2.0
#include "read/page_cursor.hpp"

#include "dateline/error.hpp"

#include <charconv>
#include <cstddef>

namespace dateline::store {

namespace {

constexpr char k_entry = 'e';
constexpr char k_path = 'p';
constexpr std::size_t k_longest_path_key = 511;
constexpr std::string_view k_digits = "0123456789abcdef";

[[noreturn]] void refuse() {
  throw Error{ErrorCode::invalid_parameter, "the cursor is not one that this daemon gave out",
              "begin anew without a cursor"};
}

std::string to_hex(char kind, std::string_view bytes) {
  std::string text{kind};
  for (const char c : bytes) {
    const auto byte = static_cast<std::uint8_t>(c);
    text += k_digits[byte >> 4];
    text += k_digits[byte & 0xF];
  }
  return text;
}

std::string from_hex(char kind, std::string_view text) {
  if (text.empty() || text.front() != kind || text.size() % 2 == 0) refuse();
  text.remove_prefix(1);
  std::string bytes;
  for (std::size_t at = 0; at < text.size(); at += 2) {
    const std::size_t high = k_digits.find(text[at]);
    const std::size_t low = k_digits.find(text[at + 1]);
    if (high == std::string_view::npos || low == std::string_view::npos) refuse();
    bytes += static_cast<char>(high << 4 | low);
  }
  return bytes;
}

}  // namespace

std::string to_cursor(const SortKey& key) { return to_hex(k_entry, time_key(0, key)); }

SortKey sort_key_from(std::string_view cursor) {
  const std::string bytes = from_hex(k_entry, cursor);
  if (bytes.size() != time_key(0, {}).view().size()) refuse();
  KeyReader reader{bytes};
  if (reader.u16() != 0) refuse();
  SortKey key;
  key.begin = reader.minute();
  key.precision = reader.u8();
  key.id = reader.hash<ShortHash>();
  return key;
}

std::string to_path_cursor(std::string_view key) { return to_hex(k_path, key); }

std::string path_key_from(std::string_view cursor) {
  std::string key = from_hex(k_path, cursor);
  if (key.empty() || key.size() > k_longest_path_key) refuse();
  return key;
}

std::string to_cursor(const ChangeCursor& cursor) {
  return cursor.uuid + "." + std::to_string(cursor.sequence);
}

ChangeCursor change_cursor_from(std::string_view cursor) {
  const std::size_t point = cursor.find('.');
  if (point == std::string_view::npos || point == 0) refuse();
  const std::string_view digits = cursor.substr(point + 1);
  ChangeCursor result{std::string{cursor.substr(0, point)}, 0};
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), result.sequence);
  if (error != std::errc{} || end != digits.data() + digits.size() || digits.empty()) refuse();
  return result;
}

}  // namespace dateline::store
