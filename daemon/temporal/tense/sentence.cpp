// SPDX-License-Identifier: Apache-2.0
#include "tense/sentence.hpp"

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

}  // namespace dateline::temporal
