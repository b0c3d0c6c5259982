// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/matcher.hpp"
#include "language/document.hpp"

#include <vector>

namespace dateline::temporal {

/// Four digits and a colon at the head of a line are clocks in a live report ("1743: The minister
/// has left"), which shows where one of them can be no year ("0915:", "2205:"); else they are
/// years of a chronicle, or numbers.
void settle_headings(const language::Document& document, const std::vector<Item>& items,
                     std::vector<Match>& matches);

}  // namespace dateline::temporal
