// SPDX-License-Identifier: Apache-2.0
#include "layout/headlines.hpp"

#include "lexicon/letters.hpp"
#include "names/head.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline::events {
namespace {

// Sentences under the title of a brief: a story of more tells all that its title does.
constexpr std::size_t k_longest_brief = 3;
// Sentences of a text for each item of its lists: what has more is a story with its main points.
constexpr std::size_t k_prose_an_item = 2;
// An item of more tokens is a paragraph.
constexpr std::uint32_t k_longest_item = 25;

// Words of a heading over news that is old, or told elsewhere on the page.
constexpr auto k_elsewhere = std::to_array<std::string_view>(
    {"archive", "history", "more", "popular", "read", "recommended", "related", "trending"});

class Lines {
 public:
  Lines(const language::Document& document, std::span<const std::uint32_t> items)
      : document_(document), items_(items) {}

  [[nodiscard]] bool is_item(std::size_t at) const {
    const auto& sentence = document_.sentences[at];
    return sentence.block_start &&
           std::binary_search(items_.begin(), items_.end(), begin_of(sentence.first));
  }

  /// All of its paragraph.
  [[nodiscard]] bool is_alone(std::size_t at) const {
    const auto& sentences = document_.sentences;
    return sentences[at].block_start &&
           (at + 1 == sentences.size() || sentences[at + 1].block_start);
  }

  [[nodiscard]] bool is_title(std::size_t at) const {
    return is_alone(at) && is_title_line(document_, document_.sentences[at]);
  }

  [[nodiscard]] bool leads_elsewhere(std::size_t at) const {
    const auto& line = document_.sentences[at];
    return std::any_of(
        document_.tokens.begin() + line.first, document_.tokens.begin() + line.last,
        [&](const language::Token& token) { return is_one_of_folded(document_.text_of(token)); });
  }

 private:
  [[nodiscard]] std::uint32_t begin_of(std::uint32_t token) const {
    return document_.tokens[token].begin;
  }
  [[nodiscard]] static bool is_one_of_folded(std::string_view word) {
    return std::any_of(k_elsewhere.begin(), k_elsewhere.end(),
                       [&](std::string_view each) { return language::equal_folded(word, each); });
  }

  const language::Document& document_;
  std::span<const std::uint32_t> items_;
};

}  // namespace

std::vector<std::uint32_t> lone_headlines(const language::Document& document,
                                          std::span<const std::uint32_t> items) {
  std::vector<std::uint32_t> lines;
  const Lines text(document, items);
  const auto& sentences = document.sentences;
  const std::size_t head = head_of(document);
  const bool brief = sentences.size() - head <= k_longest_brief;
  const bool listed =
      sentences.size() - std::min(sentences.size(), items.size()) <= k_prose_an_item * items.size();
  bool elsewhere = false;
  for (std::size_t at = 0; at < sentences.size(); ++at) {
    if (text.is_item(at)) {
      const bool news = listed && !elsewhere && text.is_alone(at) &&
                        sentences[at].last - sentences[at].first <= k_longest_item;
      if (news) lines.push_back(sentences[at].first);
      continue;
    }
    if (sentences[at].block_start) elsewhere = text.is_title(at) && text.leads_elsewhere(at);
    if (brief && (at < head || sentences.size() == 1) && text.is_title(at))
      lines.push_back(sentences[at].first);
  }
  return lines;
}

}  // namespace dateline::events
