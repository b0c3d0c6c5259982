// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "due to expire", "has until May to decide": the verb of the infinitive behind, which is not read
/// yet; nullptr where none is near.
[[nodiscard]] const VerbSense* verb_behind_to(const Parse& parse, const VerbGroup& group);

/// "approval by the Commission, which has until May to decide": the body right before a relative
/// clause does what that tells of, and no thing that has to do with it.
[[nodiscard]] bool does_itself(const Parse& parse, const VerbGroup& group, const Chunk& chunk);

}  // namespace dateline::events
