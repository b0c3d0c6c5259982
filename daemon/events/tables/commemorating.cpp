// SPDX-License-Identifier: Apache-2.0
#include "tables/commemorating.hpp"

#include <array>
#include <string_view>

namespace dateline::events {

WordList commemorating_verbs() noexcept {
  static constexpr auto k_verbs = std::to_array<std::string_view>(
      {"mark", "celebrate", "observe", "commemorate", "honor", "honour", "remember"});
  return k_verbs;
}

}  // namespace dateline::events
