// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// Reads the first verb of a sentence that has no finite one as if "is" stood before it: "Hearing
/// set for Friday", "Bridge to reopen in May".
void find_fragments(Parse& parse);

}  // namespace dateline::events
