// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <date/date.h>

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline::temporal {

/// How the day of a holiday is found in a year.
struct HolidayDate {
  enum class Kind : std::uint8_t {
    fixed,          ///< month, day
    nth,            ///< the nth (5: last) weekday of a month
    before,         ///< the last weekday before or on month, day (Victoria Day)
    easter,         ///< days from Western Easter
    orthodox,       ///< days from Orthodox Easter
    after,          ///< the first weekday on or after month, day (Election Day)
    rosh_hashanah,  ///< days from the Jewish new year
    passover,       ///< days from the first day of Passover
    hanukkah,       ///< days from the first day of Hanukkah
    shoah,          ///< Yom HaShoah
    israel,         ///< days from Israel's Independence Day
    ramadan,        ///< the month before Eid al-Fitr
    independence,   ///< of each country (calendars/national_days.cpp); month, day where none is
                    ///< named
    national,
    republic,
    constitution,
    elsewhere,  ///< only where a country is named that keeps it (calendars/local_days.cpp)
    listed,     ///< from the table of days that are announced or observed by a moon calendar
  };
  Kind kind = Kind::fixed;
  int month = 0;
  int day = 0;      ///< of fixed, before and after; days from a computed feast; number of the list
  int weekday = 0;  ///< ISO, of nth, before and after
  int nth = 0;
};

/// Days of one name that countries keep apart (calendars/local_days.cpp): "Labour Day" in Canada.
enum class LocalName : std::uint8_t {
  none,
  childrens,
  fathers,
  freedom,
  heroes,
  human_rights,
  labour,
  liberation,
  memorial,
  mothers,
  thanksgiving,
  victory,
  womens,
  youth,
};

/// A named day: its names as a pattern (doc/rules.md), where it lies, and an example, which a test
/// reads.
struct Holiday {
  std::string_view names;
  HolidayDate date;
  std::string_view example;
  std::string_view value;  ///< TIMEX3 value of the example
  LocalName local = LocalName::none;
};

[[nodiscard]] std::span<const Holiday> holidays() noexcept;

/// The day of this holiday in `year`, the first one of a month; not ok() where the table does not
/// reach.
[[nodiscard]] date::year_month_day holiday_in(const Holiday& holiday, int year);
/// Its last day: the same one, but for a month.
[[nodiscard]] date::year_month_day holiday_last(const Holiday& holiday, int year);

}  // namespace dateline::temporal
