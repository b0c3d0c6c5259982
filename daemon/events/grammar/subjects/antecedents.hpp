// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// What "who", "which" or "that" at `pronoun` stands for becomes what the relative clause of
/// `group` speaks of.
void take_antecedent(const Parse& parse, VerbGroup& group, std::uint32_t pronoun);

}  // namespace dateline::events
