// SPDX-License-Identifier: Apache-2.0
#include "guard_words.hpp"
#include "resolver.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::temporal {

namespace {

using date::days;

CivilDay strictly(CivilDay day, std::int32_t weekday, std::int32_t direction) {
  const std::int32_t back = (weekday_of(day) - weekday + 6) % 7 + 1;
  const std::int32_t on = (weekday - weekday_of(day) + 6) % 7 + 1;
  return direction < 0 ? day - days{back} : day + days{on};
}

std::string_view open_value(Grain grain) noexcept {
  switch (grain) {
  case Grain::year:
    return "XXXX";
  case Grain::quarter:
    return "XXXX-QX";
  case Grain::month:
    return "XXXX-XX";
  case Grain::week:
    return "XXXX-WXX";
  case Grain::weekend:
    return "XXXX-WXX-WE";
  case Grain::decade:
    return "XXX";
  case Grain::century:
    return "XX";
  default:
    return "XXXX-XX-XX";
  }
}

Moment minute_moment(CivilMinute time) noexcept {
  Moment moment = day_moment(day_of(time));
  const auto of_day = static_cast<std::int32_t>((time - first_minute(moment.day)).count());
  moment.grain = Grain::minute;
  moment.hour = of_day / 60;
  moment.minute = of_day % 60;
  return moment;
}

constexpr std::string_view k_references[] = {"PAST_REF", "PRESENT_REF", "FUTURE_REF"};

/// Half of a unit in smaller ones.
struct Half {
  std::int32_t unit;
  std::int32_t smaller;
  std::int32_t count;
};
constexpr std::array<Half, 3> k_halves{
    {{unit_year, unit_month, 6}, {unit_decade, unit_year, 5}, {unit_century, unit_year, 50}}};

}  // namespace

std::optional<Resolved> Resolver::deictic() {
  if (!today_) return with_clock(unresolved("XXXX-XX-XX"));
  // In a story of the past "today" is a speaker's, or an age.
  if (narrative_ && anchor_) {
    const bool age = get(Slot::deictic) == 0 && !has(Slot::day_part);
    return with_clock(unresolved(age ? std::string(k_references[1]) : "XXXX-XX-XX"));
  }
  note_publication();
  if (const auto year = said_year()) {
    const Moment now = day_moment(today());
    if (!exists(*year, now.month(), now.day_of_month())) return at(year_moment(*year));
    return at(day_moment(civil(*year, now.month(), now.day_of_month())));
  }
  // "overnight" is the night before, unless one looks ahead.
  const std::int32_t back = has(Slot::shift) && !points_ahead() ? get(Slot::shift) : 0;
  return with_clock(at(day_moment(today() + days{get(Slot::deictic) + back})));
}

/// this Friday, last Monday, Friday of next week
std::optional<Resolved> Resolver::named_weekday(std::int32_t direction) {
  const std::int32_t weekday = get(Slot::weekday);
  if (!today_) return unresolved("XXXX-WXX-" + std::to_string(weekday));
  note_publication();
  if (get(Slot::unit, -1) == unit_week) {
    const Moment week = shifted(day_moment(today()), unit_week, direction);
    return at(day_moment(week.first() + days{weekday - 1}));
  }
  if (direction != 0) return at(day_moment(strictly(today(), weekday, direction)));
  if (tense() == Tense::past) return at(day_moment(strictly(today() + days{1}, weekday, -1)));
  return at(day_moment(strictly(today() - days{1}, weekday, 1)));
}

/// last May, next summer, this June 5
std::optional<Resolved> Resolver::named_of_year(std::int32_t direction) {
  const std::int32_t month = get(Slot::month);
  const std::int32_t day = get(Slot::day);
  if (has(Slot::day) && (!exists(2000, month, day) || (month == 2 && day == 29)))
    return std::nullopt;
  const auto moment = [&](std::int32_t year) {
    return has(Slot::season) ? season_moment(year, get(Slot::season))
           : has(Slot::day)  ? day_moment(civil(year, month, day))
                             : month_moment(year, month);
  };
  if (!today_) return unresolved("XXXX" + moment(2000).value().substr(4));
  std::int32_t year = day_moment(today()).year();
  // Of a month that is just over one says "last month".
  constexpr days k_just_over{14};
  const bool whole = has(Slot::month) && !has(Slot::day);
  if (direction < 0 && moment(year).last() + (whole ? k_just_over : days{0}) >= today()) --year;
  if (direction > 0 && moment(year).first() <= today()) ++year;
  return at(moment(year));
}

/// "the weekend": the one that is over, unless a future is told.
Resolved Resolver::bare_weekend() {
  const bool wished = is_post() && tense() != Tense::past;  // "Happy weekend!"
  const bool own = points_ahead() || limits_ahead() || wished || weekday_of(today()) >= 6;
  return at(containing(own ? today() : today() - days{7}, Grain::weekend));
}

/// this, last, next with what follows.
std::optional<Resolved> Resolver::named() {
  const std::int32_t direction = get(Slot::direction);
  const std::int32_t unit = get(Slot::unit, -1);
  if (narrative_ && anchor_ && today_ && !has(Slot::day_part) && !has(Slot::weekday)) return same();
  if (has(Slot::weekday)) return with_clock(named_weekday(direction));
  if (has(Slot::day) && unit == unit_month) {  // "the 5th of last month"
    if (!today_) return unresolved("XXXX-XX-XX");
    return day_in(shifted(day_moment(today()), unit_month, direction));
  }
  if (has(Slot::month) || has(Slot::season)) return named_of_year(direction);
  if (has(Slot::day_part)) {
    if (!today_) return with_clock(unresolved("XXXX-XX-XX"));
    return with_clock(at(day_moment(today() + days{direction})));
  }
  const Grain grain = grain_of(unit);
  if (!today_) return unresolved(std::string(open_value(grain)));
  if (grain >= Grain::hour) {
    Resolved resolved = at(day_moment(today()));
    resolved.value += "TXX";
    resolved.type = TimexType::time;
    if (direction != 0) resolved.span = hours_on(direction).value_or(*resolved.span);
    return resolved;
  }
  if (unit == unit_fortnight) return stretch_of_one();
  if (direction < 0 && grain < Grain::day && is_last_of()) {
    note("the last of something, not the one before this");
    return last_of();
  }
  note_publication();
  if (unit == unit_weekend && !has(Slot::direction)) return bare_weekend();
  if (unit == unit_weekend && direction == 0 && tense() == Tense::past && weekday_of(today()) <= 3)
    return at(containing(today() - days{7}, Grain::weekend));
  // In its first weeks "the new year" has begun.
  constexpr std::int32_t k_new = 2;
  const bool begun = has(Slot::shift) && day_moment(today()).month() <= k_new;
  return at(shifted(day_moment(today()), unit, begun ? 0 : direction));
}

/// The day of this number in a month.
std::optional<Resolved> Resolver::day_in(const Moment& month) const {
  if (!exists(month.year(), month.month(), get(Slot::day))) return std::nullopt;
  return at(day_moment(civil(month.year(), month.month(), get(Slot::day))));
}

/// that, the same, the following: from what the narrative spoke of last.
std::optional<Resolved> Resolver::same() {
  auto base = narrative_day();
  if (const auto said = said_just_before(); said && !narrative_) base = said;
  const std::int32_t direction = get(Slot::direction);
  // "put off until next Tuesday. He had spent the previous evening": not that Monday.
  if (direction < 0 && !narrative_ && today_ && base > today_ && tense() == Tense::past)
    base = today_;
  if (!base) return unresolved(std::string(open_value(grain_of(get(Slot::unit, unit_day)))));
  anchor_ ? note_base(*anchor_) : note_publication();
  if (has(Slot::day_part)) {
    if (anchor_ && anchor_->grain < Grain::day) {
      const auto day = day_just_before();
      if (!day) return with_clock(unresolved("XXXX-XX-XX"));
      return with_clock(at(day_moment(*day + days{direction})));
    }
    return with_clock(at(day_moment(*base + days{direction})));
  }
  if (has(Slot::weekday)) {
    const std::int32_t step = direction == 0 ? 1 : direction;
    const CivilDay from = direction == 0 ? *base - days{1} : *base;
    return at(day_moment(strictly(from, get(Slot::weekday), step)));
  }
  if (has(Slot::month) || has(Slot::season)) {
    std::int32_t year = day_moment(*base).year();
    const auto moment = [&](std::int32_t of) {
      return has(Slot::season) ? season_moment(of, get(Slot::season))
                               : month_moment(of, get(Slot::month));
    };
    if (get(Slot::unit, -1) == unit_year) {
      year += direction;
      if (has(Slot::day) && exists(year, get(Slot::month), get(Slot::day)))
        return at(day_moment(civil(year, get(Slot::month), get(Slot::day))));
    } else {
      if (direction < 0 && moment(year).first() >= *base) --year;
      // "in 2018 ... the following October" is the next year's.
      const bool of_year = anchor_ && anchor_->grain == Grain::year && base == anchor_->day;
      if (direction > 0 && (of_year || moment(year).last() <= *base)) ++year;
    }
    return at(moment(year));
  }
  const std::int32_t unit = get(Slot::unit, unit_day);
  const Grain grain = grain_of(unit);
  constexpr std::uint32_t k_near = 150;  // tokens
  if (unit == unit_decade && decade_ && first_token() - decade_token_ <= k_near)
    return at(shifted(*decade_, unit, direction));  // "In the 1970s ... in the next decade"
  if (unit == unit_night && (!anchor_ || anchor_->grain >= Grain::day))
    return at(part_moment(*base + days{direction}, part_night));
  if (has(Slot::day) && unit == unit_month)  // "the 5th of that month"
    return day_in(shifted(day_moment(*base), unit, direction));
  if (grain >= Grain::hour) return unresolved(at(day_moment(*base)).value + "TXX", TimexType::time);
  // A month of a year that is all that is known stays open, and so does a day of a month.
  if (anchor_ && grain == Grain::month && anchor_->grain <= Grain::year &&
      anchor_->grain > Grain::none)
    return unresolved(direction == 0 && anchor_->grain == Grain::year ? anchor_->value() + "-XX"
                                                                      : "XXXX-XX");
  if (anchor_ && grain == Grain::day && anchor_->grain < Grain::week) {
    if (const auto day = day_just_before())
      return with_clock(at(day_moment(*day + days{direction})));
    // A day out of a month that is all that is known stays open.
    if (anchor_->grain > Grain::none)
      return unresolved(anchor_->grain == Grain::month ? anchor_->value() + "-XX" : "XXXX-XX-XX");
  }
  return with_clock(at(shifted(day_moment(*base), unit, direction)));
}

/// this time, the same period: the time that was spoken of last.
std::optional<Resolved> Resolver::same_time() {
  if (!anchor_ || has(Slot::reference)) return unresolved("PRESENT_REF");  // "at the time"
  note_base(*anchor_);
  return at(*anchor_);
}

/// the year, the latest quarter.
std::optional<Resolved> Resolver::anaphoric() {
  const std::int32_t unit = get(Slot::unit);
  // "the year ended June 30": how long, not which.
  if (unit == unit_year && (stretch_ends_behind() || beside_))
    return unresolved("P1Y", TimexType::duration);
  const Grain grain = grain_of(unit);
  const bool company = quarter_near() && company_quarter_;  // it keeps the number it was given
  if (beside_ && (grain == Grain::week || (grain == Grain::quarter && !company))) {
    note("the one that ends there");
    return at(containing(*beside_, grain));
  }
  if (grain == Grain::quarter && quarter_near()) {
    note("the quarter spoken of before");
    return at(*quarter_);
  }
  if (grain == Grain::year && has(Slot::number) && quarter_near()) {  // "for the full year"
    note("the year of the quarter spoken of before");
    return at(year_moment(quarter_->year()));
  }
  // "since 1931, the year his father died"
  const std::uint32_t first = first_token();
  if (grain == Grain::year && said_ && first >= 2 && said_token_ == first - 2 &&
      document_.text_of(document_.tokens[first - 1]) == ",")
    return at(containing(said_->day, grain));
  const bool spoken_of = anchor_near() && anchor_->grain >= grain;
  const auto base = narrative_ || spoken_of ? narrative_day() : today_;
  if (!base) return unresolved(std::string(open_value(grain)));
  // Of quarters, and of latest ones, the last whole one is meant.
  const bool whole = grain == Grain::quarter || has(Slot::direction);
  const std::int32_t step = whole && base == today_ ? -1 : 0;
  return at(shifted(day_moment(*base), unit, step));
}

/// half a century ago, two and a half years later: counted in smaller units.
std::optional<Resolved> Resolver::ago_in_halves() {
  const auto* half = std::find_if(k_halves.begin(), k_halves.end(),
                                  [&](const Half& known) { return known.unit == get(Slot::unit); });
  if (half == k_halves.end()) return std::nullopt;
  Match counted = *match_;
  counted.fields.set(Slot::unit, half->smaller);
  counted.fields.set(Slot::number, (2 * get(Slot::number) + 1) * half->count);
  counted.fields.clear(Slot::fraction);
  const Match* said = std::exchange(match_, &counted);
  std::optional<Resolved> resolved = ago();
  match_ = said;
  return resolved;
}

std::optional<Resolved> Resolver::ago() {
  constexpr std::int32_t k_half = 50;
  if (get(Slot::fraction) == k_half)
    if (auto halves = ago_in_halves()) return halves;
  const std::int32_t relation = get(Slot::relation);
  const std::int32_t sign = relation < 0 ? -1 : 1;
  if (!has(Slot::number)) return unresolved(std::string(k_references[sign < 0 ? 0 : 2]));
  const std::int32_t unit = get(Slot::unit);
  const bool of_narrative = relation == 2 || relation == -2 || narrative_;
  const bool compares =
      unit == unit_year && relation < 0 && today_ && !narrative_ && !(anchor_near() && year_said_);
  const Grain grain = grain_of(unit);
  // Days are counted from a day, over the years and months spoken of since.
  const bool days_from_coarse = of_narrative && !narrative_ && grain >= Grain::week && anchor_ &&
                                anchor_->grain < Grain::month;
  // "In the spring of 1944 he left; three weeks later he came back."
  if (days_from_coarse && grain < Grain::hour && year_said_ && anchor_near())
    return unresolved(anchor_->value().substr(0, 4) + (grain == Grain::week ? "-WXX" : "-XX-XX"));
  auto base = days_from_coarse            ? (last_day_ ? last_day_ : today_)
              : of_narrative && !compares ? narrative_day()
                                          : today_;
  if (of_narrative && said_just_before()) base = said_just_before();
  if (!base) return unresolved(std::string(open_value(grain)));
  if (has(Slot::weekday)) {  // "two Sundays ago"
    note_publication();
    const CivilDay last = strictly(*base, get(Slot::weekday), -1);
    return at(day_moment(last - days{7 * (get(Slot::number) - 1)}));
  }
  if (of_narrative && anchor_ && base != today_)
    note_base(day_moment(*base));
  else
    note_publication();
  const std::int32_t count = sign * get(Slot::number);
  // "a year earlier" beside a quarter is that quarter of the year before; but "A year ago he left".
  const bool opens = relation == -1 && document_.tokens[first_token()].capitalised;
  if (unit == unit_year && relation < 0 && quarter_told() && !opens) {
    note("as exact as the quarter before it");
    return at(containing(shifted_day(quarter_->day, unit, count), quarter_->grain));
  }
  if (grain >= Grain::hour) {
    const std::int32_t unit_minutes = grain == Grain::hour ? 60 : grain == Grain::minute ? 1 : 0;
    const std::int64_t hundredths = get(Slot::number) * 100 + get(Slot::fraction);
    const std::chrono::minutes off{sign * hundredths * unit_minutes / 100};
    if (!of_narrative && reference_.published && reference_.published->has_time)
      return at(minute_moment(reference_.published->local + off));
    if (of_narrative && anchor_near() && clock_ && clock_->day == anchor_->day)
      return at(minute_moment(first_minute(clock_->day) + std::chrono::hours{clock_->hour} +
                              std::chrono::minutes{clock_->minute} + off));
    Resolved resolved = at(day_moment(shifted_day(*base, unit, count)));
    resolved.value += "TXX";
    resolved.type = TimexType::time;
    return resolved;
  }
  Resolved resolved = at(containing(shifted_day(*base, unit, count), grain));
  // "a decade later" is about that year
  if (grain <= Grain::decade && today_)
    resolved.span = at(containing(shifted_day(*base, unit, count), Grain::year)).span;
  // "a week later" than a day is a week by its value, but that very day.
  if (grain == Grain::week && of_narrative && last_day_ == base)
    resolved.span = at(day_moment(shifted_day(*base, unit, count))).span;
  // "ended a week later", than nobody knows what.
  if ((relation == 2 || relation == -2) && !anchor_) resolved.span.reset();
  return resolved;
}

std::optional<Resolved> Resolver::part_of() {
  const std::int32_t unit = get(Slot::unit);
  const Grain grain = grain_of(unit);
  // A part of a day wants a day, not a year that was named.
  // What has been since then has begun.
  const bool later = anchor_ && today_ && anchor_->day > *today_ &&
                     preposition_before(document_, first_token()) == Preposition::since;
  const bool spoken_of = anchor_near() && !later && (narrative_ || anchor_->grain >= grain);
  // "July ... They have until the end of the month": of the one that is not over.
  const bool over_already = anchor_ && today_ && !narrative_ && anchor_->last() < *today_ &&
                            limits_ahead() && tense() != Tense::past;
  const bool of_today = has(Slot::direction) || !spoken_of || over_already;
  const auto base = of_today ? today_ : narrative_day();
  if (grain >= Grain::hour) return std::nullopt;
  if (!base) return unresolved(std::string(open_value(grain)));
  base == today_ || !anchor_ ? note_publication() : note_base(*anchor_);
  // "up since year-end": the one that is over.
  const bool over = match_->rule->guard == Guard::bare_unit &&
                    preposition_before(document_, first_token()) == Preposition::since;
  return at(shifted(day_moment(*base), unit, over ? -1 : get(Slot::direction)));
}

/// two days before Christmas, a week after 5 May.
std::optional<Resolved> Resolver::offset() {
  std::optional<Resolved> base = has(Slot::holiday)   ? holiday()
                                 : has(Slot::deictic) ? deictic()
                                                      : calendar_date();
  if (!base || !base->moment) return base;
  if (has(Slot::weekday) && has(Slot::holiday))  // "the Monday after Easter"
    return at(day_moment(strictly(base->moment->day, get(Slot::weekday), get(Slot::relation))));
  const std::int32_t count = get(Slot::number) * get(Slot::relation, 1);
  const CivilDay day = shifted_day(base->moment->day, get(Slot::unit), count);
  // "the week after Easter" is a week, "a week after Easter" a day.
  const bool whole = cue_of(document_.tokens[first_token()], document_.text) == Cue::article;
  return at(whole ? containing(day, grain_of(get(Slot::unit))) : day_moment(day));
}

std::optional<Resolved> Resolver::vague_reference() {
  // "soon" in a story of the past is no time of its own.
  if (get(Slot::reference) > 0 && match_->last - match_->first == 1 &&
      match_->rule->guard == Guard::reference && tense() == Tense::past)
    return std::nullopt;
  return unresolved(std::string(k_references[get(Slot::reference) + 1]));
}

}  // namespace dateline::temporal
