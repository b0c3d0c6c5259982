// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The sentence has a clause of what may not be: "if it falls", "Were it to fall".
[[nodiscard]] bool has_condition(const Parse& parse);

/// What will be hangs on a clause right beside it: "will pay only if Chile signs", "If Chile signs,
/// it will pay", but "even if".
[[nodiscard]] bool hangs_on_condition(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
