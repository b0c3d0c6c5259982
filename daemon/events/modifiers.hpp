// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "grammar/parse.hpp"

#include <vector>

namespace dateline::events {

/// Adds a mention, off the timeline, of each event that says what a noun is about or what was done
/// to it: "murder charges", "the earthquake zone", "the slain deputy". `sentence` is the one that
/// holds the words.
void read_modifiers(const Parse& parse, const Quote& sentence, bool explain,
                    std::vector<Mention>& out);

}  // namespace dateline::events
