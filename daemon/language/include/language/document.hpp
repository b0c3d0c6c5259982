// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "language/token.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::language {

/// Tokens [first, last) of one sentence.
struct Sentence {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool block_start = false;  ///< opens a paragraph
};

/// A text with its tokens and sentences. Views `text`; the caller keeps it alive.
struct Document {
  std::string_view text;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;

  [[nodiscard]] std::string_view text_of(const Token& token) const noexcept {
    return token.of(text);
  }
};

/// Tokens and sentences of `text`.
[[nodiscard]] Document analyse(std::string_view text);

/// Sentence borders over tokens: stops that are not abbreviations, paragraph ends, closing quotes.
[[nodiscard]] std::vector<Sentence> split_sentences(std::string_view text,
                                                    const std::vector<Token>& tokens);

}  // namespace dateline::language
