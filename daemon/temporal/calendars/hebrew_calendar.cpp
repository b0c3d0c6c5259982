// SPDX-License-Identifier: Apache-2.0
#include "calendars/hebrew_calendar.hpp"

namespace dateline::temporal {

namespace {

using date::days;

constexpr int k_years_ahead = 3761;  // the Hebrew year that begins in the autumn of a Gregorian one
constexpr long k_epoch = -2092590;   // the day before 1 Tishri 1, counted from 1970

/// Days from the epoch to the new year's molad, moved on where the weekday is not allowed.
long elapsed_days(int hebrew_year) {
  const long months = (235L * hebrew_year - 234) / 19;
  const long parts = 12084 + 13753 * months;
  const long day = months * 29 + parts / 25920;
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

date::sys_days new_year(int hebrew_year) {
  const long before = elapsed_days(hebrew_year - 1);
  const long day = elapsed_days(hebrew_year);
  const long next = elapsed_days(hebrew_year + 1);
  // Years of 356 days, and of 382 before one, do not exist.
  const int delay = next - day == 356 ? 2 : day - before == 382 ? 1 : 0;
  return date::sys_days{days{static_cast<int>(k_epoch + day + delay)}};
}

}  // namespace

date::sys_days rosh_hashanah(int year) { return new_year(year + k_years_ahead); }

date::sys_days passover(int year) { return rosh_hashanah(year) - days{163}; }

date::sys_days hanukkah(int year) {
  const auto length = (rosh_hashanah(year + 1) - rosh_hashanah(year)).count();
  const bool long_heshvan = length % 10 == 5;
  return rosh_hashanah(year) + days{long_heshvan ? 84 : 83};
}

date::sys_days yom_hashoah(int year) {
  const date::sys_days on = passover(year) + days{12};  // 27 Nisan
  const date::weekday day{on};
  return on + days{day == date::Friday ? -1 : day == date::Sunday ? 1 : 0};
}

date::sys_days independence_of_israel(int year) {
  const date::sys_days on = passover(year) + days{20};  // 5 Iyar
  const date::weekday day{on};
  return on + days{day == date::Friday     ? -1
                   : day == date::Saturday ? -2
                   : day == date::Monday   ? 1
                                           : 0};
}

}  // namespace dateline::temporal
