// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::language {

enum class TokenKind : std::uint8_t {
  word,         ///< letters, with inner apostrophes ("o'clock"); hyphens split
  number,       ///< ASCII digits
  punctuation,  ///< one code point that is neither
};

/// A word, a run of digits or one punctuation mark. "2pm" is a number and a word. The clitics
/// 's 'll 're 've 'd 'm are words of their own that begin with the apostrophe ("today" + "'s");
/// "don't" and "O'Brien" stay whole.
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t hash = 0;  ///< of the text in ASCII lower case: what WordTable looks up by
  TokenKind kind = TokenKind::punctuation;
  bool capitalised : 1 = false;  ///< first letter upper case
  bool all_caps : 1 = false;     ///< at least two letters, none lower case
  bool spaced : 1 = false;       ///< white space stands before it
  bool line_start : 1 = false;   ///< first of its line
  bool block_start : 1 = false;  ///< first of its paragraph (after an empty line), or of the text

  [[nodiscard]] constexpr ByteRange range() const noexcept { return {begin, end}; }
  /// Its own text, of that which it was cut from.
  [[nodiscard]] constexpr std::string_view of(std::string_view text) const noexcept {
    return {text.data() + begin, end - begin};
  }
  [[nodiscard]] constexpr bool is_word() const noexcept { return kind == TokenKind::word; }
  [[nodiscard]] constexpr bool is_number() const noexcept { return kind == TokenKind::number; }
};

/// Appends the tokens of `text` to `tokens`. Linear; no allocation but the vector's own.
/// `text` is UTF-8 of at most 4 GiB; malformed bytes count as punctuation.
void tokenize(std::string_view text, std::vector<Token>& tokens);

/// The hash that Token::hash holds for this word. U+2019 counts as an apostrophe.
[[nodiscard]] std::uint32_t fold_hash(std::string_view word) noexcept;

/// Begins with a capital of any alphabet.
[[nodiscard]] bool is_capitalised(std::string_view word) noexcept;

/// What equal_folded() leaves to be compared byte by byte.
[[nodiscard]] bool equal_bytes_folded(std::string_view text, std::string_view lower) noexcept;

/// Equal but for ASCII case and for the kind of apostrophe (U+2019 or '). Nearly all words differ
/// in their first letter: that is seen without a call.
[[nodiscard]] inline bool equal_folded(std::string_view text, std::string_view lower) noexcept {
  constexpr int k_case = 0x20;
  if (text.size() < lower.size()) return false;
  if (lower.empty()) return text.empty();
  if (((text.front() ^ lower.front()) & ~k_case) != 0 && lower.front() != '\'') return false;
  return equal_bytes_folded(text, lower);
}

}  // namespace dateline::language
