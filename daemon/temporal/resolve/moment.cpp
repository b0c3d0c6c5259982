// SPDX-License-Identifier: Apache-2.0
#include "resolve/moment.hpp"

#include <algorithm>
#include <array>

namespace dateline::temporal {

namespace {

using date::days;
using date::local_days;
using date::months;
using date::weekday;
using date::year_month_day;

constexpr std::int32_t k_last_year = 9999;

constexpr std::array<std::int32_t, 5> k_first_months{1, 3, 6, 9, 12};  // by Season

struct PartHours {
  std::int32_t first;
  std::int32_t last;
};
constexpr std::array<PartHours, 7> k_parts{
    {{0, 23}, {5, 11}, {12, 13}, {12, 17}, {17, 21}, {18, 23}, {6, 18}}};  // by DayPart

year_month_day fields_of(CivilDay day) noexcept { return year_month_day{day}; }

CivilDay monday_of(CivilDay day) noexcept { return day - days{weekday_of(day) - 1}; }

CivilDay add_months(CivilDay day, std::int32_t count) noexcept {
  year_month_day result = fields_of(day) + months{count};
  if (!result.ok()) result = result.year() / result.month() / date::last;
  return local_days{result};
}

/// First and last year of the decade or century that a year lies in. Before our era they count the
/// other way: the 470s BC are 479 to 470, the 5th century BC is 500 to 401.
std::int32_t first_year(std::int32_t year, std::int32_t length) noexcept {
  if (year > 0) return std::max(year / length * length, 1);  // the first century has no year 0
  constexpr std::int32_t k_century = 100;
  const std::int32_t zeroth = length == k_century ? 1 : 0;  // there is no 0 BC
  const std::int32_t before = 1 - year;
  return 1 - ((before - zeroth) / length * length + zeroth + length - 1);
}
std::int32_t last_year(std::int32_t year, std::int32_t length) noexcept {
  if (year > 0) return year / length * length + length - 1;
  return std::min(first_year(year, length) + length - 1, 0);
}

}  // namespace

std::int32_t Moment::year() const noexcept { return static_cast<int>(fields_of(day).year()); }
std::int32_t Moment::month() const noexcept {
  return static_cast<std::int32_t>(static_cast<unsigned>(fields_of(day).month()));
}
std::int32_t Moment::day_of_month() const noexcept {
  return static_cast<std::int32_t>(static_cast<unsigned>(fields_of(day).day()));
}

bool exists(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
  return year > -k_last_year && year <= k_last_year && month >= 1 && month <= 12 && day >= 1 &&
         (date::year{year} / static_cast<int>(month) / static_cast<int>(day)).ok();
}

CivilDay civil(std::int32_t year, std::int32_t month, std::int32_t day) noexcept {
  return local_days{date::year{std::clamp(year, -k_last_year, k_last_year)} /
                    static_cast<int>(month) / static_cast<int>(day)};
}

std::int32_t weekday_of(CivilDay day) noexcept {
  return static_cast<std::int32_t>(weekday{day}.iso_encoding());
}

CivilDay on_or_before(CivilDay day, std::int32_t weekday) noexcept {
  return day - days{(weekday_of(day) - weekday + 7) % 7};
}
CivilDay on_or_after(CivilDay day, std::int32_t weekday) noexcept {
  return day + days{(weekday - weekday_of(day) + 7) % 7};
}

Moment year_moment(std::int32_t year) noexcept {
  return {.grain = Grain::year, .day = civil(year, 1, 1)};
}
Moment month_moment(std::int32_t year, std::int32_t month) noexcept {
  return {.grain = Grain::month, .day = civil(year, month, 1)};
}
Moment day_moment(CivilDay day) noexcept { return {.grain = Grain::day, .day = day}; }
Moment quarter_moment(std::int32_t year, std::int32_t quarter) noexcept {
  return {.grain = Grain::quarter, .day = civil(year, quarter * 3 - 2, 1), .sub = quarter};
}
Moment quarter_ended(CivilDay day) noexcept {
  constexpr days k_half_of_it{45};
  return containing(day - k_half_of_it, Grain::quarter);
}

Moment half_moment(std::int32_t year, std::int32_t half) noexcept {
  return {.grain = Grain::half, .day = civil(year, half * 6 - 5, 1), .sub = half};
}
Moment season_moment(std::int32_t year, std::int32_t season) noexcept {
  const std::int32_t month = k_first_months[static_cast<std::size_t>(season)];
  return {.grain = Grain::season, .day = civil(year, month, 1), .sub = season};
}
Moment part_moment(CivilDay day, std::int32_t part) noexcept {
  return {.grain = Grain::part, .day = day, .sub = part};
}

CivilDay Moment::first() const noexcept {
  switch (grain) {
  case Grain::century:
    return civil(first_year(year(), 100), 1, 1);
  case Grain::decade:
    return civil(first_year(year(), 10), 1, 1);
  case Grain::year:
    return civil(year(), 1, 1);
  case Grain::half:
  case Grain::season:
  case Grain::quarter:
  case Grain::month:
    return civil(year(), month(), 1);
  case Grain::week:
    return monday_of(day);
  case Grain::weekend:
    return monday_of(day) + days{5};
  default:
    return day;
  }
}

CivilDay Moment::last() const noexcept {
  switch (grain) {
  case Grain::century:
    return civil(last_year(year(), 100), 12, 31);
  case Grain::decade:
    return civil(last_year(year(), 10), 12, 31);
  case Grain::year:
    return civil(year(), 12, 31);
  case Grain::half:
    return add_months(first(), 6) - days{1};
  case Grain::season:
  case Grain::quarter:
    return add_months(first(), 3) - days{1};
  case Grain::month:
    return add_months(first(), 1) - days{1};
  case Grain::week:
  case Grain::weekend:
    return monday_of(day) + days{6};
  default:
    return day;
  }
}

Precision Moment::precision() const noexcept {
  switch (grain) {
  case Grain::none:
    return Precision::none;
  case Grain::century:
    return Precision::century;
  case Grain::decade:
    return Precision::decade;
  case Grain::year:
    return Precision::year;
  case Grain::half:
    return Precision::half;
  case Grain::season:
    return Precision::season;
  case Grain::quarter:
    return Precision::quarter;
  case Grain::month:
    return Precision::month;
  case Grain::week:
  case Grain::weekend:
    return Precision::week;
  case Grain::day:
    return Precision::day;
  case Grain::part:
    return Precision::day_part;
  case Grain::hour:
    return Precision::hour;
  case Grain::minute:
  case Grain::second:
    return Precision::minute;
  }
  return Precision::none;
}

Interval Moment::interval() const noexcept {
  using std::chrono::minutes;
  const CivilMinute begin = first_minute(day);
  if (grain == Grain::part) {
    const PartHours& hours = k_parts[static_cast<std::size_t>(sub)];
    return {begin + minutes{hours.first * 60}, begin + minutes{hours.last * 60 + 59}};
  }
  if (grain >= Grain::hour) {
    const CivilMinute at = begin + minutes{hour * 60 + minute};
    return {at, at};
  }
  return {first_minute(first()), last_minute(last())};
}

Moment containing(CivilDay day, Grain grain) noexcept {
  const Moment at = day_moment(day);
  switch (grain) {
  case Grain::century:
    return {.grain = grain, .day = civil(first_year(at.year(), 100), 1, 1)};
  case Grain::decade:
    return {.grain = grain, .day = civil(first_year(at.year(), 10), 1, 1)};
  case Grain::year:
    return year_moment(at.year());
  case Grain::half:
    return half_moment(at.year(), at.month() > 6 ? 2 : 1);
  case Grain::quarter:
    return quarter_moment(at.year(), (at.month() + 2) / 3);
  case Grain::month:
    return month_moment(at.year(), at.month());
  case Grain::season: {
    const std::int32_t season = at.month() % 12 / 3;
    return season == 0 ? season_moment(at.month() == 12 ? at.year() : at.year() - 1, season_winter)
                       : season_moment(at.year(), season);
  }
  case Grain::week:
    return {.grain = grain, .day = monday_of(day)};
  case Grain::weekend:
    return {.grain = grain, .day = monday_of(day) + days{5}};
  default:
    return at;
  }
}

Grain grain_of(std::int32_t unit) noexcept {
  switch (unit) {
  case unit_second:
    return Grain::second;
  case unit_minute:
    return Grain::minute;
  case unit_hour:
    return Grain::hour;
  case unit_weekend:
    return Grain::weekend;
  case unit_week:
  case unit_fortnight:
    return Grain::week;
  case unit_month:
    return Grain::month;
  case unit_quarter:
    return Grain::quarter;
  case unit_half:
    return Grain::half;
  case unit_season:
    return Grain::season;
  case unit_year:
    return Grain::year;
  case unit_decade:
    return Grain::decade;
  case unit_generation:
    return Grain::decade;
  case unit_century:
  case unit_millennium:
    return Grain::century;
  default:
    return Grain::day;
  }
}

bool beyond_calendar(CivilDay from, std::int32_t unit, std::int32_t count) noexcept {
  constexpr std::int64_t k_months_of_year = 12;
  const std::int64_t months = [&]() -> std::int64_t {
    switch (unit) {
    case unit_month:
      return 1;
    case unit_year:
      return 12;
    case unit_decade:
      return 120;
    case unit_generation:
      return 360;
    case unit_century:
      return 1200;
    case unit_millennium:
      return 12000;
    default:
      return 0;
    }
  }();
  const std::int64_t year = day_moment(from).year() + count * months / k_months_of_year;
  return year > k_last_year || year < -k_last_year;
}

CivilDay shifted_day(CivilDay from, std::int32_t unit, std::int32_t count) noexcept {
  // Far beyond any calendar there is nothing to tell apart.
  const std::int32_t n = std::clamp(count, -k_last_year, k_last_year);
  const auto add_years = [&](std::int32_t years) {
    const std::int32_t year =
        day_moment(from).year() + std::clamp(years, -k_last_year, k_last_year);
    const std::int32_t kept = std::clamp(year, -k_last_year, k_last_year);
    return add_months(from, (kept - day_moment(from).year()) * 12);
  };
  switch (unit) {
  case unit_week:
  case unit_weekend:
    return from + days{7 * n};
  case unit_fortnight:
    return from + days{14 * n};
  case unit_month:
    return add_months(from, std::clamp(n, -12 * 1000, 12 * 1000));
  case unit_quarter:
  case unit_season:
    return add_months(from, 3 * std::clamp(n, -4000, 4000));
  case unit_half:
    return add_months(from, 6 * std::clamp(n, -2000, 2000));
  case unit_year:
    return add_years(n);
  case unit_decade:
    return add_years(10 * n);
  case unit_generation:
    return add_years(30 * n);
  case unit_century:
    return add_years(100 * n);
  case unit_millennium:
    return add_years(1000 * std::clamp(n, -10, 10));
  case unit_second:
    return from + days{n / 86400};
  case unit_minute:
    return from + days{n / 1440};
  case unit_hour:
    return from + days{n / 24};
  default:
    return from + days{n};
  }
}

Moment shifted(const Moment& from, std::int32_t unit, std::int32_t count) noexcept {
  const Grain grain = grain_of(unit);
  CivilDay base = from.day;
  // Units counted from the first day, so that the end of a month does not slip.
  if (grain < Grain::week && grain != Grain::none) base = containing(from.day, grain).day;
  return containing(shifted_day(base, unit, count), grain);
}

CivilDay strictly(CivilDay day, std::int32_t weekday, std::int32_t direction) noexcept {
  return direction < 0 ? on_or_before(day - days{1}, weekday) : on_or_after(day + days{1}, weekday);
}

}  // namespace dateline::temporal
