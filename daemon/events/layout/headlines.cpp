// SPDX-License-Identifier: Apache-2.0
#include "layout/headlines.hpp"

#include "names/head.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::events {
namespace {

// Sentences under the title of a brief: a story of more tells all that its title does.
constexpr std::size_t k_longest_brief = 3;

/// All of its paragraph, and one that no stop ends.
bool is_line(const language::Document& document, std::size_t at) {
  const auto& sentences = document.sentences;
  return sentences[at].block_start && is_title_line(document, sentences[at]) &&
         (at + 1 == sentences.size() || sentences[at + 1].block_start);
}

}  // namespace

std::vector<std::uint32_t> lone_headlines(const language::Document& document,
                                          std::span<const std::uint32_t> items) {
  std::vector<std::uint32_t> lines;
  const std::size_t head = head_of(document);
  const bool brief = document.sentences.size() - head <= k_longest_brief;
  for (std::size_t at = 0; at < document.sentences.size(); ++at) {
    const language::Sentence& sentence = document.sentences[at];
    const bool item =
        std::binary_search(items.begin(), items.end(), document.tokens[sentence.first].begin);
    const bool title = brief && (at < head || document.sentences.size() == 1);
    if ((item || title) && is_line(document, at)) lines.push_back(sentence.first);
  }
  return lines;
}

}  // namespace dateline::events
