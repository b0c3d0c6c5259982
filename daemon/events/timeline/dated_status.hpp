// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dating/dating.hpp"

#include <cstdint>

namespace dateline::events {

/// What a day of its own makes of a clause that would be no event without one: of a duty ("must
/// register by Friday"), a chance ("can register until Friday") and of what will not be ("will not
/// open on Friday"). True where it is a deadline.
bool weigh_date(const SentenceView& view, std::uint32_t index, const Dated& dated,
                Reality& reality);

/// "threatens to strike on Monday", "hopes to reach the summit by May".
[[nodiscard]] bool names_its_day(const SentenceView& view, const VerbGroup& group,
                                 const Dated& dated, const Reality& reality);

/// "1 June - Shares plunge", behind lines of days before: how the story went up to today.
[[nodiscard]] bool tells_course(const SentenceView& view, const Dated& dated);

/// "is closed after a lorry overturned": stands so by now, and is no plan of today.
[[nodiscard]] bool stands(const VerbGroup& group, const Dated& dated) noexcept;

/// "the decision to close the mill in May": an infinitive behind what somebody has resolved.
[[nodiscard]] bool is_resolved_on(const Parse& parse, const VerbGroup& group);

/// Such a deed whose time is over: it was done, or resolved on, then.
[[nodiscard]] bool was_resolved_on(const SentenceView& view, const VerbGroup& group,
                                   const Dated& dated);

}  // namespace dateline::events
