// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// Tells of each verb group which other governs it: "plans to meet", "is due to meet", "expects the
/// bank to raise". Chunks and groups are found.
void find_government(Parse& parse);

/// What "is" makes of the infinitive behind it: "the bridge is to reopen".
[[nodiscard]] const GovernorRow& plan_of_be() noexcept;

}  // namespace dateline::events
