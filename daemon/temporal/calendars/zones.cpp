// SPDX-License-Identifier: Apache-2.0
#include "calendars/zones.hpp"

#include <date/tz.h>

#include <array>
#include <exception>

namespace dateline::temporal {

namespace {

/// Zone values from k_seasonal on count down through this table.
constexpr std::int32_t k_seasonal = -1001;
struct SeasonalZone {
  const char* name;
  std::chrono::minutes standard;
};
constexpr std::array<SeasonalZone, 6> k_zones{{{"America/New_York", std::chrono::minutes{-300}},
                                               {"America/Chicago", std::chrono::minutes{-360}},
                                               {"America/Denver", std::chrono::minutes{-420}},
                                               {"America/Los_Angeles", std::chrono::minutes{-480}},
                                               {"Europe/London", std::chrono::minutes{0}},
                                               {"Europe/Paris", std::chrono::minutes{60}}}};

}  // namespace

UtcOffset zone_offset(std::int32_t zone, CivilDay day) {
  if (zone > k_seasonal) return UtcOffset{zone};
  const auto index = static_cast<std::size_t>(k_seasonal - zone);
  if (index >= k_zones.size()) return UtcOffset{0};
  try {
    const date::local_seconds noon = day + std::chrono::hours{12};
    const auto info = date::locate_zone(k_zones[index].name)->get_info(noon);
    return std::chrono::duration_cast<std::chrono::minutes>(info.first.offset);
  } catch (const std::exception&) {
    return k_zones[index].standard;  // a system without the zone database
  }
}

}  // namespace dateline::temporal
