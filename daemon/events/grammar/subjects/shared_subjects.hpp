// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// "X met Y and signed Z": the verb group at `index` takes its subject, and what stands once for
/// both, from the clause before it.
void share_subject(Parse& parse, std::uint32_t index);

}  // namespace dateline::events
