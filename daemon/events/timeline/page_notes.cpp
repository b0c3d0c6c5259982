// SPDX-License-Identifier: Apache-2.0
#include "timeline/page_notes.hpp"

#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 4> k_openings{"first", "last", "originally", "page"};

bool opens_note(const Word& word) {
  return std::any_of(k_openings.begin(), k_openings.end(), [&](std::string_view opening) {
    return language::equal_folded(word.text, opening);
  });
}

/// "Last updated", behind nothing but a day.
bool is_note(const std::vector<Word>& words, std::uint32_t head) {
  std::uint32_t first = head;
  while (first > 0 && opens_note(words[first - 1])) --first;
  const bool prose =  // "First published in 1951, the novel won a prize"
      std::any_of(words.begin() + head + 1, words.end(),
                  [](const Word& word) { return word.tag == Tag::verb && word.form == k_past; });
  return first < head && !prose &&
         (first == 0 || words[first - 1].tag == Tag::time || words[first - 1].tag == Tag::mark);
}

/// "Correction: The caption said", "Clarification added May 3": the page sets itself right.
bool opens_correction(const std::vector<Word>& words) {
  static constexpr std::array<std::string_view, 4> k_setting_right{
      "clarification", "clarifications", "correction", "corrections"};
  const bool named =
      words.size() > 1 &&
      std::any_of(k_setting_right.begin(), k_setting_right.end(), [&](std::string_view each) {
        return language::equal_folded(words.front().text, each);
      });
  return named && (words[1].mark != 0 || words[1].tag == Tag::time || words[1].tag == Tag::verb);
}

/// "The authors declare no competing interests", below a paper.
bool discloses(const std::vector<Word>& words, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 2> k_disclosing{"declare", "disclose"};
  if (!is_one_of(k_disclosing, group.sense->lemma)) return false;
  for (std::size_t at = group.object.first; at < group.object.last; ++at)
    if (words[at].text == "interest" || words[at].text == "interests") return true;
  return false;
}

}  // namespace

bool tells_of_page(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (opens_correction(view.parse.words) || discloses(view.parse.words, group)) return true;
  const bool edited = mention.action == "amend";
  if (!edited && mention.action != "release") return false;
  const std::vector<Word>& words = view.parse.words;
  if (is_note(words, group.head)) return true;
  return !group.subject.empty() && is_one_of(page_words(), words[group.subject.last - 1]) &&
         (edited || language::equal_folded(words[group.subject.first].text, "this"));
}

}  // namespace dateline::events
