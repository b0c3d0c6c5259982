// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// Times of what a figure is compared with, and not of what the clause tells of.

/// "fell 7 percent from a year earlier", "from $244 million, or $2 a share, a year earlier",
/// "versus last year's 5 cents", "from 3 percent in May to 4 percent".
[[nodiscard]] bool is_compared_with(const Parse& parse, std::uint32_t first, std::uint32_t end);

/// "rose from the first half of 2019", but not "from 2019 to 2021": what the figure is held
/// against.
[[nodiscard]] bool is_base_of(const Parse& parse, const VerbGroup& group, std::uint32_t first,
                              std::uint32_t end);

}  // namespace dateline::events
