// SPDX-License-Identifier: Apache-2.0
#include "tables/tables.hpp"

#include <array>

namespace dateline::events {

std::span<const std::string_view> named_events() noexcept {
  static constexpr auto k_words =
      std::to_array<std::string_view>({"hurricane", "typhoon", "cyclone", "storm"});
  return k_words;
}

std::span<const WiderRow> wider_words() noexcept {
  static constexpr auto k_rows = std::to_array<WiderRow>({
      {"hurricane", "storm", "Hurricane Ada"},
      {"typhoon", "storm", "Typhoon Ada"},
      {"cyclone", "storm", "Cyclone Ada"},
      {"organization", "agency", "Ashby Flood Organization"},
      {"organization", "organisation", "Ashby Flood Organization"},
      {"organisation", "agency", "Ashby Flood Organisation"},
      {"administration", "agency", "Ashby Flood Administration"},
      {"authority", "agency", "Ashby Flood Authority"},
      {"authority", "regulator", "Ashby Power Authority"},
      {"commission", "regulator", "Ashby Power Commission"},
      {"bureau", "agency", "Ashby Flood Bureau"},
      {"service", "agency", "Ashby Flood Service"},
  });
  return k_rows;
}

}  // namespace dateline::events
