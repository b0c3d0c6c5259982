// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Where a point in time may lie: both ends inclusive, either may be open (not known).
struct Interval {
  std::optional<CivilMinute> earliest;
  std::optional<CivilMinute> latest;

  /// Nothing is known.
  [[nodiscard]] bool open() const noexcept { return !earliest && !latest; }
  /// Exactly one end is known: a bound ("after Tuesday"), not a date.
  [[nodiscard]] bool one_sided() const noexcept {
    return earliest.has_value() != latest.has_value();
  }
  /// The one day that both ends lie on.
  [[nodiscard]] std::optional<CivilDay> single_day() const noexcept {
    const bool same = earliest && latest && day_of(*earliest) == day_of(*latest);
    return same ? std::optional{day_of(*earliest)} : std::nullopt;
  }
  friend bool operator==(const Interval&, const Interval&) noexcept = default;
};

/// The unit that an expression spoke in, fine to coarse. `none` where only a bound is known.
enum class Precision : std::uint8_t {
  minute,
  hour,
  day_part,
  day,
  week,
  month,
  quarter,
  season,
  half,
  year,
  decade,
  century,
  none
};

/// How the text qualified a time.
enum class Modifier : std::uint8_t { none, early, mid, late, about };

/// When something happens.
///
/// `within`: a moment (or something short) that lies somewhere in `begin`; `end` is unused.
/// `lasts`:  goes on from a point in `begin` to a point in `end`; "since 2019" has `end` open.
struct TimeSpan {
  enum class Shape : std::uint8_t { within, lasts };

  Shape shape = Shape::within;
  Interval begin;
  Interval end;
  Precision precision = Precision::none;
  Modifier modifier = Modifier::none;
  std::optional<UtcOffset> offset;  ///< zone of a time of day, where it is known

  [[nodiscard]] static TimeSpan day(CivilDay day) noexcept;
  [[nodiscard]] static TimeSpan within(CivilDay first, CivilDay last, Precision precision) noexcept;
  [[nodiscard]] static TimeSpan not_before(CivilDay first) noexcept;
  [[nodiscard]] static TimeSpan not_after(CivilDay last) noexcept;
  [[nodiscard]] static TimeSpan lasting(Interval begin, Interval end, Precision precision) noexcept;

  /// First minute that it can begin at and last minute that it can end at; open where not known.
  [[nodiscard]] Interval extent() const noexcept;
  /// Both sides of the extent are open: nothing is known.
  [[nodiscard]] bool unknown() const noexcept { return extent().open(); }
  /// The one day that it lies on, where it is a moment of day precision or finer.
  [[nodiscard]] std::optional<CivilDay> single_day() const noexcept;
  /// That day, or the first of at most four in a row: "December 5 and 6", "December 5-8".
  [[nodiscard]] std::optional<CivilDay> first_day() const noexcept;

  friend bool operator==(const TimeSpan&, const TimeSpan&) noexcept = default;
};

/// Whether both can be true of one event: their extents share a minute (open ends reach forever).
[[nodiscard]] bool compatible(const TimeSpan& left, const TimeSpan& right) noexcept;

/// The projection on EDTF (ISO 8601-2), as README and doc/ describe it: `2023-07-11`, `2023-07`,
/// `2023-34` (second quarter), `199X`, `2019/..`, `[2023-07-10..2023-07-31]`, `[2023-07-10..]`,
/// `2023-07-11/2027`, `2027-03~`, `2023-07-11T14:00+03:00`; `../..` for what goes on at some day,
/// which EDTF cannot name. Empty when nothing is known.
[[nodiscard]] std::string to_edtf(const TimeSpan& span);

/// Reads what `to_edtf` writes, but for `../..`. std::nullopt where `text` is none of it.
[[nodiscard]] std::optional<TimeSpan> from_edtf(std::string_view text);

/// One bound as ISO 8601: a day where it lies on a day's edge, else day and minute.
[[nodiscard]] std::string to_iso(CivilMinute minute, bool upper_bound);

[[nodiscard]] std::string_view to_string(Precision) noexcept;
[[nodiscard]] std::string_view to_string(Modifier) noexcept;
[[nodiscard]] std::optional<Precision> precision_from(std::string_view) noexcept;
[[nodiscard]] std::optional<Modifier> modifier_from(std::string_view) noexcept;

}  // namespace dateline
