// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <date/date.h>

#include <chrono>
#include <optional>

namespace dateline {

/// A minute on the calendar and clock of the place that the text speaks from. Never converted to
/// another zone: the day that a reader of the article would name is the day that is kept.
using CivilMinute = date::local_time<std::chrono::minutes>;

/// A civil day, proleptic Gregorian.
using CivilDay = date::local_days;

/// Offset from UTC, east positive, where the text or its metadata says one.
using UtcOffset = std::chrono::minutes;

[[nodiscard]] constexpr CivilDay day_of(CivilMinute minute) noexcept {
  return date::floor<date::days>(minute);
}
[[nodiscard]] constexpr CivilMinute first_minute(CivilDay day) noexcept {
  return CivilMinute{day.time_since_epoch()};
}
[[nodiscard]] constexpr CivilMinute last_minute(CivilDay day) noexcept {
  return first_minute(day) + std::chrono::minutes{24 * 60 - 1};
}

}  // namespace dateline
