// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"
#include "dateline/time_span.hpp"
#include "lexicon/classes.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::temporal {

/// Coarse to fine.
enum class Grain : std::uint8_t {
  none,
  century,
  decade,
  year,
  half,
  season,
  quarter,
  month,
  week,
  weekend,
  day,
  part,  ///< of a day
  hour,
  minute,
  second,
};

/// A place on the calendar, as exact as `grain`. Finer fields are not looked at.
struct Moment {
  Grain grain = Grain::none;
  CivilDay day{};        ///< a day that lies in it: the first one for coarse grains
  std::int32_t sub = 0;  ///< quarter, half, season or part of the day
  std::int32_t hour = 0;
  std::int32_t minute = 0;
  std::int32_t second = 0;

  [[nodiscard]] std::int32_t year() const noexcept;
  [[nodiscard]] std::int32_t month() const noexcept;
  [[nodiscard]] std::int32_t day_of_month() const noexcept;
  /// First and last day of it.
  [[nodiscard]] CivilDay first() const noexcept;
  [[nodiscard]] CivilDay last() const noexcept;
  /// TIMEX3 value.
  [[nodiscard]] std::string value() const;
  [[nodiscard]] Precision precision() const noexcept;
  [[nodiscard]] Interval interval() const noexcept;
  [[nodiscard]] bool has_clock() const noexcept { return grain >= Grain::hour; }
};

[[nodiscard]] CivilDay civil(std::int32_t year, std::int32_t month, std::int32_t day) noexcept;
[[nodiscard]] bool exists(std::int32_t year, std::int32_t month, std::int32_t day) noexcept;
/// ISO 8601: Monday is 1.
[[nodiscard]] std::int32_t weekday_of(CivilDay day) noexcept;
/// The nearest day with this weekday that is `day` or lies before it.
[[nodiscard]] CivilDay on_or_before(CivilDay day, std::int32_t weekday) noexcept;
/// The nearest day with this weekday that is `day` or lies after it.
[[nodiscard]] CivilDay on_or_after(CivilDay day, std::int32_t weekday) noexcept;
/// The nearest day with this weekday that lies before `day` (direction below 0) or after it.
[[nodiscard]] CivilDay strictly(CivilDay day, std::int32_t weekday,
                                std::int32_t direction) noexcept;

[[nodiscard]] Moment year_moment(std::int32_t year) noexcept;
[[nodiscard]] Moment month_moment(std::int32_t year, std::int32_t month) noexcept;
[[nodiscard]] Moment day_moment(CivilDay day) noexcept;
[[nodiscard]] Moment quarter_moment(std::int32_t year, std::int32_t quarter) noexcept;
/// The one that most days of three months up to `day` lie in.
[[nodiscard]] Moment quarter_ended(CivilDay day) noexcept;
[[nodiscard]] Moment half_moment(std::int32_t year, std::int32_t half) noexcept;
[[nodiscard]] Moment season_moment(std::int32_t year, std::int32_t season) noexcept;
[[nodiscard]] Moment part_moment(CivilDay day, std::int32_t part) noexcept;

/// "XXXX-WXX": TIMEX3 value of a week that nobody knows.
[[nodiscard]] std::string_view open_value(Grain grain) noexcept;

/// The stretch of this grain that `day` lies in.
[[nodiscard]] Moment containing(CivilDay day, Grain grain) noexcept;
[[nodiscard]] Grain grain_of(std::int32_t unit) noexcept;
/// `count` units on (negative: back), as exact as the unit.
[[nodiscard]] Moment shifted(const Moment& from, std::int32_t unit, std::int32_t count) noexcept;
/// Whether `count` units on no four digits write the year any more.
[[nodiscard]] bool beyond_calendar(CivilDay from, std::int32_t unit, std::int32_t count) noexcept;
/// `count` units on, as exact as `from`.
[[nodiscard]] CivilDay shifted_day(CivilDay from, std::int32_t unit, std::int32_t count) noexcept;

}  // namespace dateline::temporal
