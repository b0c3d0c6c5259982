// SPDX-License-Identifier: Apache-2.0
#include "calendars/known_days.hpp"
#include "language/token.hpp"
#include "lexicon/guard_words.hpp"
#include "resolve/resolver.hpp"
#include "tense/tense_words.hpp"

#include <cstdlib>

namespace dateline::temporal {

namespace {

using date::days;

std::string two(std::int32_t value) {
  return std::string(value < 10 ? "0" : "") + std::to_string(value);
}

constexpr std::int32_t k_late_in_year = 8;  // months

bool falls_on(std::int32_t year, std::int32_t month, std::int32_t day, std::int32_t weekday) {
  return exists(year, month, day) && weekday_of(civil(year, month, day)) == weekday;
}

}  // namespace

std::optional<std::int32_t> Resolver::said_year() const {
  if (has(Slot::era) && has(Slot::number))
    return get(Slot::era) < 0 ? 1 - get(Slot::number) : get(Slot::number);
  if (has(Slot::year)) {
    const std::int32_t year = get(Slot::year);
    return get(Slot::era, 1) < 0 ? 1 - year : year;
  }
  if (has(Slot::yy) && narrative_ && anchor_) return anchor_->year() / 100 * 100 + get(Slot::yy);
  if (has(Slot::yy)) {
    // Two digits mean the past century, or up to ten years ahead.
    const std::int32_t pivot = today_ ? (day_moment(*today_).year() + 10) % 100 : 40;
    const std::int32_t base = today_ ? (day_moment(*today_).year() + 10) / 100 * 100 : 2000;
    return get(Slot::yy) <= pivot ? base + get(Slot::yy) : base - 100 + get(Slot::yy);
  }
  if (!today_) return std::nullopt;
  const std::int32_t now = day_moment(*today_).year();
  if (get(Slot::unit, -1) == unit_year && has(Slot::direction)) return now + get(Slot::direction);
  return std::nullopt;
}

std::optional<Resolved> Resolver::calendar() { return with_clock(calendar_date()); }

/// The date of the fields; a Resolved without value where only a time of day is said.
std::optional<Resolved> Resolver::calendar_date() {
  if (has(Slot::packed_date)) {
    const std::int32_t packed = get(Slot::packed_date);
    const std::int32_t month = packed / 100 % 100;
    if (!exists(packed / 10000, month, packed % 100)) return std::nullopt;
    return at(day_moment(civil(packed / 10000, month, packed % 100)));
  }
  if (has(Slot::month)) return has(Slot::day) ? month_day() : month();
  if (has(Slot::weekday)) return weekday();
  if (has(Slot::season)) return season();
  if (has(Slot::day)) return day_of_month();
  const auto year = said_year();
  if (!year) return Resolved{};
  constexpr std::int32_t k_first_year = -9999;
  // Further back no calendar goes: 12,000 BC.
  if (*year < k_first_year) return unresolved("BC" + std::to_string(get(Slot::number)));
  return at(year_moment(*year));
}

std::optional<Resolved> Resolver::numeric_date() {
  const std::int32_t first = get(Slot::numeric1);
  const std::int32_t second = get(Slot::numeric2);
  const auto year = said_year();
  if (!year) return std::nullopt;
  // With dots the day stands first everywhere.
  const bool dotted = document_.text_of(document_.tokens[first_token() + 1]) == ".";
  bool day_first = dotted || reference_.order == DateOrder::day_first;
  if (first > 12) day_first = true;
  if (second > 12) day_first = false;
  const std::int32_t month = day_first ? second : first;
  const std::int32_t day = day_first ? first : second;
  if (!exists(*year, month, day)) return std::nullopt;
  if (explain_ && first <= 12 && second <= 12 && first != second && !dotted &&
      reference_.order == DateOrder::unknown)
    note("day and month are ambiguous; month first");
  return at(day_moment(civil(*year, month, day)));
}

/// "WHAT TO WATCH": a few words alone, without a stop or a number.
bool Resolver::is_heading(std::uint32_t at) const {
  constexpr std::uint32_t k_longest = 5;
  const auto& tokens = document_.tokens;
  if (!tokens[at].block_start) return false;
  for (std::uint32_t next = at; next < tokens.size() && next <= at + k_longest; ++next) {
    if (next > at && tokens[next].line_start) return true;
    if (!tokens[next].is_word()) return false;
  }
  return false;
}

bool Resolver::owns_what_follows() const {
  const std::uint32_t next = last_token();
  return next < document_.tokens.size() &&
         cue_of(document_.tokens[next], document_.text) == Cue::clitic;
}

bool Resolver::heads_agenda() const {
  const std::uint32_t first = first_token();
  const std::uint32_t next = last_token();
  // "Tuesday: Powell testifies. Thursday: growth": entries that have run into one line.
  const bool run_in = first > 0 && document_.text_of(document_.tokens[first - 1]) == ".";
  return (document_.tokens[first].line_start || run_in) && next < document_.tokens.size() &&
         document_.text_of(document_.tokens[next]) == ":";
}

bool Resolver::heads_section() const {
  const std::uint32_t next = last_token();
  return document_.tokens[first_token()].line_start && next < document_.tokens.size() &&
         document_.tokens[next].line_start;
}

std::optional<CivilDay> Resolver::day_of_section() {
  for (; section_ && section_token_ < first_token(); ++section_token_)
    if (is_heading(section_token_)) section_.reset();
  return section_;
}

bool Resolver::heads_entry() const {
  const std::uint32_t first = first_token();
  const std::uint32_t next = last_token();
  const bool opens = first == 0 || document_.tokens[first].block_start ||
                     document_.tokens[first].line_start ||
                     document_.text_of(document_.tokens[first - 1]) == ".";
  if (next >= document_.tokens.size()) return false;
  const std::string_view mark = document_.text_of(document_.tokens[next]);
  // "3 May: The bridge is shut 2 June: It opens again": entries that have run into one line.
  const bool run_in = mark == ":" && has(Slot::day) && has(Slot::month) &&
                      preposition_before(document_, first) == Preposition::none;
  // "Mar 11 The quake strikes": on a line of its own
  const language::Token& behind = document_.tokens[next];
  if (document_.tokens[first].line_start && has(Slot::day) && has(Slot::month) &&
      behind.capitalised && !behind.line_start)
    return true;
  if (!opens && !run_in) return false;
  return mark == "-" || mark == "–" || mark == "—" || mark == ":";
}

/// No publication is known and nothing was told that it goes on from: "sank in 2019 ... will meet
/// on June 10" looks ahead from a day that the text does not give.
bool Resolver::lacks_base() {
  return !today_ && (!anchor_ || (anchor_over_ && tense() == Tense::future));
}

/// "on Friday, Nov. 1, 2002, and stayed through Sunday, Nov. 3": the year said not far before,
/// where the day falls on the weekday that is said.
std::optional<std::int32_t> Resolver::year_of_weekday(std::int32_t month, std::int32_t day) {
  constexpr std::uint32_t k_near = 60;
  if (!said_ || first_token() - said_token_ > k_near) return std::nullopt;
  const std::int32_t year = said_->year();
  if (!falls_on(year, month, day, get(Slot::weekday))) return std::nullopt;
  note("of the year said before, by its weekday");
  return year;
}

std::optional<Resolved> Resolver::month_day() {
  const std::int32_t month = get(Slot::month);
  const std::int32_t day = get(Slot::day);
  std::optional<std::int32_t> year = said_year();
  if (!year && today_ && attributive()) {
    const auto known = year_of_known_day(month, day, document_, last_token());
    if (known && civil(*known, month, day) <= today()) year = known;
  }
  if (!year) {
    if (lacks_base()) {
      if (!exists(2000, month, day)) return std::nullopt;
      return unresolved("XXXX-" + two(month) + "-" + two(day));
    }
    year = year_for(month, day);
    if (has(Slot::weekday) && !falls_on(*year, month, day, get(Slot::weekday)))
      year = year_of_weekday(month, day).value_or(*year);
  }
  if (!exists(*year, month, day)) return std::nullopt;
  return at(day_moment(civil(*year, month, day)));
}

/// The last day spoken of is still ahead, and so may this one be.
bool Resolver::plans_near() {
  constexpr std::uint32_t k_reach = 100;  // tokens
  return last_day_ && today_ && *last_day_ > *today_ && first_token() - last_day_token_ < k_reach &&
         tense() != Tense::past;
}

/// "on the 5th": of the month that is spoken of, else the nearest one that the tense allows.
std::optional<Resolved> Resolver::day_of_month() {
  const std::int32_t day = get(Slot::day);
  // What was done on the 4th was not done in a month that is still ahead.
  const bool ahead = anchor_ && today_ && anchor_->day > *today_ && tense() == Tense::past;
  const bool told =
      anchor_ && anchor_->grain >= Grain::month && (narrative_ || (anchor_near() && !ahead));
  const auto base = told ? narrative_day() : today_;
  if (!base) return unresolved("XXXX-XX-" + two(day));
  if (!told && plans_near())  // "from 19 to 28 June. The parade sets off on the 20th"
    if (const Moment month = containing(*last_day_, Grain::month);
        exists(month.year(), month.month(), day) &&
        civil(month.year(), month.month(), day) >= *today_)
      return at(day_moment(civil(month.year(), month.month(), day)));
  Moment month = containing(*base, Grain::month);
  const auto step = [&](std::int32_t count) { month = shifted(month, unit_month, count); };
  const bool later = day > day_moment(*base).day_of_month();
  if (!told && (points_ahead() || limits_ahead() || (is_post() && tense() == Tense::unknown))) {
    if (day < day_moment(*base).day_of_month()) step(1);
  } else if (!told && later) {
    step(-1);
  }
  if (!exists(month.year(), month.month(), day)) return std::nullopt;
  return at(day_moment(civil(month.year(), month.month(), day)));
}

std::optional<Resolved> Resolver::month() {
  const std::int32_t month = get(Slot::month);
  if (const auto year = said_year()) return at(month_moment(*year, month));
  if (lacks_base()) return unresolved("XXXX-" + two(month));
  return at(month_moment(year_for(month, 0), month));
}

Resolved Resolver::running_winter() const {
  const std::int32_t year = day_moment(today()).year();
  Resolved winter = at(season_moment(year - 1, season_winter));
  winter.value = season_moment(year, season_winter).value();
  return winter;
}

std::optional<Resolved> Resolver::season() {
  const std::int32_t season = get(Slot::season);
  const auto of_year = [&](std::int32_t year) { return at(season_moment(year, season)); };
  if (const auto year = said_year()) return of_year(*year);
  if (anchor_ &&
      ((narrative_ && !will_be()) || !today_ || (keeps_year() && tense() == Tense::past))) {
    note_base(*anchor_);
    // A winter that a story comes to late in the year is the next one's, and so is the spring
    // behind an autumn or a winter.
    const bool months = anchor_->grain >= Grain::month;
    const bool autumn = anchor_->grain == Grain::season && anchor_->sub == season_autumn;
    const bool winter = anchor_->grain == Grain::season && anchor_->sub == season_winter;
    const bool late = autumn || (months && anchor_->month() >= k_late_in_year);
    const bool next =
        (season == season_winter && late) || (season == season_spring && (autumn || winter));
    return of_year(anchor_->year() + (next ? 1 : 0));
  }
  if (!today_) {
    Resolved resolved = at(season_moment(2000, season));
    return unresolved("XXXX" + resolved.value.substr(4));
  }
  const std::int32_t year = day_moment(today()).year();
  // In January winter is the one that began the year before, and written with the new one.
  if (season_moment(year - 1, season).last() >= today() && !points_ahead()) return running_winter();
  const Moment same_year = season_moment(year, season);
  note_publication();
  const bool compound =  // "newly revealed summertime talks"
      leads_noun() && preposition_before(document_, first_token()) == Preposition::none &&
      tense() != Tense::past;
  if (attributive() || compound) {  // "the winter session"
    note("tells which one: the nearest");
    return of_year(year);
  }
  const bool ahead = foretold() || limits_ahead();
  if ((points_ahead() || ahead) && same_year.last() < today()) return of_year(year + 1);
  if (ahead) return of_year(year);
  constexpr days k_late{31};  // "late summer", told of in June, was last year's
  const bool early = get(Slot::modifier) == mod_end && same_year.last() - today() > k_late;
  if (tense() == Tense::past && (same_year.first() > today() || early)) return of_year(year - 1);
  return of_year(year);
}

}  // namespace dateline::temporal
