// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::events {

/// Headlines with no story under them, which alone tell their news: items of lists that are most of
/// the text ("- Toyota recalls 200,000 cars") and not of an archive, a line that is all of the
/// text, the title over a brief. As the first token of each, ascending. An item may end in a stop.
/// `items`: where in the text the items of lists begin.
[[nodiscard]] std::vector<std::uint32_t> lone_headlines(const language::Document& document,
                                                        std::span<const std::uint32_t> items);

}  // namespace dateline::events
