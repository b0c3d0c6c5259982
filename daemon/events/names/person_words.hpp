// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/lexicon.hpp"

#include <cstdint>

namespace dateline::events {

/// Where the two names of a person begin at the end of words [first, last), of which `in_name` says
/// whether the one at an index goes on the name: "Ana-Maria Ruiz", "Ana W. Ruiz".
template <typename InName>
[[nodiscard]] std::uint32_t two_names(std::uint32_t first, std::uint32_t last, InName in_name) {
  if (last - first < 2) return first;
  std::uint32_t person = last - 2;
  while (person > first && in_name(person)) --person;
  return person;
}

/// What a word tells of a name that it may be part of.
struct NameWord {
  const Entry* entry;
  bool capitalised;
};

/// Past the last title in words [first, last) of which all behind it are nobody's words, `word`
/// giving the one at an index as a NameWord: "Ohio State Attorney General Ana Ruiz"; `last` where
/// there is none.
template <typename WordAt>
[[nodiscard]] std::uint32_t behind_last_title(std::uint32_t first, std::uint32_t last,
                                              WordAt word) {
  std::uint32_t person = last;
  while (person > first) {
    const NameWord before = word(person - 1);
    const bool joins = !before.capitalised && before.entry->is(k_name_joiner);
    if (before.entry->classes != 0 && !joins) break;
    --person;
  }
  return person > first && word(person - 1).entry->is(k_title) ? person : last;
}

}  // namespace dateline::events
