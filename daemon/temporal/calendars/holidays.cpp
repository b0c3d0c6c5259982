// SPDX-License-Identifier: Apache-2.0
#include "calendars/holidays.hpp"

#include "calendars/hebrew_calendar.hpp"
#include "calendars/moving_holidays.hpp"

namespace dateline::temporal {

namespace {

using date::day;
using date::days;
using date::month;
using date::sys_days;
using date::weekday;
using date::year_month_day;

/// Gauss's computus in the form of Meeus, Jones and Butcher.
year_month_day western_easter(int y) {
  const int a = y % 19;
  const int b = y / 100;
  const int c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return date::year{y} / month{static_cast<unsigned>(n / 31)} /
         day{static_cast<unsigned>(n % 31 + 1)};
}

/// Meeus's Julian computus, moved to the Gregorian calendar.
year_month_day orthodox_easter(int y) {
  const int d = (19 * (y % 19) + 15) % 30;
  const int e = (2 * (y % 4) + 4 * (y % 7) - d + 34) % 7;
  const int n = d + e + 114;
  const sys_days julian =
      date::year{y} / month{static_cast<unsigned>(n / 31)} / day{static_cast<unsigned>(n % 31 + 1)};
  return julian + days{y / 100 - y / 400 - 2};
}

}  // namespace

year_month_day holiday_in(const Holiday& holiday, int year) {
  const HolidayDate& rule = holiday.date;
  const date::year y{year};
  const month m{static_cast<unsigned>(rule.month)};
  const weekday w{static_cast<unsigned>(rule.weekday % 7)};
  switch (rule.kind) {
  case HolidayDate::Kind::fixed:
  case HolidayDate::Kind::independence:
  case HolidayDate::Kind::national:
  case HolidayDate::Kind::republic:
  case HolidayDate::Kind::constitution:
    return y / m / day{static_cast<unsigned>(rule.day)};
  case HolidayDate::Kind::nth:
    return rule.nth >= 5 ? sys_days{y / m / w[date::last]}
                         : sys_days{y / m / w[static_cast<unsigned>(rule.nth)]};
  case HolidayDate::Kind::before: {
    const sys_days edge = y / m / day{static_cast<unsigned>(rule.day)};
    return edge - (weekday{edge} - w);
  }
  case HolidayDate::Kind::after: {
    const sys_days edge = y / m / day{static_cast<unsigned>(rule.day)};
    return edge + (w - weekday{edge});
  }
  case HolidayDate::Kind::rosh_hashanah:
    return rosh_hashanah(year) + days{rule.day};
  case HolidayDate::Kind::passover:
    return passover(year) + days{rule.day};
  case HolidayDate::Kind::hanukkah:
    return hanukkah(year) + days{rule.day};
  case HolidayDate::Kind::shoah:
    return yom_hashoah(year);
  case HolidayDate::Kind::israel:
    return independence_of_israel(year) + days{rule.day};
  case HolidayDate::Kind::easter:
    return sys_days{western_easter(year)} + days{rule.day};
  case HolidayDate::Kind::orthodox:
    return sys_days{orthodox_easter(year)} + days{rule.day};
  case HolidayDate::Kind::ramadan:
    return ramadan_before_eid(year).first;
  case HolidayDate::Kind::elsewhere:
    break;
  case HolidayDate::Kind::listed:
    return moving_holiday(rule.month, year, days{rule.day});
  }
  return {};
}

year_month_day holiday_last(const Holiday& holiday, int year) {
  return holiday.date.kind == HolidayDate::Kind::ramadan ? ramadan_before_eid(year).last
                                                         : holiday_in(holiday, year);
}

}  // namespace dateline::temporal
