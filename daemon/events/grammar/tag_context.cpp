// SPDX-License-Identifier: Apache-2.0
#include "grammar/tag_context.hpp"

namespace dateline::events {

void TagContext::pass(std::size_t at) noexcept {
  const Tag last = words[at].tag;
  if (last == Tag::time && behind == at && at > 0 && words[at - 1].tag == Tag::preposition)
    behind = at - 1;  // "on Tuesday" hides nothing
  if (last != Tag::adverb && last != Tag::negation && last != Tag::time) behind = at + 1;
}

bool TagContext::object_follows(std::size_t at) const noexcept {
  if (at + 1 >= words.size()) return false;
  const Word& next = words[at + 1];
  if (next.timex >= 0 || next.number) return true;
  if (next.capitalised && !headline) return true;
  return next.is(k_determiner | k_possessive | k_subject_pronoun | k_object_pronoun | k_to |
                 k_preposition | k_subordinator) &&
         !next.entry->is(k_coordinator);
}

bool TagContext::noun_follows(std::size_t at) const noexcept {
  if (at + 1 >= words.size()) return false;
  const Word& next = words[at + 1];
  if (next.mark != 0 || next.timex >= 0) return false;
  return !next.is(k_preposition | k_coordinator | k_subordinator | k_relative | k_to | k_be |
                  k_have | k_do | k_modal | k_adverb | k_negation | k_determiner | k_possessive |
                  k_object_pronoun);
}

bool TagContext::verb_follows(std::size_t at) const noexcept {
  return at + 1 < words.size() && carries_verb(words[at + 1]);
}

bool TagContext::is_last_verb(std::size_t at) const noexcept {
  for (++at; at < words.size() && words[at].mark == 0; ++at)
    if (carries_verb(words[at])) return false;
  return true;
}

namespace {

bool is_listed(Tag tag) noexcept {
  return tag == Tag::noun || tag == Tag::name || tag == Tag::adjective || tag == Tag::number ||
         tag == Tag::determiner || tag == Tag::possessive;
}

}  // namespace

bool TagContext::in_list_of_object() const noexcept {
  const Tag last = before();
  bool joined = false;
  for (std::size_t i = behind; i-- > 0;) {
    const Word& word = words[i];
    if (word.tag == Tag::verb)
      return joined && i + 1 < words.size() && is_listed(words[i + 1].tag) && word.form != k_ing &&
             word.entry->verb->nature != Nature::report;
    const bool joint = word.is_mark(',') || word.text == "and" || word.text == "or";
    const bool alike = i > 0 && (last == Tag::name) == (words[i - 1].tag == Tag::name);
    if (joint && !alike) return false;  // "Peru shut ports and Chile bans"
    joined = joined || joint;
    if (!joint && !is_listed(word.tag)) return false;
  }
  return false;
}

bool TagContext::clause_has_verb() const noexcept {
  if (in_list_of_object()) return true;
  for (std::size_t i = behind; i-- > 0;) {
    const Word& word = words[i];
    if (word.is_mark(',') && i > 0 && words[i - 1].is(k_adjective))
      continue;  // "lost in major, statewide races"
    if (word.tag == Tag::mark || word.tag == Tag::subordinator || word.tag == Tag::relative ||
        word.tag == Tag::coordinator)
      return false;
    if (word.tag == Tag::verb)
      return word.form != k_ing && word.entry->verb->nature != Nature::report;
  }
  return false;
}

std::uint8_t forms_of(const Word& word) noexcept {
  if (word.entry != &empty_entry() || word.capitalised || word.text.size() < 5)
    return word.entry->forms;
  if (word.text.ends_with("ed") && !word.text.ends_with("eed")) return k_past | k_participle;
  return word.text.ends_with("ing") ? k_ing : 0;
}

bool carries_verb(const Word& word) noexcept {
  return word.timex < 0 &&  // not the month of May
         (word.is(k_be | k_have | k_modal) || (word.entry->forms & (k_past | k_third)) != 0);
}

}  // namespace dateline::events
