// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_lists.hpp"

#include "lexicon/letters.hpp"

#include <algorithm>

namespace dateline::events {

// Nearly every word of a list differs in its size or its first letter, but which of them no
// processor foresees: both are weighed before the one branch.
bool is_listed(WordList words, std::string_view text) noexcept {
  const char first = text.front();
  const char small = to_lower(first);
  for (const std::string_view each : words) {
    const int likely =
        int{each.size() == text.size()} & (int{each.front() == small} | int{each.front() == first});
    if (likely != 0 && language::equal_bytes_folded(text, each)) return true;
  }
  return words.may_differ_in_size() &&
         std::any_of(words.begin(), words.end(), [&](std::string_view each) {
           return each.size() < text.size() && language::equal_folded(text, each);
         });
}

}  // namespace dateline::events
