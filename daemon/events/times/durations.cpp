// SPDX-License-Identifier: Apache-2.0
#include "times/durations.hpp"

#include <charconv>
#include <cstdlib>
#include <system_error>

namespace dateline::events {
namespace {

// Beyond it no calendar reaches.
constexpr int k_most_units = 10'000;
// "for two weeks" is no count of days.
constexpr date::days k_about_week{3};

CivilDay civil(date::year_month_day ymd) {
  if (!ymd.ok()) ymd = ymd.year() / ymd.month() / date::last;
  return CivilDay{date::sys_days{ymd}.time_since_epoch()};
}

/// The unit that lies `count` units behind `from`, or before it where that is negative.
Interval moved(CivilDay from, int count, char unit) {
  const date::year_month_day day{date::sys_days{from.time_since_epoch()}};
  switch (unit) {
  case 'Y': {
    const date::year year = (day + date::years{count}).year();
    return {first_minute(civil(year / 1 / 1)), last_minute(civil(year / 12 / 31))};
  }
  case 'M': {
    const date::year_month month = date::year_month{day.year(), day.month()} + date::months{count};
    return {first_minute(civil(month / 1)),
            last_minute(civil(date::year_month_day{month / date::last}))};
  }
  case 'W':
  case 'D': {
    const CivilDay last = from + date::days{count * (unit == 'W' ? 7 : 1)};
    return {first_minute(last), last_minute(last)};
  }
  default:
    return {};
  }
}

bool is_exact(Duration duration) { return duration.count > 0 && duration.count <= k_most_units; }

}  // namespace

Duration read_duration(std::string_view value) noexcept {
  Duration duration;
  if (value.size() < 3 || value.front() != 'P') return duration;
  const char* end = value.data() + value.size();
  const auto [rest, error] = std::from_chars(value.data() + 1, end, duration.count);
  if (error != std::errc{} || rest + 1 != end) return {};
  duration.unit = *rest;
  return duration;
}

Interval end_of(const Interval& begin, Duration duration) {
  const std::optional<CivilMinute> base = begin.latest ? begin.latest : begin.earliest;
  if (!base || !is_exact(duration)) return {};
  return moved(day_of(*base), duration.count, duration.unit);
}

std::optional<CivilDay> so_long_after(CivilDay from, Duration duration) {
  if (!is_exact(duration)) return std::nullopt;
  const date::year_month_day day{date::sys_days{from.time_since_epoch()}};
  switch (duration.unit) {
  case 'Y':
    return civil(day + date::years{duration.count});
  case 'M':
    return civil(day + date::months{duration.count});
  case 'W':
    return from + date::days{7 * duration.count};
  case 'D':
    return from + date::days{duration.count};
  default:
    return std::nullopt;
  }
}

Precision precision_of(Duration duration) noexcept {
  switch (duration.unit) {
  case 'Y':
    return Precision::year;
  case 'M':
    return Precision::month;
  case 'D':
    return Precision::day;
  default:
    return Precision::none;
  }
}

Interval begin_of(CivilDay day, Duration duration) {
  return counted(day, {-duration.count, duration.unit});
}

Interval counted(CivilDay day, Duration duration) {
  if (!is_exact({std::abs(duration.count), duration.unit})) return {};
  Interval when = moved(day, duration.count, duration.unit);
  if (duration.unit == 'W') {
    *when.earliest -= k_about_week;
    *when.latest += k_about_week;
  }
  return when;
}

}  // namespace dateline::events
