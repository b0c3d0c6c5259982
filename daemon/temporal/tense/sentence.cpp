// SPDX-License-Identifier: Apache-2.0
#include "tense/sentence.hpp"

#include "lexicon/guard_words.hpp"

#include <algorithm>

namespace dateline::temporal {

language::Sentence sentence_of(const language::Document& document, std::uint32_t token) {
  const auto& sentences = document.sentences;
  const auto found = std::upper_bound(
      sentences.begin(), sentences.end(), token,
      [](std::uint32_t at, const language::Sentence& sentence) { return at < sentence.last; });
  if (found == sentences.end()) return {0, static_cast<std::uint32_t>(document.tokens.size())};
  return *found;
}

bool is_stop(const language::Document& document, std::uint32_t at) {
  const auto is = [&](std::uint32_t token, std::string_view mark) {
    return document.text_of(document.tokens[token]) == mark;
  };
  if (is(at, ";")) return true;
  return at > 0 && is(at - 1, ":") && cue_of(document.tokens[at], document.text) == Cue::opening;
}

}  // namespace dateline::temporal
