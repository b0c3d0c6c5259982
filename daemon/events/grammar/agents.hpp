// SPDX-License-Identifier: Apache-2.0
// Who does it, behind a participle.
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// "rose by a third", "affirmed by a 2-1 vote": how much, and not by whom.
[[nodiscard]] bool by_so_much(const Parse& parse, std::uint32_t at);

/// "released by the bank", "seen by 40 people", "supplied to them by a firm".
[[nodiscard]] bool by_someone(const Parse& parse, std::uint32_t at);

/// "on Friday by a dish": who did it, behind when.
[[nodiscard]] bool done_by_someone(const Parse& parse, std::uint32_t at);

}  // namespace dateline::events
