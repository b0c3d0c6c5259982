// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dateline::language {

/// What the tokenizer does with a byte.
enum class ByteClass : std::uint8_t {
  mark,  ///< punctuation, a token by itself
  lower,
  upper,
  digit,
  space,
  newline,
  apostrophe,
  wide,  ///< lead byte of more than one byte (or malformed): decoded
};

constexpr std::array<ByteClass, 256> make_byte_classes() noexcept {
  std::array<ByteClass, 256> table{};
  for (std::size_t byte = 0; byte < table.size(); ++byte) {
    ByteClass& entry = table[byte];
    if (byte >= 'a' && byte <= 'z')
      entry = ByteClass::lower;
    else if (byte >= 'A' && byte <= 'Z')
      entry = ByteClass::upper;
    else if (byte >= '0' && byte <= '9')
      entry = ByteClass::digit;
    else if (byte == '\n')
      entry = ByteClass::newline;
    else if (byte <= ' ' || byte == 0x7F)
      entry = ByteClass::space;
    else if (byte == '\'')
      entry = ByteClass::apostrophe;
    else if (byte >= 0x80)
      entry = ByteClass::wide;
    else
      entry = ByteClass::mark;
  }
  return table;
}

inline constexpr std::array<ByteClass, 256> k_byte_classes = make_byte_classes();

[[nodiscard]] constexpr ByteClass class_of(char c) noexcept {
  return k_byte_classes[static_cast<unsigned char>(c)];
}

/// ASCII upper case to lower, all other bytes as they are.
[[nodiscard]] constexpr unsigned char fold(char c) noexcept {
  const auto byte = static_cast<unsigned char>(c);
  return c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(byte | 0x20U) : byte;
}

/// What fold() makes of each byte of ASCII; 0 of the others, which are looked at as code points.
inline constexpr std::array<unsigned char, 256> k_folded = [] {
  std::array<unsigned char, 256> table{};
  for (std::size_t byte = 0; byte < 0x80; ++byte) table[byte] = fold(static_cast<char>(byte));
  return table;
}();

/// A decoded code point and how many bytes it took; malformed input gives size 1, value 0xFFFD.
struct CodePoint {
  char32_t value = 0xFFFD;
  std::uint32_t size = 1;
};
[[nodiscard]] CodePoint decode(std::string_view text, std::size_t at) noexcept;

inline constexpr char32_t k_right_quote = 0x2019;

enum class WideClass : std::uint8_t { mark, letter, upper_letter, space };
[[nodiscard]] WideClass class_of(char32_t code_point) noexcept;

}  // namespace dateline::language
