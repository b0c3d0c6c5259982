// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/matcher.hpp"

#include <vector>

namespace dateline::temporal {

/// Bare numbers that go on with a date beside them: "Sept. 26-27", "12 and 14 July", "1914-18",
/// "492-490 BC".
/// Adds a match for each; `matches` stays in order.
void add_continuations(const language::Document& document, const std::vector<Item>& items,
                       const Vocabulary& vocabulary, std::vector<Match>& matches);

}  // namespace dateline::temporal
