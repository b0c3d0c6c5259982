// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// Finds what the verb group at `index` speaks of and what opens its clause; the groups before it
/// have theirs.
void find_subject(Parse& parse, std::uint32_t index);

}  // namespace dateline::events
