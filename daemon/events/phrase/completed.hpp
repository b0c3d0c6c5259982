// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The clause that says what the verb right before `at` is about: "that the fleet sails", "how they
/// recruit", "migrants reach Norway". Empty where none begins there.
[[nodiscard]] WordRange clause_at(const Parse& parse, std::uint32_t at);

/// `words` of an object that may end with a verb whose own object lies behind them: with the clause
/// that it leads to, or without it. "opened the border to let (migrants in)", "urged firms to
/// review how they recruit".
[[nodiscard]] WordRange completed(const Parse& parse, WordRange words);

}  // namespace dateline::events
