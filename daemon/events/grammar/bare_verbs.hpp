// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

// A bare verb that goes on behind a coordinator or a comma, and could be a noun (`nominal`).

/// "will sign the deal and announce a date": it goes on after another one.
[[nodiscard]] bool goes_on(const TagContext& in, std::size_t at, bool nominal);

/// "will meet bankers on Monday, visit a mill and fly home": it stands between others.
[[nodiscard]] bool goes_on_in_list(const TagContext& in, std::size_t at, bool nominal);

/// "will be sold in May and close in June": behind a modal, which the passive is of too; a noun
/// needs a time before it.
[[nodiscard]] bool goes_on_behind_passive(const TagContext& in, std::size_t at, bool nominal);

}  // namespace dateline::events
