// SPDX-License-Identifier: Apache-2.0
#include "guards/clauses.hpp"

#include "lexicon/topic_words.hpp"

namespace dateline::temporal {

using language::Token;

namespace {

/// "the short-term debt": a hyphen before a noun.
bool describes(const Neighbours& near) {
  const Token* noun = near.after();
  return near.tokens() > 1 && near.text(&near.last() - 1) == "-" && noun != nullptr &&
         noun->is_word() && near.preposition_of(noun) == Preposition::none &&
         near.cue(noun) == Cue::none && verb_kind(*noun, near.whole_text()) == Verb::none &&
         !is_determiner(*noun, near.whole_text());
}

}  // namespace

bool long_time_admitted(const Neighbours& near) {
  const Preposition preposition = near.preposition();
  return preposition == Preposition::for_ || preposition == Preposition::in ||
         preposition == Preposition::after;
}

bool reference_admitted(const Match& match, const Neighbours& near) {
  // "as recently as last week"
  if (near.tokens() == 1 && near.cue(near.before()) == Cue::compared &&
      near.cue(near.after()) == Cue::compared)
    return false;
  return match.fields.get(Slot::reference) <= 0 || !describes(near);
}

/// "One day, all cars will", "One day I'll": it opens its sentence, and a modal follows.
static bool opens_before_modal(const Neighbours& near) {
  constexpr std::uint32_t k_subject = 5;  // tokens
  for (std::uint32_t distance = 1; distance <= k_subject; ++distance) {
    const Token* token = near.after(distance);
    if (token == nullptr || near.text(token) == ".") return false;
    const Verb verb = verb_kind(*token, near.whole_text());
    if (verb == Verb::future || verb == Verb::may || verb == Verb::could)
      return !language::equal_folded(near.text(token), "would");
    if (verb != Verb::none && verb != Verb::subject) return false;
  }
  return false;
}

bool led_by_modal(const Neighbours& near) {
  if (near.first().capitalised && opens_before_modal(near)) return true;
  const Token* before = near.before();
  if (before == nullptr) return false;
  const Verb verb = verb_kind(*before, near.whole_text());
  const Token* after = near.after();
  if (verb == Verb::subject && after != nullptr && after->is_word()) {  // "he one day follows"
    const Verb told = verb_kind(*after, near.whole_text());
    const bool present = told == Verb::none || told == Verb::schedule || told == Verb::fixture;
    return present && near.preposition_of(after) == Preposition::none &&
           !near.text(after).ends_with("ed");
  }
  if (verb == Verb::plan_to) return near.preposition_of(after) == Preposition::to;
  return verb == Verb::future || verb == Verb::may || verb == Verb::could ||
         verb == Verb::infinitive;
}

bool story_admitted(const Match& match, const Neighbours& near) {
  if (match.rule->meaning == Meaning::same_time) return near.preposition() != Preposition::none;
  const Token* after = near.after();
  return after != nullptr && after->is_word() && near.preposition_of(after) == Preposition::none &&
         near.cue(after) != Cue::attribute && !is_determiner(*after, near.whole_text()) &&
         verb_kind(*after, near.whole_text()) == Verb::none;
}

bool past_admitted(const Neighbours& near) {
  const Token* after = near.after();
  return after == nullptr || !(after->is_number() || is_number_word(*after, near.whole_text()) ||
                               topic_of(*after, near.whole_text()) == Topic::sport);
}

bool future_admitted(const Neighbours& near) {
  const Token* after = near.after();
  const bool noun = after != nullptr && after->is_word() && !after->block_start &&
                    near.preposition_of(after) == Preposition::none &&
                    near.cue(after) != Cue::attribute && near.cue(after) != Cue::month_company &&
                    !is_determiner(*after, near.whole_text()) &&
                    verb_kind(*after, near.whole_text()) == Verb::none;
  const Cue owner = near.cue(near.before());
  return !noun &&
         (near.preposition() == Preposition::in || owner == Cue::owner || owner == Cue::clitic);
}

bool ends_clause(const Neighbours& near) {
  const Token* after = near.after();
  if (after == nullptr) return true;
  if (after->is_number()) return false;  // "a month before 11 nations"
  if (!after->is_word() || near.text(after) == "and") return true;
  const Preposition led = near.preposition_of(after);  // "sold the year after to a developer"
  const Preposition last = near.preposition_of(&near.last());  // not "two weeks prior to the vote"
  if ((last == Preposition::before || last == Preposition::after) &&
      (led == Preposition::to || led == Preposition::in || led == Preposition::at ||
       led == Preposition::by || led == Preposition::for_ || led == Preposition::on))
    return true;
  const Verb verb = verb_kind(*after, near.whole_text());
  return verb == Verb::was || verb == Verb::had || verb == Verb::is || verb == Verb::has;
}

bool begins_clause(const Neighbours& near) {
  const Token* after = near.after();
  if (near.preposition() == Preposition::for_) return false;
  return after == nullptr || !after->is_word() || near.cue(after) == Cue::after_modal ||
         is_determiner(*after, near.whole_text());
}

bool sentence_opens_within(const Match& match, const Surroundings& around) {
  for (std::uint32_t item = match.first + 1; item < match.last; ++item) {
    const Token& token = around.document.tokens[around.items[item].first];
    if (token.capitalised && !token.all_caps && is_determiner(token, around.document.text))
      return true;
  }
  return false;
}

bool leads_clause(const Neighbours& near) {
  return near.first().capitalised && near.text(near.after()) == ",";
}

bool led_by_preposition(const Neighbours& near) { return near.preposition() != Preposition::none; }

bool names_point(const Neighbours& near) { return near.preposition() != Preposition::for_; }

}  // namespace dateline::temporal
