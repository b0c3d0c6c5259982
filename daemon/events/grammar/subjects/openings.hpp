// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

/// How the event of a clause that `word` opens lies in time to that of its main clause.
[[nodiscard]] Link link_of(std::string_view word) noexcept;

/// Notes what opens the clause of `group` before its subject at `first`: "because", "if", "that",
/// "where".
void mark_opening(const Parse& parse, VerbGroup& group, std::uint32_t first);

}  // namespace dateline::events
