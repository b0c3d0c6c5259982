// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <date/date.h>

namespace dateline::temporal {

/// So many days from that of list number `list` in `year`, as civil calendars print it; not ok()
/// out of the table.
[[nodiscard]] date::year_month_day moving_holiday(int list, int year, date::days off = {});

/// First and last day of a fast; not ok() out of the table.
struct Fast {
  date::year_month_day first;
  date::year_month_day last;
};
/// The Ramadan that ends with the Eid al-Fitr of `year`; it may begin in the year before.
[[nodiscard]] Fast ramadan_before_eid(int year);

}  // namespace dateline::temporal
