// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace dateline::events {

// How far to look, so that a long sentence costs no more than its length: what stands between two
// commas or dashes is not longer.
inline constexpr std::uint32_t k_longest_aside = 25;

}  // namespace dateline::events
