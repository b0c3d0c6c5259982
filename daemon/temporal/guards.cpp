// SPDX-License-Identifier: Apache-2.0
#include "guards_calendar.hpp"
#include "guards_names.hpp"
#include "guards_units.hpp"
#include "guards_years.hpp"
#include "topic_words.hpp"

namespace dateline::temporal {

namespace {

using language::Token;

constexpr std::int32_t k_day_of_attacks = 11;  // of September 2001

/// "for some time", "in a short time".
bool long_time_admitted(const Neighbours& near) {
  const Preposition preposition = near.preposition();
  return preposition == Preposition::for_ || preposition == Preposition::in ||
         preposition == Preposition::after;
}

/// "the short-term debt": a hyphen before a noun.
bool describes(const Neighbours& near) {
  const Token* noun = near.after();
  return near.tokens() > 1 && near.text(&near.last() - 1) == "-" && noun != nullptr &&
         noun->is_word() && near.preposition_of(noun) == Preposition::none &&
         near.cue(noun) == Cue::none && verb_kind(*noun, near.whole_text()) == Verb::none &&
         !is_determiner(*noun, near.whole_text());
}

/// "recently", but not "as recently as"; "in the short term", but not "the short-term debt".
bool reference_admitted(const Match& match, const Neighbours& near) {
  // "as recently as last week"
  if (near.tokens() == 1 && near.cue(near.before()) == Cue::compared &&
      near.cue(near.after()) == Cue::compared)
    return false;
  return match.fields.get(Slot::reference) <= 0 || !describes(near);
}

/// "will one day", not "will take one day".
bool led_by_modal(const Neighbours& near) {
  const Token* before = near.before();
  if (before == nullptr) return false;
  const Verb verb = verb_kind(*before, near.whole_text());
  return verb == Verb::future || verb == Verb::may || verb == Verb::could;
}

/// "fund it past Dec. 7": a preposition.
bool beyond_date(const Match& match, const Neighbours& near) {
  return near.cue(&near.first()) == Cue::beyond && match.rule->meaning == Meaning::named &&
         !match.fields.has(Slot::unit) && !match.fields.has(Slot::day_part);
}

/// "480 BC", "1650 b.c.": not "100 ad units", "Gt9Yg2BC6O".
bool era_admitted(const Neighbours& near) {
  const Token* after = near.after();
  const bool inside =
      joined_mark_before(near) || (after != nullptr && !after->spaced && after->is_number());
  return !inside && (!near.last().is_word() || near.last().all_caps || near.last().capitalised);
}

/// "at that time"; "a former prince", but not "the former of them".
bool story_admitted(const Match& match, const Neighbours& near) {
  if (match.rule->meaning == Meaning::same_time) return near.preposition() != Preposition::none;
  const Token* after = near.after();
  return after != nullptr && after->is_word() && near.preposition_of(after) == Preposition::none &&
         near.cue(after) != Cue::attribute && !is_determiner(*after, near.whole_text()) &&
         verb_kind(*after, near.whole_text()) == Verb::none;
}

/// "said to Dawn": a name within a sentence.
bool is_first_name(const Neighbours& near) {
  const Token* before = near.before();
  return near.tokens() == 1 && near.first().capitalised && !near.first().all_caps &&
         !near.first().line_start && before != nullptr && before->is_word() &&
         !before->capitalised &&
         (near.preposition() == Preposition::to || near.preposition() == Preposition::for_);
}

/// "at night", "by evening", "early morning", but not "night vision", "to Dawn".
bool part_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  if (is_first_name(near)) return false;
  return match.fields.has(Slot::modifier) || near.preposition() != Preposition::none ||
         near.first().line_start || around.document.text.size() <= k_post;
}

/// "at 4 p.m. The next day": a determiner in capitals after the first item.
bool sentence_opens_within(const Match& match, const Surroundings& around) {
  for (std::uint32_t item = match.first + 1; item < match.last; ++item) {
    const Token& token = around.document.tokens[around.items[item].first];
    if (token.capitalised && !token.all_caps && is_determiner(token, around.document.text))
      return true;
  }
  return false;
}

bool month_behind(const Match& match, const Surroundings& around) {
  std::uint32_t at = match.last;
  const auto token = [&](std::uint32_t item) {
    return around.document.tokens[around.items[item].first];
  };
  if (at < around.items.size() && around.document.text_of(token(at)) == ",") ++at;
  return around.reads(at, WordClass::MONTH) || around.reads(at, WordClass::MABBR);
}

/// "scored in the second half": more words of sport than of business stand around it.
bool in_match(const Neighbours& near) {
  constexpr std::uint32_t k_around = 20;
  std::int32_t sport = 0;
  const auto weigh = [&](const Token* token) {
    if (token == nullptr) return false;
    const Topic topic = topic_of(*token, near.whole_text());
    if (topic != Topic::none) sport += topic == Topic::sport ? 1 : -1;
    return true;
  };
  for (std::uint32_t distance = 1; distance <= k_around; ++distance)
    if (!weigh(near.before(distance))) break;
  for (std::uint32_t distance = 1; distance <= k_around; ++distance)
    if (!weigh(near.after(distance))) break;
  return sport > 0;
}

/// "the first half of the troops": a share of them.
bool is_share(const Neighbours& near) {
  const Token* whole = near.after(2);
  return near.cue(near.after()) == Cue::attribute && whole != nullptr && whole->is_word();
}

/// "9am-5pm, Sat 10am-2pm": the weekday goes with what follows.
bool opens_next(const Neighbours& near) {
  const Token* after = near.after();
  const Token* mark = &near.last() - 1;
  return after != nullptr && after->is_number() && near.tokens() > 2 && near.text(mark) == ",";
}

/// "Monday"; a short form, "sun", has capitals but in posts.
bool weekday_name_admitted(const Neighbours& near, const Surroundings& around) {
  if (opens_next(near)) return false;
  return !cue_is_short(near.last(), around.document.text) || near.last().capitalised ||
         around.document.text.size() <= k_post;
}

/// "Q2", "in H2", but not "the Vantro H2": a name.
bool part_letter_admitted(const Match& match, const Neighbours& near) {
  const Token* before = near.before();
  return !inside_number(near) && (match.fields.get(Slot::part) != 2 || before == nullptr ||
                                  !before->is_word() || !before->capitalised);
}

/// "at 2:05:54", not "won in 2:05:54".
bool clock_admitted(const Match& match, const Neighbours& near) {
  return !inside_number(near) &&
         !(match.fields.has(Slot::second) && near.preposition() == Preposition::in);
}

/// "in the past", not "in the past six games".
bool past_admitted(const Neighbours& near) {
  const Token* after = near.after();
  return after == nullptr || !(after->is_number() || is_number_word(*after, near.whole_text()) ||
                               topic_of(*after, near.whole_text()) == Topic::sport);
}

/// "the week before had been calm": no clause hangs on it.
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

/// "two days after that he left", not "after that meeting", "before that is done".
bool begins_clause(const Neighbours& near) {
  const Token* after = near.after();
  return after == nullptr || !after->is_word() || near.cue(after) == Cue::after_modal ||
         is_determiner(*after, near.whole_text());
}

/// "on Friday night at 2330", "yesterday at 0715": its day stands before.
bool day_before_clock(const Match& match, const Surroundings& around) {
  if (match.first < 2 || around.items[match.first].barrier || around.items[match.first - 1].barrier)
    return false;
  const std::uint32_t day = match.first - 2;
  return around.reads(day, WordClass::WEEKDAY) || around.reads(day, WordClass::DAYPART) ||
         around.reads(day, WordClass::DEICTIC);
}

/// "Back at 1430", "till 0900" in a post; anywhere where a day or another clock stands beside it.
bool packed_clock_admitted(const Match& match, const Neighbours& near, const Surroundings& around) {
  constexpr std::size_t k_digits = 4;
  if (near.text(&near.first()).size() != k_digits || inside_number(near)) return false;
  if (clock_in_brackets(match, around)) return true;
  const Preposition preposition = near.preposition();
  const bool at = preposition == Preposition::at;
  const bool led = at || preposition == Preposition::until || preposition == Preposition::by;
  const bool post = around.document.text.size() <= k_post;
  const Token* after = near.after();
  return led && (post || (at && day_before_clock(match, around))) && !reads_as_year(match) &&
         near.cue(after) != Cue::measure && near.cue(after) != Cue::toll;
}

/// "in future", "her future": not "its future strategy".
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

/// "1) Kim Jun 2) Lee": the number of a list.
bool numbers_list(const Match& match, const Neighbours& near) {
  if (!match.fields.has(Slot::day) || !near.last().is_number() || near.text(near.after()) != ")" ||
      near.after()->spaced)
    return false;
  constexpr std::uint32_t k_reach = 12;
  for (std::uint32_t distance = 1; distance <= k_reach; ++distance)
    if (near.text(near.before(distance)) == "(") return false;
  return true;
}

/// "in 2009 met", "at 7 p.m. art lovers": words, where a zone has capitals.
bool zone_is_word(const Match& match, const Neighbours& near) {
  if (!match.fields.has(Slot::zone)) return false;
  for (const Token* token = &near.first(); token <= &near.last(); ++token)
    if (!token->all_caps && is_zone_or_word(*token, near.whole_text())) return true;
  return false;
}

/// What the guard of the match's rule says.
bool guard_admits(const Match& match, const Neighbours& near, const Surroundings& around) {
  switch (match.rule->guard) {
  case Guard::none:
    return true;
  case Guard::second_word:
    return unit_word_admitted(match, near);
  case Guard::story:
    return story_admitted(match, near);
  case Guard::clock_year:
    return !reads_as_year(match);
  case Guard::spaced_year:
    return spaced_year_admitted(near);
  case Guard::clause_end:
    return ends_clause(near);
  case Guard::before_clause:
    return begins_clause(near) && near.preposition() != Preposition::for_;
  case Guard::future:
    return future_admitted(near);
  case Guard::led:
    return near.preposition() != Preposition::none;
  case Guard::clock_heading:
    return heads_line(near);
  case Guard::packed_clock:
    return packed_clock_admitted(match, near, around);
  case Guard::ratio:
    return !are_two_years(match.fields.get(Slot::number), match.fields.get(Slot::number2));
  case Guard::title:
    return near.first().capitalised && near.last().capitalised;
  case Guard::day_of_month:
    return day_of_month_admitted(near);
  case Guard::long_time:
    return long_time_admitted(near);
  case Guard::point:
    return near.preposition() != Preposition::for_;
  case Guard::attacks:
    return match.fields.get(Slot::day) == k_day_of_attacks &&
           near.cue(near.after()) == Cue::attacks;
  case Guard::compares:
    return !compares_amounts(near) && near.preposition_of(near.after()) != Preposition::than;
  case Guard::leads_clause:
    return near.first().capitalised && near.text(near.after()) == ",";
  case Guard::weeks_on:
    return weeks_on_admitted(match, near);
  case Guard::measured:
    return unit_word_admitted(match, near) && measured(match, near);
  case Guard::era:
    return era_admitted(near);
  case Guard::holiday_name:
    return holiday_admitted(near, around);
  case Guard::not_verb:
    return !verb_before(near) && near.text(near.after()) != "ago";  // "this 3 yrs ago"
  case Guard::periodical:
    return !names_periodical(near);
  case Guard::part_letter:
    return part_letter_admitted(match, near);
  case Guard::weekday_name:
    return weekday_name_admitted(near, around);
  case Guard::undated:
    return match.fields.get(Slot::direction, 1) != 0 || !month_behind(match, around);
  case Guard::part_of_year:
    return !in_match(near) && !is_share(near);
  case Guard::the_past:
    return past_admitted(near);
  case Guard::one_sentence:
    return !sentence_opens_within(match, around);
  case Guard::lower_case:
    return !near.last().capitalised;
  case Guard::part_name:
    return !opens_name(near);
  case Guard::post:
    return in_post(match, near, around);
  case Guard::year:
    return year_admitted(match, near, around);
  case Guard::month_word:
    return month_admitted(match, near, around);
  case Guard::short_weekday:
    return short_weekday_admitted(near, around);
  case Guard::season_word:
    return season_admitted(match, near, around);
  case Guard::clock:
    return clock_admitted(match, near);
  case Guard::numeric:
    return !inside_number(near) && decade_admitted(match, near);
  case Guard::iso_month:
    return iso_month_admitted(match, near);
  case Guard::bare_unit:
    return bare_unit_admitted(match, near);
  case Guard::reference:
    return reference_admitted(match, near);
  case Guard::day_part:
    return !in_name(near) && part_admitted(match, near, around);
  case Guard::led_by_modal:
    return led_by_modal(near);
  }
  return true;
}

}  // namespace

bool admitted(const Match& match, const Surroundings& around) {
  const Neighbours near(match, around);
  if (quoted_title(match, near) || capital_title(match, near, around) || beyond_date(match, near) ||
      numbers_list(match, near) || zone_is_word(match, near))
    return false;
  if (near.text(near.before()) == "#" && !near.first().spaced && !match.fields.has(Slot::meridiem))
    return false;  // a label of a post, a number of things
  if (near.cue(near.before()) == Cue::currency && near.first().is_number() &&
      !match.fields.has(Slot::meridiem))
    return false;
  return guard_admits(match, near, around);
}

}  // namespace dateline::temporal
