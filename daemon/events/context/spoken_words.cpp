// SPDX-License-Identifier: Apache-2.0
#include "context/spoken_words.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <algorithm>

namespace dateline::events {

std::size_t first_preposition(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t blank = std::min(words.find(' ', at), words.size());
    if (look_up(words.substr(at, blank - at)).is(k_preposition)) return at;
    at = blank + 1;
  }
  return words.size();
}

bool is_thing(std::string_view words) {
  const std::string_view last = last_word(words);
  if (last.empty()) return false;
  const Entry& entry = look_up(last);
  if (is_capitalised(last))  // "Profit" that opens a sentence
    return last.size() == words.size() && (entry.noun != nullptr || entry.is(k_noun));
  return !entry.is(k_organization_word | k_group_noun | k_title) && entry.again != Again::firm &&
         !is_one_of(person_words(), last);
}

bool is_acting_body(std::string_view words) {
  const std::string_view last = last_word(words);
  return !last.empty() && !is_capitalised(last) &&
         (last == "government" || look_up(last).is(k_organization_word) ||
          is_one_of(public_bodies(), last) || is_one_of(overseers(), last));
}

bool tells_of_events(std::string_view words) {
  std::string_view head = words.substr(0, first_preposition(words));
  if (head.ends_with(' ')) head.remove_suffix(1);
  const Entry& entry = look_up(last_word(head));
  return entry.noun != nullptr && is_thing(head) && entry.verb == nullptr;
}

bool means_more_than_last(std::string_view words) {
  const Entry& first = look_up(words.substr(0, words.find(' ')));
  return first.is(k_possessive) || first_preposition(words) < words.size();
}

}  // namespace dateline::events
