// SPDX-License-Identifier: Apache-2.0
#include "grammar/noun_uses.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/uses.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::events {
namespace {

constexpr std::size_t k_longest_phrase = 5;  // words from "of" to "figures"

Fields fields_of_word(const Word& word) {
  static const Fields country = field_named("country");
  static const Fields place = field_named("place");
  Fields fields = fields_of(word.text);
  if (!word.capitalised) return fields;
  switch (look_up_name(word.text).kind) {
  case NameClass::country:
  case NameClass::demonym:
    return fields | country;
  case NameClass::city:
  case NameClass::place:
    return fields | place;
  default:
    return fields;
  }
}

/// What ends a noun phrase, as far as words alone tell.
bool ends_phrase(const Word& word) {
  return word.mark != 0 || word.timex >= 0 ||
         word.is(k_preposition | k_to | k_subordinator | k_relative | k_coordinator | k_be |
                 k_have | k_modal | k_subject_pronoun);
}

/// Of the word right before, and of whose it is: "the drivers' two-day strike".
Fields fields_before(const std::vector<Word>& words, std::size_t noun) {
  if (noun == 0 || ends_phrase(words[noun - 1])) return {};
  Fields fields = fields_of_word(words[noun - 1]);
  const std::size_t end = noun - std::min(noun, k_longest_phrase);
  for (std::size_t at = noun - 1; at > end && !ends_phrase(words[at - 1]); --at)
    if (words[at - 1].possessive) return fields | fields_of_word(words[at - 1]);
  return fields;
}

/// A participle behind the noun: "hostages held in Lima".
bool is_done_behind(const Word& word) {
  return (word.entry->forms & (k_past | k_participle)) != 0 && word.entry->noun == nullptr &&
         !word.is(k_noun | k_adjective);
}

/// What stands around a noun.
struct Around {
  Fields before;
  std::string_view link;  ///< the preposition behind it; empty where none stands there
  Fields behind;
};

/// The preposition right behind the noun, which only times may stand before: "a vote on Friday on
/// the bill"; `words.size()` for none.
std::size_t link_behind(const std::vector<Word>& words, std::size_t noun) {
  std::size_t at = noun + 1;
  const auto is_time = [&](std::size_t i) { return i < words.size() && words[i].timex >= 0; };
  while (is_time(at) || (is_time(at + 1) && words[at].is(k_preposition))) ++at;
  return at < words.size() && words[at].is(k_preposition | k_to) ? at : words.size();
}

/// Of the noun phrase behind a preposition: of its last word, and of names before it: "a strike on
/// a Gaza school".
Fields fields_led_by(const std::vector<Word>& words, std::size_t link) {
  Fields names;
  Fields head;
  const std::size_t end = std::min(words.size(), link + 1 + k_longest_phrase);
  for (std::size_t at = link + 1; at < end && !ends_phrase(words[at]) && !is_done_behind(words[at]);
       ++at) {
    head = words[at].possessive ? Fields{} : fields_of_word(words[at]);
    if (words[at].capitalised) names |= head;
  }
  return head | names;
}

Around around(const std::vector<Word>& words, std::size_t noun) {
  const std::size_t link = link_behind(words, noun);
  if (link == words.size()) return {fields_before(words, noun), {}, {}};
  return {fields_before(words, noun), words[link].text, fields_led_by(words, link)};
}

bool holds(const NounUse& use, const Around& around) {
  const std::string_view link = use.row->link;
  return (use.before.none() || (around.before & use.before).any()) &&
         (link.empty() || (link == around.link && (around.behind & use.behind).any()));
}

}  // namespace

void tell_noun_uses(std::vector<Word>& words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::vector<NounTurn>* turns = words[at].entry->turns;
    if (turns == nullptr) continue;
    const Around near = around(words, at);
    const auto turn = std::find_if(turns->begin(), turns->end(),
                                   [&](const NounTurn& each) { return holds(*each.use, near); });
    if (turn != turns->end()) words[at].entry = turn->entry;
  }
}

}  // namespace dateline::events
