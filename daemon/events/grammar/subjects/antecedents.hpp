// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// What "who", "which" or "that" at `pronoun` stands for becomes what the relative clause of
/// `group` speaks of.
void take_antecedent(const Parse& parse, VerbGroup& group, std::uint32_t pronoun);

/// "signed a pact on 3 July that takes effect": one past the noun that stands before a time; else
/// `end`.
[[nodiscard]] std::uint32_t behind_dated(const Parse& parse, std::uint32_t end);

}  // namespace dateline::events
