// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/civil_time.hpp"

#include <cstdint>

namespace dateline::temporal {

/// The offset of a ZONE value on `day`: minutes as they stand, or for the American zones that are
/// named without their season ("ET") by the law in force on that day.
[[nodiscard]] UtcOffset zone_offset(std::int32_t zone, CivilDay day);

}  // namespace dateline::temporal
