// SPDX-License-Identifier: Apache-2.0
#include "guards/calendar.hpp"
#include "guards/clauses.hpp"
#include "guards/names.hpp"
#include "guards/parts.hpp"
#include "guards/units.hpp"
#include "guards/years.hpp"

#include <cstddef>
#include <iterator>
#include <type_traits>

namespace dateline::temporal {

namespace {

using language::Token;

/// "fund it past Dec. 7": a preposition.
bool beyond_date(const Match& match, const Neighbours& near) {
  return near.cue(&near.first()) == Cue::beyond && match.rule->meaning == Meaning::named &&
         !match.fields.has(Slot::unit) && !match.fields.has(Slot::day_part);
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

/// Whether the words around a match allow what its rule reads.
using Test = bool (*)(const Match&, const Neighbours&, const Surroundings&);

/// A test by a function that looks at some of them.
template <auto Function>
constexpr bool admits(const Match& match, const Neighbours& near, const Surroundings& around) {
  using Type = decltype(Function);
  if constexpr (std::is_invocable_v<Type, const Match&, const Neighbours&, const Surroundings&>)
    return Function(match, near, around);
  else if constexpr (std::is_invocable_v<Type, const Match&, const Neighbours&>)
    return Function(match, near);
  else if constexpr (std::is_invocable_v<Type, const Match&, const Surroundings&>)
    return Function(match, around);
  else if constexpr (std::is_invocable_v<Type, const Neighbours&, const Surroundings&>)
    return Function(near, around);
  else if constexpr (std::is_invocable_v<Type, const Match&>)
    return Function(match);
  else
    return Function(near);
}

/// The other way round.
template <auto Function>
constexpr bool refuses(const Match& match, const Neighbours& near, const Surroundings& around) {
  return !admits<Function>(match, near, around);
}

struct GuardTest {
  Guard guard;
  Test test;
};

/// The test of each guard, in the order of these.
constexpr GuardTest k_tests[] = {
    {Guard::year, admits<year_admitted>},
    {Guard::month_word, admits<month_admitted>},
    {Guard::short_weekday, admits<short_weekday_admitted>},
    {Guard::season_word, admits<season_admitted>},
    {Guard::clock, admits<clock_admitted>},
    {Guard::numeric, admits<numeric_admitted>},
    {Guard::iso_month, admits<iso_month_admitted>},
    {Guard::bare_unit, admits<bare_unit_admitted>},
    {Guard::reference, admits<reference_admitted>},
    {Guard::day_part, admits<part_admitted>},
    {Guard::second_word, admits<unit_word_admitted>},
    {Guard::day_of_month, admits<day_of_month_admitted>},
    {Guard::long_time, admits<long_time_admitted>},
    {Guard::story, admits<story_admitted>},
    {Guard::title, admits<has_capitals>},
    {Guard::spaced_year, admits<spaced_year_admitted>},
    {Guard::clock_year, refuses<reads_as_year>},
    {Guard::clause_end, admits<ends_clause>},
    {Guard::led_by_modal, admits<led_by_modal>},
    {Guard::point, admits<names_point>},
    {Guard::attacks, admits<names_attacks>},
    {Guard::compares, refuses<compares>},
    {Guard::era, admits<era_admitted>},
    {Guard::holiday_name, admits<holiday_admitted>},
    {Guard::measured, admits<measured_admitted>},
    {Guard::not_verb, admits<last_admitted>},
    {Guard::periodical, refuses<names_periodical>},
    {Guard::weekday_name, admits<weekday_name_admitted>},
    {Guard::undated, admits<undated>},
    {Guard::part_letter, admits<part_letter_admitted>},
    {Guard::the_past, admits<past_admitted>},
    {Guard::part_of_year, admits<part_of_year_admitted>},
    {Guard::before_clause, admits<begins_clause>},
    {Guard::future, admits<future_admitted>},
    {Guard::led, admits<led_by_preposition>},
    {Guard::packed_clock, admits<packed_clock_admitted>},
    {Guard::clock_heading, admits<heads_line>},
    {Guard::ratio, admits<is_ratio>},
    {Guard::part_name, refuses<opens_name>},
    {Guard::one_sentence, refuses<sentence_opens_within>},
    {Guard::place_name, admits<ends_in_capital>},
    {Guard::lower_case, refuses<ends_in_capital>},
    {Guard::leads_clause, admits<leads_clause>},
    {Guard::weeks_on, admits<weeks_on_admitted>},
    {Guard::part_of_day, refuses<describes_evening>},
    {Guard::post, admits<in_post>},
    {Guard::lasting_thing, admits<ages_lasting_thing>},
    {Guard::other_thing, refuses<ages_lasting_thing>},
    {Guard::no_contest, refuses<names_contest>},
    {Guard::at_hour, admits<hour_admitted>},
};

constexpr std::size_t k_first = static_cast<std::size_t>(Guard::none) + 1;

constexpr bool in_order() {
  for (std::size_t at = 0; at < std::size(k_tests); ++at)
    if (static_cast<std::size_t>(k_tests[at].guard) != k_first + at) return false;
  return static_cast<std::size_t>(k_last_guard) == k_first + std::size(k_tests) - 1;
}
static_assert(in_order(), "each guard has its test, in the order of the guards");

/// What the guard of the match's rule says.
bool guard_admits(const Match& match, const Neighbours& near, const Surroundings& around) {
  const Guard guard = match.rule->guard;
  if (guard == Guard::none) return true;
  return k_tests[static_cast<std::size_t>(guard) - k_first].test(match, near, around);
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
