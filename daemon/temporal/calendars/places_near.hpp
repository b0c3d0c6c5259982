// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"
#include "language/word_table.hpp"

#include <algorithm>
#include <cstdint>

namespace dateline::temporal {

/// What the table says of the place word that stands nearest to `token` in its sentence, else of
/// the first one at the head of the article that `stands_for_all` takes; nullptr where there is
/// none. `only_names`: "turkey" is no place. Looks at a bounded number of words.
template <typename Value, typename StandsForAll>
const Value* place_near(const language::WordTable<Value>& places,
                        const language::Document& document, std::uint32_t token,
                        StandsForAll stands_for_all, bool only_names = false) {
  constexpr std::uint32_t k_reach = 25;  // tokens looked at on either side
  constexpr std::uint32_t k_head = 40;   // tokens of title, dateline and first sentence
  const auto place = [&](std::uint32_t at) -> const Value* {
    const language::Token& word = document.tokens[at];
    return word.is_word() && (word.capitalised || !only_names) ? places.find(word, document.text)
                                                               : nullptr;
  };
  const auto& sentences = document.sentences;
  const auto own = std::upper_bound(
      sentences.begin(), sentences.end(), token,
      [](std::uint32_t at, const language::Sentence& sentence) { return at < sentence.last; });
  const auto size = static_cast<std::uint32_t>(document.tokens.size());
  const std::uint32_t first = own == sentences.end() ? 0 : own->first;
  const std::uint32_t last = own == sentences.end() ? size : own->last;
  for (std::uint32_t distance = 1; distance <= k_reach; ++distance) {
    if (token >= first + distance)
      if (const Value* found = place(token - distance)) return found;
    if (token + distance < last)
      if (const Value* found = place(token + distance)) return found;
  }
  for (std::uint32_t at = 0; at < std::min(k_head, size); ++at)
    if (const Value* found = place(at); found != nullptr && stands_for_all(*found)) return found;
  return nullptr;
}

}  // namespace dateline::temporal
