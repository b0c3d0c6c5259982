// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/time_span.hpp"

#include <string_view>

namespace dateline::events {

/// A TIMEX3 duration of whole units, such as P5Y; no count where it is vague.
struct Duration {
  int count = 0;
  char unit = 0;
};

[[nodiscard]] Duration read_duration(std::string_view value) noexcept;

/// When what begins at `begin` has lasted for that long, at the precision of the unit; open where
/// the duration is vague.
[[nodiscard]] Interval end_of(const Interval& begin, Duration duration);

/// The day that comes so long after `from`; nothing where the duration is vague.
[[nodiscard]] std::optional<CivilDay> so_long_after(CivilDay from, Duration duration);

/// That of its unit; a week is counted in days, and off by a few.
[[nodiscard]] Precision precision_of(Duration duration) noexcept;

/// So long after `day`, or before it where the count is negative, at the precision of the unit.
[[nodiscard]] Interval counted(CivilDay day, Duration duration);

/// When what has lasted for that long by `day` began.
[[nodiscard]] Interval begin_of(CivilDay day, Duration duration);

}  // namespace dateline::events
