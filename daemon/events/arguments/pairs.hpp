// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/context.hpp"

#include <cstdint>

namespace dateline::events {

/// "US-China talks", "Boeing-Air Force talks": adds both of the two whom a hyphen joins at `first`,
/// where the text or the tables know each. Returns the end of their names; `first` where there are
/// none. `head`: that of the noun phrase, which ends before `last`.
[[nodiscard]] std::uint32_t add_pair(const ArgumentContext& context, std::uint32_t first,
                                     std::uint32_t head, std::uint32_t last);

}  // namespace dateline::events
