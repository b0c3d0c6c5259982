// SPDX-License-Identifier: Apache-2.0
#include "guards/units.hpp"

#include "guards/years.hpp"
#include "lexicon/topic_words.hpp"

namespace dateline::temporal {

using language::Token;

namespace {

/// "big nights", "her pin-up days": a kind of them, not how long.
bool describes_things(const Neighbours& near) {
  const Token* before = near.before();
  const Token* after = near.after();
  if (before == nullptr || !before->is_word() || before->capitalised) return false;
  if (near.whole_text().size() <= k_post || near.cue(near.before(2)) == Cue::article) return false;
  if (near.text(after) == "off" || near.text(after) == "away") return false;  // "look weeks off"
  const Preposition behind = near.preposition_of(after);
  if (behind == Preposition::after || behind == Preposition::before) return false;
  return near.preposition() == Preposition::none && near.cue(before) == Cue::none &&
         verb_kind(*before, near.whole_text()) == Verb::none &&
         !is_determiner(*before, near.whole_text()) && !near.text(before).ends_with("ed");
}

/// "Minutes from the Fed's December meeting": what was written down.
bool keeps_minutes(const Neighbours& near) {
  constexpr std::uint32_t k_reach = 10;  // tokens up to "meeting"
  if (near.preposition_of(near.after()) != Preposition::from) return false;
  for (std::uint32_t distance = 2; distance <= k_reach; ++distance) {
    const Token* token = near.after(distance);
    if (token == nullptr) return false;
    if (is_scheduled(*token, near.whole_text())) return true;
  }
  return false;
}

}  // namespace

bool ages_lasting_thing(const Match& match, const Surroundings& around) {
  return names_lasting(around.document, around.items[match.last - 1].last());
}

/// "will last two years": the verb.
bool verb_before(const Neighbours& near) {
  const Token* before = near.before();
  if (before == nullptr || is_determiner(near.first(), near.whole_text())) return false;
  // "will have 48 teams and last 39 days"
  constexpr std::uint32_t k_reach = 8;
  if (near.cue(before) == Cue::month_company)
    for (std::uint32_t distance = 2; distance <= k_reach; ++distance) {
      const Token* lead = near.before(distance);
      if (lead == nullptr) break;
      const Verb kind = verb_kind(*lead, near.whole_text());
      if (kind == Verb::future || kind == Verb::may || kind == Verb::could || kind == Verb::modal)
        return true;
    }
  switch (verb_kind(*before, near.whole_text())) {
  case Verb::future:
  case Verb::may:
  case Verb::could:
  case Verb::modal:
  case Verb::infinitive:
    return true;
  default:
    return false;
  }
}

/// "the year", "quarters": not where "of" or "that" tells which.
bool bare_unit_admitted(const Match& match, const Neighbours& near) {
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  const Token* before = near.before();
  if (near.first().capitalised && before != nullptr && before->is_number()) return false;
  if (unit == unit_minute && match.fields.has(Slot::vague) && keeps_minutes(near)) return false;
  if (unit == unit_second || unit == unit_minute)
    return !match.fields.has(Slot::direction) && match.fields.has(Slot::vague);
  const Token* after = near.after();
  if (match.fields.has(Slot::vague) && near.tokens() > 1 && near.text(after) == "-" &&
      !after->spaced)
    return false;  // "the decades-long war"
  if (match.fields.has(Slot::vague) && near.tokens() == 1 && describes_things(near)) return false;
  if (match.fields.has(Slot::vague)) return unit != unit_quarter || near.tokens() > 1;
  if (match.rule->meaning != Meaning::anaphoric) return true;
  if (unit != unit_year && unit != unit_quarter && unit != unit_week && unit != unit_month)
    return false;
  const bool told_which =
      near.text(after) == "that" && near.cue(near.after(2)) != Cue::ended;  // "that ended May 5"
  return near.text(after) != "of" && !told_which && near.text(after) != "-";
}

/// A short post leaves articles and prepositions out: "Long day".
bool in_post(const Match& match, const Neighbours& near, const Surroundings& around) {
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  const bool name = near.tokens() == 1 && near.first().capitalised && !near.first().all_caps &&
                    near.before() != nullptr;  // but "Day 3"
  const bool article = is_determiner(near.first(), near.whole_text());
  const bool known = unit == unit_day || (!article && (unit == unit_week || unit == unit_year));
  return around.document.text.size() <= k_post && near.text(near.before()) != "#" && !name && known;
}

/// "a second", "the third quarter", but not the ordinal, the fraction or a part of a compound.
bool unit_word_admitted(const Match& match, const Neighbours& near) {
  if (compares_amounts(near)) return false;
  const std::int32_t unit = match.fields.get(Slot::unit, -1);
  const bool one = match.fields.get(Slot::number) == 1;
  // "a day-long", "a night-time": the compound is another thing.
  if (near.first().is_word() && match.last - match.first == 2 && one &&
      near.text(near.after()) == "-" && !near.after()->spaced)
    return false;
  // "three quarters of them" is a fraction.
  if (unit == unit_quarter && near.cue(near.after()) == Cue::attribute) return false;
  // "the last day" is one of many, not yesterday.
  if (unit == unit_day && match.rule->meaning == Meaning::named &&
      match.fields.get(Slot::direction) < 0)
    return false;
  const bool small = unit == unit_second || unit == unit_minute;
  if (small && match.fields.has(Slot::direction)) return false;
  // "a second time"
  if (unit == unit_second && near.first().is_word() && near.tokens() == 2 && one) return false;
  return !(inside_number(near) && near.first().is_number() && joined_mark_before(near));
}

bool compares_amounts(const Neighbours& near) {
  const Token* number = near.before(2);
  return near.tokens() > 2 && near.preposition_of(&near.first() + 1) == Preposition::than &&
         near.cue(near.before()) == Cue::measure && number != nullptr && number->is_number();
}

bool weeks_on_admitted(const Match& match, const Neighbours& near) {
  if (match.fields.get(Slot::deictic) < 0 || near.preposition() != Preposition::none) return false;
  const Token* before = near.before();
  if (before == nullptr || !before->is_word()) return false;
  switch (verb_kind(*before, near.whole_text())) {
  case Verb::was:
  case Verb::had:
  case Verb::has:
    return false;
  default:
    return near.cue(before) != Cue::lasting && near.cue(before) != Cue::attribute &&
           near.text(before) != "been";
  }
}

/// "took over a year", "for over a year": more than that, not in the course of it.
bool measured(const Match& match, const Neighbours& near) {
  if (match.fields.get(Slot::modifier) != mod_more) return true;
  const Token* before = near.before();
  const Token* lead = near.before(2);
  const Verb led = lead == nullptr ? Verb::none : verb_kind(*lead, near.whole_text());
  const bool verb =
      led == Verb::infinitive || led == Verb::future || led == Verb::may || led == Verb::could;
  if (before != nullptr && before->is_number()) return false;  // "in April 2017 over five nights"
  return before == nullptr || !before->is_word() || near.preposition() != Preposition::none ||
         near.cue(before) == Cue::lasting ||
         (verb && near.cue(before) == Cue::month_company);  // "to last over a week"
}

bool last_admitted(const Neighbours& near) {
  return !verb_before(near) && near.text(near.after()) != "ago";
}

bool compares(const Neighbours& near) {
  return compares_amounts(near) || near.preposition_of(near.after()) == Preposition::than;
}

bool measured_admitted(const Match& match, const Neighbours& near) {
  return unit_word_admitted(match, near) && measured(match, near);
}

}  // namespace dateline::temporal
