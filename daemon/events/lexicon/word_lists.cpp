// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_lists.hpp"

namespace dateline::events {
namespace {

/// 1 where the two may be one letter, in whatever case, 0 where not. An apostrophe has more looks.
constexpr int may_be(char written, char listed) noexcept {
  constexpr int k_case = 0x20;
  return int{((written ^ listed) & ~k_case) == 0} | int{listed == '\''};
}

}  // namespace

// Nearly every word of a list differs in its size, its first or its last letter, but which of them
// no processor foresees: all three are weighed before the one branch.
bool is_one_of(WordList words, std::string_view text) noexcept {
  if (text.empty() || !words.may_hold(WordList::look_of(text))) return false;
  for (const std::string_view each : words) {
    const int likely = int{each.size() <= text.size()} & may_be(text.front(), each.front()) &
                       may_be(text.back(), each.back());
    if (likely != 0 && language::equal_bytes_folded(text, each)) return true;
  }
  return false;
}

}  // namespace dateline::events
