// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calendars/holidays.hpp"
#include "language/document.hpp"

#include <cstdint>
#include <optional>

namespace dateline::temporal {

/// Where the country that the text around `token` names keeps the day of this name: "Thanksgiving"
/// in Canada. Nothing where it names none, or one that keeps no day of its own.
[[nodiscard]] std::optional<HolidayDate>
local_day(LocalName name, const language::Document& document, std::uint32_t token);

}  // namespace dateline::temporal
