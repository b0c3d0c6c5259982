// SPDX-License-Identifier: Apache-2.0
#include "tables/pronouns.hpp"

#include <array>
#include <span>
#include <string_view>

namespace dateline::events {
namespace {

// Those from "we" on speak.
constexpr auto k_nominatives = std::to_array<std::string_view>({"he", "she", "they", "we", "i"});
constexpr std::size_t k_others = 3;

}  // namespace

WordList nominatives() noexcept { return k_nominatives; }

WordList nominatives_of_others() noexcept {
  return std::span<const std::string_view>{k_nominatives}.first(k_others);
}

}  // namespace dateline::events
