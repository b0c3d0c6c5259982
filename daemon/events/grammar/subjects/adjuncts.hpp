// SPDX-License-Identifier: Apache-2.0
// Who does what a verb without a tense and a subject of its own tells of: "Founded in 1990, the
// firm", "After winning in 2022, the firm", "..., killing five".
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// Finds the subject of the verb group `index`, which is that of another clause or the noun phrase
/// before it; leaves it empty where there is none.
void adjunct(Parse& parse, std::uint32_t index);

}  // namespace dateline::events
