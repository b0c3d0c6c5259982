// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// Bytes to insert, drop, replace, or swap with their neighbour, to make one of the other (optimal
/// string alignment). Costs the product of both lengths: for what is typed, not for texts.
[[nodiscard]] std::size_t edit_distance(std::string_view left, std::string_view right);

}  // namespace dateline
