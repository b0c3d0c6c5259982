// SPDX-License-Identifier: Apache-2.0
#include "calendars/fiscal_calendars.hpp"
#include "calendars/holidays.hpp"
#include "calendars/known_days.hpp"
#include "calendars/national_days.hpp"
#include "resolve/resolver.hpp"
#include "resolve/time_spans.hpp"
#include "tense/tense_words.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

using date::days;

std::string two(std::int32_t value) {
  return std::string(value < 10 ? "0" : "") + std::to_string(value);
}

}  // namespace

/// "the 1860s and 70s": 1800, by the digits that the guard has seen there.
std::optional<std::int32_t> Resolver::century_of_list() const {
  constexpr std::uint32_t k_back = 3;  // tokens: 1860, s, and
  const std::uint32_t first = first_token();
  if (first < k_back || !document_.tokens[first].is_number()) return std::nullopt;
  const std::string_view digits = document_.text_of(document_.tokens[first - k_back]);
  return ((digits[0] - '0') * 10 + (digits[1] - '0')) * 100;
}

std::optional<Resolved> Resolver::decade() {
  if (has(Slot::number)) return decade_before_our_era();
  std::int32_t first = get(Slot::decade);
  constexpr std::int32_t k_century = 100;
  // "the 1800s" are a century, the 2000s their first decade
  if (first % k_century == 0 && first >= 1000 && first < 2000) {
    Resolved resolved = at({.grain = Grain::century, .day = civil(first, 1, 1)});
    resolved.value = two(first / k_century);
    return resolved;
  }
  constexpr std::int32_t k_past = 1900;
  constexpr std::int32_t k_present = 2000;
  const bool begun = today_ && k_present + first <= day_moment(today()).year();
  if (first < k_century) first += century_of_list().value_or(begun ? k_present : k_past);
  return at({.grain = Grain::decade, .day = civil(first, 1, 1)});
}

/// the 470s BC: from 479 to 470.
std::optional<Resolved> Resolver::decade_before_our_era() {
  constexpr std::int32_t k_years = 10;
  const std::int32_t last = get(Slot::number);
  if (get(Slot::era) >= 0 || last % k_years != 0) return std::nullopt;
  return at({.grain = Grain::decade, .day = civil(1 - last, 1, 1)});
}

std::optional<Resolved> Resolver::century() {
  const std::int32_t number = get(Slot::ordinal);
  if (number < 1 || number > 30) return std::nullopt;
  const std::int32_t first =
      get(Slot::era, 1) < 0 ? -number * 100 + 1 : std::max((number - 1) * 100, 1);
  Resolved resolved = at({.grain = Grain::century, .day = civil(first, 1, 1)});
  resolved.value = (get(Slot::era, 1) < 0 ? "BC" : "") + two(number - 1);
  return resolved;
}

std::optional<Resolved> Resolver::year_part() {
  const std::int32_t parts = get(Slot::part);
  std::int32_t ordinal = has(Slot::ordinal) ? get(Slot::ordinal) : get(Slot::number);
  if (ordinal == 99) ordinal = parts;
  if (ordinal == 0) {  // "the 1988 period": the quarter that is spoken of, in that year
    const auto of = said_year();
    if (!of) return std::nullopt;
    if (!quarter_told()) return at(year_moment(*of));
    return at(containing(civil(*of, quarter_->month(), 1), quarter_->grain));
  }
  if (ordinal < 1 || ordinal > parts || (parts != 4 && parts != 2)) return std::nullopt;
  const auto of_year = [&](std::int32_t year) {
    return at(parts == 4 ? quarter_moment(year, ordinal) : half_moment(year, ordinal));
  };
  if (const auto year = said_year()) return of_year(*year);
  if (beside_ && has(Slot::fiscal)) return ended_fiscal_part(of_year(day_moment(*beside_).year()));
  if (beside_) {
    // A fourth quarter that ends in January or February closes the year that it began in.
    constexpr std::int32_t k_just_begun = 2;
    const Moment end = day_moment(*beside_);
    return of_year(end.year() - (ordinal == parts && end.month() <= k_just_begun ? 1 : 0));
  }
  if (anchor_ && (narrative_ || !today_ || (keeps_year() && tense() == Tense::past)))
    return of_year(anchor_->year());
  if (!today_)
    return unresolved(std::string("XXXX-") + (parts == 4 ? "Q" : "H") + std::to_string(ordinal));
  const std::int32_t year = day_moment(today()).year();
  note_publication();
  const Moment same_year = *of_year(year).moment;
  // Results of a quarter that is just over are still to come.
  constexpr days k_reported{75};
  constexpr days k_begun{20};  // before that nothing can be told of it
  if (points_ahead()) return of_year(same_year.last() + k_reported < today() ? year + 1 : year);
  if (tense() == Tense::past && same_year.first() + k_begun > today()) return of_year(year - 1);
  if (same_year.first() - today() > days{200}) return of_year(year - 1);
  return of_year(year);
}

/// "the fiscal third quarter ended June 30": the company's number, the calendar's months.
Resolved Resolver::ended_fiscal_part(Resolved part) {
  constexpr std::int32_t k_months = 12;
  constexpr days k_stray{7};  // quarters may end some days off the month
  const Moment last = containing(*beside_ - k_stray, Grain::month);
  const Moment first = shifted(last, unit_month, 1 - k_months / get(Slot::part));
  part.span->begin = {first.interval().earliest, last.interval().latest};
  part.span->precision = Precision::month;
  part.own_months = true;
  return part;
}

std::optional<Resolved> Resolver::fiscal_year() {
  std::optional<std::int32_t> year = said_year();
  if (!year) return std::nullopt;
  if (has(Slot::year) && has(Slot::yy)) return split_year(*year);
  Resolved resolved = at(year_moment(*year));
  const auto calendar = fiscal_calendar_near(document_, first_token());
  if (!calendar || !resolved.span) return resolved;
  take_months(resolved, month_moment(calendar->begin_of(*year), calendar->first_month));
  return resolved;
}

/// "the last financial year" of a country that does not count by the calendar: so many before the
/// one that `day` lies in.
std::optional<Resolved> Resolver::fiscal_year_from(CivilDay day, std::int32_t shift) {
  if (!has(Slot::fiscal) || get(Slot::unit) != unit_year) return std::nullopt;
  const auto calendar = fiscal_calendar_near(document_, first_token());
  if (!calendar || !calendar->of_article) return std::nullopt;  // firms there have their own
  const Moment now = day_moment(day);
  const std::int32_t begun = now.year() - (now.month() < calendar->first_month ? 1 : 0) + shift;
  Resolved resolved = at(year_moment(calendar->named_by_begin ? begun : begun + 1));
  take_months(resolved, month_moment(begun, calendar->first_month));
  return resolved;
}

/// The twelve months of a country's fiscal year.
void Resolver::take_months(Resolved& year, const Moment& begin) {
  note("months of the fiscal year by the country");
  year.span->begin = {begin.interval().earliest, shifted(begin, unit_month, 11).interval().latest};
  year.span->precision = Precision::month;
  year.own_months = true;
}

/// "the 2022-23 tax year": it begins in the first of the two.
std::optional<Resolved> Resolver::split_year(std::int32_t year) {
  constexpr std::int32_t k_century = 100;
  if (get(Slot::yy) != (year + 1) % k_century) return std::nullopt;
  Resolved resolved = at(year_moment(year + 1));
  if (const auto calendar = fiscal_calendar_near(document_, first_token()))
    take_months(resolved, month_moment(year, calendar->first_month));
  else
    resolved.span = lasting(year_moment(year), year_moment(year + 1), Precision::year);
  return resolved;
}

/// Ramadan: how long, with both ends; what happens in it is on any of its days.
Resolved Resolver::feast_month(CivilDay first, CivilDay last) const {
  Resolved resolved = unresolved("P1M", TimexType::duration);
  resolved.begin = day_moment(first).value();
  resolved.end = day_moment(last).value();
  TimeSpan span;
  span.begin = {day_moment(first).interval().earliest, day_moment(last).interval().latest};
  span.precision = Precision::day;
  resolved.span = span;
  resolved.own_days = true;
  return resolved;
}

/// "on Christmas Eve in 1914": the year stands behind, an expression of its own.
std::optional<std::int32_t> Resolver::year_behind() const {
  constexpr std::uint32_t k_digits = 4;
  const std::uint32_t next = last_token();
  if (next + 1 >= document_.tokens.size() ||
      preposition_kind(document_.tokens[next], document_.text) != Preposition::in)
    return std::nullopt;
  const language::Token& year = document_.tokens[next + 1];
  if (!year.is_number() || year.end - year.begin != k_digits) return std::nullopt;
  std::int32_t value = 0;
  for (const char digit : document_.text_of(year)) {
    if (digit < '0' || digit > '9') return std::nullopt;
    value = value * 10 + (digit - '0');
  }
  return value;
}

std::optional<Resolved> Resolver::holiday() {
  const Holiday named =
      kept_near(holidays()[static_cast<std::size_t>(get(Slot::holiday))], document_, first_token());
  const auto in_year = [&](std::int32_t year) -> std::optional<Resolved> {
    if (named.date.kind == HolidayDate::Kind::elsewhere)  // of a country that is not named
      return unresolved(std::to_string(year) + "-XX-XX");
    const date::year_month_day day = holiday_in(named, year);
    if (!day.ok()) return std::nullopt;
    const CivilDay on{date::local_days{day}};
    const CivilDay last{date::local_days{holiday_last(named, year)}};
    if (last != on) return feast_month(on, last);
    if (!has(Slot::unit) || get(Slot::unit) == unit_year) return with_clock(at(day_moment(on)));
    // The weekend of a Monday is the one before it.
    const bool opens = get(Slot::unit) == unit_weekend && weekday_of(on) == 1;
    return at(containing(opens ? on - days{1} : on, grain_of(get(Slot::unit))));
  };
  if (const auto year = said_year()) return in_year(*year);
  if (const auto year = year_behind()) return in_year(*year);
  if (narrative_ && anchor_) return in_year(anchor_->year());
  if (!today_) return unresolved("XXXX-XX-XX");
  if (!has(Slot::direction) && keeps_year() && tense() == Tense::past) {
    note_base(*anchor_);
    return in_year(anchor_->year());
  }
  const std::int32_t year = day_moment(today()).year();
  const date::year_month_day same_year = holiday_in(named, year);
  if (!same_year.ok()) return unresolved("XXXX-XX-XX");
  const CivilDay day{date::local_days{same_year}};
  if (has(Slot::direction)) {
    const std::int32_t direction = get(Slot::direction);
    if (direction < 0) return in_year(day < today() ? year : year - 1);
    if (direction > 0) return in_year(day > today() ? year : year + 1);
    return in_year(year);
  }
  note_publication();
  if (attributive() && names_unplanned(document_, last_token())) {  // "the Easter attack"
    note("tells which one, and that is over");
    const auto known = year_of_known_day(day_moment(day).month(), day_moment(day).day_of_month(),
                                         document_, last_token());
    return in_year(known.value_or(day <= today() ? year : year - 1));
  }
  // Close ahead of a holiday it is that one which is spoken of.
  // "scorn for its Christmas advert", in November, but not "held its National Day rally"
  constexpr std::uint32_t k_object = 3;  // tokens from "held" to the feast
  const bool done = tense() == Tense::past && tense_cue_ < first_token() &&
                    first_token() - tense_cue_ <= k_object;
  const days close{leads_noun() && !done ? 60 : 21};
  const Preposition preposition = preposition_before(document_, first_token());
  const bool past =
      tense() == Tense::past && (preposition == Preposition::on || preposition == Preposition::at);
  if (day > today() && day - today() <= close && !past && preposition != Preposition::since)
    return in_year(year);
  // "will fall short, with half the rooms empty over the holiday": a plan for it is not made so
  // soon.
  constexpr days k_just_over{10};
  const bool limit = limits_ahead();
  if (limit) note("a limit lies ahead");
  // "was to report by Christmas": of what was planned the nearer one
  constexpr days k_half{182};
  if (points_ahead() && was_planned() && day < today())
    return in_year(today() - day <= k_half ? year : year + 1);
  if (points_ahead() && was_planned()) return in_year(day - today() <= k_half ? year : year - 1);
  if (!limit && day < today() && today() - day <= k_just_over) return in_year(year);
  // "to hold through Ramadan", told in its midst
  const CivilDay last{date::local_days{holiday_last(named, year)}};
  if (limit || points_ahead()) return in_year(last >= today() ? year : year + 1);
  if (tense() == Tense::past) return in_year(day <= today() ? year : year - 1);
  if (day - today() > days{190}) return in_year(year - 1);
  return in_year(today() - day > days{190} ? year + 1 : year);
}

std::optional<Resolved> Resolver::nth_weekday() {
  std::optional<std::int32_t> year = said_year();
  if (!year && !today_ && !anchor_) return std::nullopt;
  std::int32_t month = get(Slot::month);
  if (!has(Slot::month)) {  // "of next month"
    if (!today_) return unresolved("XXXX-XX-XX");
    const Moment of = shifted(day_moment(today()), unit_month, get(Slot::direction));
    year = of.year();
    month = of.month();
  }
  if (!year) year = year_for(month, 0);
  const std::int32_t nth = get(Slot::ordinal);
  CivilDay day = on_or_after(civil(*year, month, 1), get(Slot::weekday));
  for (std::int32_t i = 1; i < nth && i < 5; ++i)
    if (day_moment(day + days{7}).month() == month) day += days{7};
  return at(day_moment(day));
}

/// the first week of May, the last day of June
std::optional<Resolved> Resolver::unit_of() {
  if (has(Slot::day)) {  // the week of Aug. 14
    std::optional<Resolved> day = month_day();
    if (!day || !day->moment) return day;
    return at(containing(day->moment->day, grain_of(get(Slot::unit))));
  }
  std::optional<Resolved> whole = month();
  if (!whole || !whole->moment) return whole;
  const std::int32_t unit = get(Slot::unit);
  const std::int32_t step = unit == unit_day ? 1 : 7;
  const std::int32_t ordinal = get(Slot::ordinal);
  const CivilDay last = whole->moment->last();
  if (unit == unit_weekend) {  // it belongs to the month of its Saturday
    constexpr std::int32_t k_saturday = 6;
    const CivilDay saturday = ordinal == 99 ? on_or_before(last, k_saturday)
                                            : on_or_after(whole->moment->first(), k_saturday) +
                                                  days{(ordinal - 1) * step};
    if (ordinal < 1 || saturday > last) return std::nullopt;
    return at(containing(saturday, Grain::weekend));
  }
  // A week belongs to the month that has most of its days.
  const days most{unit == unit_week ? 3 : 0};
  const CivilDay day =
      ordinal == 99 ? last - most : whole->moment->first() + most + days{(ordinal - 1) * step};
  if (ordinal < 1 || day > last) return std::nullopt;
  return at(containing(day, grain_of(unit)));
}

}  // namespace dateline::temporal
