// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "will open a mill, creating 40 jobs", "plans to shut a pool, saving £4m": the plan that the
/// participle tells what comes of; nullptr where it tells of none.
[[nodiscard]] const VerbGroup* plan_before(const Parse& parse, const VerbGroup& group);

/// "announced plans to sell it", "informed the board of her decision to retire": the subject says
/// what it has resolved on; but not "confirmed Ruiz's decision to retire". `at`: where the noun
/// ends.
[[nodiscard]] bool tells_plan(const Parse& parse, const VerbGroup& teller, std::uint32_t at);

/// What such a verb says, "sell" of "confirmed its plan to sell the mine".
[[nodiscard]] bool is_told_as_plan(const Parse& parse, const VerbGroup& group);

/// A plan that the verb makes an end of: "dropped a plan to sell the mine".
[[nodiscard]] bool is_undone_plan(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
