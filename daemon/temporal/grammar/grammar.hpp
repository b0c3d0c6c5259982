// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/automaton.hpp"
#include "grammar/lookahead.hpp"
#include "grammar/network.hpp"
#include "grammar/vocabulary.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::temporal {

/// How the fields of a match become a time. doc/rules.md lists what each reads.
enum class Meaning : std::uint8_t {
  calendar,        ///< a date or time by its calendar fields, some of which may be missing
  numeric_date,    ///< two numbers that may be day and month, and a year
  deictic,         ///< days from publication
  named,           ///< this, last, next + unit, weekday, month or season
  anaphoric,       ///< the + unit: of the narrative, else the one under way
  duration_range,  ///< three to five + unit
  same,            ///< that, the following + unit: from the narrative
  ago,             ///< number + unit back or on from a point
  duration,        ///< number + unit
  stretch,         ///< the past, the next + number + unit
  part_of,         ///< beginning, middle, end of a unit
  offset,          ///< number + unit before or after a date
  first_units,     ///< the first nine months of a year
  set_unit,        ///< every + unit
  set_calendar,    ///< every + weekday, month, season, part of the day
  set_times,       ///< twice a + unit
  same_time,       ///< this time, that period: what the narrative spoke of last
  long_time,       ///< some time, a while
  reference,       ///< past, present or future
  decade,          ///< the 1990s
  century,         ///< the 19th century
  year_part,       ///< quarters and halves
  fiscal_year,     ///< fiscal 2026
  holiday,         ///< a named day
  weekday_of,      ///< the first Tuesday of May
  units_of,        ///< the last two weeks of May
  unit_of,         ///< the first week of May
  nothing,         ///< not a time: "may" in "may be"; what it covers is passed over
};

/// A condition on the words around a match, for expressions that have other meanings too.
enum class Guard : std::uint8_t {
  none,
  year,           ///< a bare year: not a count, a price, a number of a page
  month_word,     ///< may, march: needs a date's company
  short_weekday,  ///< sun, sat, wed: needs a capital and company
  season_word,    ///< spring, fall: a noun, not a verb
  clock,          ///< 7:30 that is not a score
  numeric,        ///< 9/11, 24/7, 3/4: not a date
  iso_month,      ///< 2019-08, but 2007-08 is two years
  bare_unit,      ///< the year, the week: of the narrative
  reference,      ///< now, once, current
  day_part,       ///< night: not of an opening night
  second_word,    ///< second, minute: not the ordinal, not the adjective
  day_of_month,   ///< the 5th: with a preposition, and of nothing
  long_time,      ///< some time: for, in or after it
  story,          ///< former, this period: times in a story of the past only
  title,          ///< Sunday Times: capitals at both ends
  spaced_year,    ///< 19 Nov 12: a year, not "19 Nov 12 people"
  clock_year,     ///< May 31, 2009: a year, whatever follows, not 20:09
  clause_end,     ///< the day before: of nothing that follows
  led_by_modal,   ///< one day: behind will, would, could
  point,          ///< a week from Friday: no stretch, as "for" makes it
  attacks,        ///< Sept. 11: before "attacks"
  compares,       ///< a year earlier: not "a year earlier than planned"
  era,            ///< 480 BC: not "100 ad"
  holiday_name,   ///< a name of several words has capitals, save in a post
  measured,       ///< over a year: how long, not "grew over a year"
  not_verb,       ///< last: not "may last two years"
  periodical,     ///< daily: not the China Daily
  weekday_name,   ///< noon Sun: not "the midday sun"
  undated,        ///< this Friday: not "this Friday, July 14" of a photo
  part_letter,    ///< Q2, H1: not a product of a maker
  the_past,       ///< in the past: not "the past six games"
  part_of_year,   ///< the second half: not that of a match
  before_clause,  ///< two days after that: not "after that meeting"
  future,         ///< in future, my future: not "its future strategy"
  led,            ///< at 8 last night: behind a preposition, not "won 8 last night"
  packed_clock,   ///< at 1430: in a post, no year and no price
  clock_heading,  ///< 1743: at the head of a line, settled by headings.hpp
  ratio,          ///< 3/4: but 2022/23 is two years
  part_name,      ///< the evening: not "The Evening Post"
  one_sentence,   ///< 4 p.m. the next day: not "at 4 p.m. The next day"
  place_name,     ///< 6 October Bridge: not the bridge of the "Oct. 6 bridge collapse"
  lower_case,     ///< the new year: not the feast of New Year
  leads_clause,   ///< Two years on, the river: it opens its sentence and a comma follows
  weeks_on,       ///< a week on Friday: nothing that took or has taken a week
  part_of_day,    ///< the evening of May 3: not "a family evening on May 3"
  post,           ///< a bare day or week: a time in a short post only
  lasting_thing,  ///< two-year-old: of a war, not of a child
  other_thing,    ///< the same of all else
  no_contest,     ///< 1982 summer: not the 2024 Summer Olympics
  at_hour,        ///< ten to nine: behind "at", and no measure
};
inline constexpr Guard k_last_guard = Guard::at_hour;

struct Rule {
  std::string_view name;
  std::string_view pattern;
  Meaning meaning;
  Guard guard;
  std::string_view example;  ///< the expression in [brackets]
  std::string_view value;    ///< TIMEX3 value of the example, published 2023-07-10T14:19
};

/// The rule tables, one a family. Earlier tables and lines win where matches are equally long.
[[nodiscard]] std::span<const Rule> nothing_rules() noexcept;
[[nodiscard]] std::span<const Rule> date_rules() noexcept;
[[nodiscard]] std::span<const Rule> clock_rules() noexcept;
[[nodiscard]] std::span<const Rule> relative_rules() noexcept;
[[nodiscard]] std::span<const Rule> duration_rules() noexcept;
[[nodiscard]] std::span<const Rule> set_rules() noexcept;
[[nodiscard]] std::span<const Rule> other_rules() noexcept;
[[nodiscard]] std::span<const Macro> macros() noexcept;

/// All rules, compiled. Built once, on first use; only read after that.
class Grammar {
 public:
  [[nodiscard]] static const Grammar& instance();

  [[nodiscard]] const Vocabulary& vocabulary() const noexcept { return vocabulary_; }
  [[nodiscard]] const Network& network() const noexcept { return network_; }
  [[nodiscard]] const Automaton& automaton() const noexcept { return *automaton_; }
  [[nodiscard]] const Lookahead& lookahead() const noexcept { return *lookahead_; }
  [[nodiscard]] const Rule& rule(std::uint32_t number) const { return rules_[number]; }
  [[nodiscard]] std::span<const Rule> rules() const noexcept { return rules_; }

 private:
  Grammar();

  Vocabulary vocabulary_;
  std::vector<Rule> rules_;
  std::string holiday_pattern_;
  std::vector<Macro> macros_;
  Network network_;
  std::unique_ptr<Automaton> automaton_;
  std::unique_ptr<Lookahead> lookahead_;
};

}  // namespace dateline::temporal
