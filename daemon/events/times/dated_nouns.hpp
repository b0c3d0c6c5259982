// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"
#include "times/times.hpp"

#include <cstdint>
#include <utility>

namespace dateline::events {

// Which noun phrase of an event an expression of time belongs to, as the index of its chunk;
// k_nothing where none. The expression takes the words [first, end), its preposition is at `start`.

/// "set October 6 as the start of the trial": the event noun that the day is fixed for.
[[nodiscard]] std::uint32_t appointed_noun(const Parse& parse, std::uint32_t first,
                                           std::uint32_t end);

/// "since an attack on a tanker on May 20": the event that the expression ends the phrase of, and
/// what the preposition before that makes of its time.
[[nodiscard]] std::pair<std::uint32_t, TimeRole> event_before(const Parse& parse,
                                                              std::uint32_t start);

/// "The resignation of the minister on Monday came", "a strike, from 3 to 5 May, cost": the event
/// that the subject is, where the expression ends it or is set off behind it.
[[nodiscard]] std::uint32_t subject_noun(const Parse& parse, const VerbGroup& group,
                                         std::uint32_t start);

/// "The highlight is a concert by Ana Ruiz on Friday": the event that a plain "be" leads to.
[[nodiscard]] std::uint32_t predicate_noun(const Parse& parse, const VerbGroup& group,
                                           std::uint32_t start);

/// "follows the arrest of three men on Tuesday", "stems from a raid in May": what is there already,
/// and the verb in the present tells no more of. k_nothing where there is none.
[[nodiscard]] std::uint32_t followed_noun(const Parse& parse, const VerbGroup& group,
                                          std::uint32_t start);

/// The event noun that the expression stands in or right behind.
[[nodiscard]] std::uint32_t noun_with(const Parse& parse, std::uint32_t first, std::uint32_t start,
                                      std::uint32_t end);

/// "testified about a July 10 meeting", "the May 5 attack was condemned": the verb `group` tells of
/// the event, which was on that day, and is itself of another. Unlike "survived the May 5 attack".
[[nodiscard]] bool keeps_its_day(const Parse& parse, std::uint32_t chunk, const VerbGroup& group);

/// "will join on a contract until 2031": how long that runs, and not the joining; k_nothing where
/// no such bargain stands before the time.
[[nodiscard]] std::uint32_t bargain_before(const Parse& parse, std::uint32_t start, TimeRole role);

/// "promised a decision by Friday": what is promised comes by the time that begins at `start`, and
/// not the promise; k_nothing where the verb group `holder` promises no such event.
[[nodiscard]] std::uint32_t promised_noun(const Parse& parse, std::uint32_t holder,
                                          std::uint32_t start);

}  // namespace dateline::events
