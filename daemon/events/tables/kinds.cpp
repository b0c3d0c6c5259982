// SPDX-License-Identifier: Apache-2.0
// Kinds of events that are alike in what a text does with them.
#include "tables/kinds.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace dateline::events {
namespace {

// The first three are blows.
constexpr std::array<std::string_view, 5> k_harm{"attack", "accident", "disaster", "crime",
                                                 "death"};
constexpr auto k_blows = std::span{k_harm}.first<3>();

bool holds(std::span<const std::string_view> kinds, std::string_view kind) noexcept {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

}  // namespace

bool is_blow(std::string_view kind) noexcept { return holds(k_blows, kind); }
bool is_harm(std::string_view kind) noexcept { return holds(k_harm, kind); }

}  // namespace dateline::events
