// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The first word of the noun phrase at `first` with what belongs to it on its left: "of Japan",
/// "and Norway". `tight`: by "of" alone; `single`: no other of a list.
[[nodiscard]] std::uint32_t extend_left(const Parse& parse, std::uint32_t first, bool tight,
                                        bool single);

}  // namespace dateline::events
