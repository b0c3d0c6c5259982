// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <date/date.h>

namespace dateline::temporal {

/// The first whole day of these feasts in a Gregorian year (they begin on the evening before),
/// by the arithmetic of the fixed Hebrew calendar.
[[nodiscard]] date::sys_days rosh_hashanah(int year);
[[nodiscard]] date::sys_days passover(int year);
[[nodiscard]] date::sys_days hanukkah(int year);

/// Israel's days of memory and of state, which keep off the Sabbath and the days beside it.
[[nodiscard]] date::sys_days yom_hashoah(int year);
[[nodiscard]] date::sys_days independence_of_israel(int year);

}  // namespace dateline::temporal
