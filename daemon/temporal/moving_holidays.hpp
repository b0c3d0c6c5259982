// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <date/date.h>

namespace dateline::temporal {

/// A day of list number `list` in `year`, as civil calendars print it; not ok() out of the table.
[[nodiscard]] date::year_month_day moving_holiday(int list, int year);

}  // namespace dateline::temporal
