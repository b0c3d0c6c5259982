// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calendars/holidays.hpp"
#include "language/document.hpp"

#include <cstdint>

namespace dateline::temporal {

/// A holiday that each country keeps on a day of its own ("Independence Day"), with the day of the
/// place that the text around `token` names; with that of the table where it names none,
/// `elsewhere` where no day is known.
[[nodiscard]] Holiday kept_near(const Holiday& holiday, const language::Document& document,
                                std::uint32_t token);

}  // namespace dateline::temporal
