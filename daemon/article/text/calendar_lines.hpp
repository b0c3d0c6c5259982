// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/units.hpp"

#include <cstdint>
#include <vector>

namespace dateline::article {

/// What a line is in a list of what is on when.
enum class CalendarLine : std::uint8_t {
  none,
  heading,  ///< a day, a month or a year over its entries: "MONDAY 23 NOVEMBER"
  entry,    ///< with its day or hour beside it: "Fri 2 May: Peru v Chile", "10:00 Plea hearing"
};

/// For each unit; `none` for all where there are not at least two headings or two entries.
[[nodiscard]] std::vector<CalendarLine> find_calendar(const std::vector<TextUnit>& units);

}  // namespace dateline::article
