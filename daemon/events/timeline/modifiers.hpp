// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "grammar/parse.hpp"

#include <string_view>
#include <vector>

namespace dateline::events {

/// Adds a mention, off the timeline, of each event that says what a noun is about or what was done
/// to it: "murder charges", "the earthquake zone", "the slain deputy". `sentence` is where the
/// words stand in `body`.
void read_modifiers(const Parse& parse, std::string_view body, ByteRange sentence, bool explain,
                    std::vector<Mention>& out);

}  // namespace dateline::events
