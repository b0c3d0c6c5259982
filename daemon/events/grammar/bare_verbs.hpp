// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

// A bare verb that goes on behind a coordinator or a comma, and could be a noun (`nominal`).

/// "will sign the deal and announce a date": it goes on after another one.
[[nodiscard]] bool goes_on(const TagContext& in, std::size_t at, bool nominal);

/// "Schools closed on Monday and reopen on Friday": many go on in the present behind a past, with a
/// time of its own; a noun needs no object before it.
[[nodiscard]] bool goes_on_behind_past(const TagContext& in, std::size_t at, bool nominal);

/// "will speak on Monday, and visits the site on Tuesday": behind a plan and its time, one in the
/// present with a time of its own, that could be a noun.
[[nodiscard]] bool comes_next(const TagContext& in, std::size_t at);

/// "start selling them"
[[nodiscard]] bool begins_doing(const TagContext& in, std::size_t at);

/// "will meet bankers on Monday, visit a mill and fly home": it stands between others.
[[nodiscard]] bool goes_on_in_list(const TagContext& in, std::size_t at, bool nominal);

/// "will be sold in May and close in June": behind a modal, which the passive is of too; a noun
/// needs a time before it.
[[nodiscard]] bool goes_on_behind_passive(const TagContext& in, std::size_t at, bool nominal);

/// "were bailed and appear in court on Friday", "are top and host Lund on Friday": behind "were",
/// "are" or "have" the subject is many; a noun behind another needs something that it acts on.
[[nodiscard]] bool goes_on_as_many(const TagContext& in, std::size_t at, bool nominal);

}  // namespace dateline::events
