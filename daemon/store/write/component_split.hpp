// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write/group_table.hpp"
#include "write/key_index.hpp"

#include <vector>

namespace dateline::store {

/// The parts that fell off a component which lost groups: groups that reach one another by keys,
/// but no longer the rest. `seeds` are the keys of the lost groups that others still emit.
///
/// Searches from all seeds in step and stops when all but one search has ended, so the cost is
/// that of the parts that fell off, or of the shortest way that still connects, however large the
/// rest is.
[[nodiscard]] std::vector<std::vector<GroupRef>>
split_component(const KeyIndex& keys, GroupTable& groups, const std::vector<std::uint64_t>& seeds);

}  // namespace dateline::store
