// SPDX-License-Identifier: Apache-2.0
#include "names/head.hpp"

#include <cstdint>

namespace dateline::events {
namespace {

// A title has fewer words.
constexpr std::uint32_t k_longest_title = 20;
// More lines are a list.
constexpr std::size_t k_longest_head = 6;

}  // namespace

bool is_title_line(const language::Document& document, const language::Sentence& line) {
  if (document.text_of(document.tokens[line.first]).starts_with("http")) return true;
  const language::Token& last = document.tokens[line.last - 1];
  const bool stops = last.kind == language::TokenKind::punctuation && document.text_of(last) != "%";
  return line.last - line.first < k_longest_title && !stops;
}

std::size_t head_of(const language::Document& document) {
  const auto& lines = document.sentences;
  std::size_t head = 0;
  while (head < lines.size() && is_title_line(document, lines[head])) ++head;
  const bool list = head > k_longest_head || head == lines.size();
  if (list) return lines.size() > 1 ? 1 : 0;
  return head;
}

bool follows_dateline(const language::Document& document, std::uint32_t token,
                      std::uint32_t sentence) {
  constexpr std::uint32_t k_longest_dateline = 12;
  const auto& tokens = document.tokens;
  const auto is_dash = [&](std::uint32_t at) {
    const std::string_view mark = document.text_of(tokens[at]);
    return tokens[at].spaced && tokens[at + 1].spaced &&
           (mark == "-" || mark == "–" || mark == "—");
  };
  if (token < sentence + 2 || token > sentence + k_longest_dateline || !is_dash(token - 1) ||
      !tokens[sentence].all_caps || tokens[sentence].range().size() < 3)
    return false;
  for (std::uint32_t at = sentence + 1; at + 1 < token; ++at)
    if (is_dash(at)) return false;
  return true;
}

}  // namespace dateline::events
