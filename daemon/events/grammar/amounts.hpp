// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "a share" of "24 cents a share": the phrase at `first` tells of the amount before it.
[[nodiscard]] bool is_rate(const Parse& parse, std::uint32_t first);

/// "the size" of "a solar farm the size of Lima": the phrase at `first` tells how large what stands
/// right before it is.
[[nodiscard]] bool is_measure(const Parse& parse, std::uint32_t first);

}  // namespace dateline::events
