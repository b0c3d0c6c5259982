// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "will open a mill, creating 40 jobs", "plans to shut a pool, saving £4m": the plan that the
/// participle tells what comes of; nullptr where it tells of none.
[[nodiscard]] const VerbGroup* plan_before(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
