// SPDX-License-Identifier: Apache-2.0
// The event that a relative clause tells more of, where a phrase names one and who or where it was:
// "A strike by baristas that began", "a fire at a hotel that killed six".
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// "a committee of inquiry", "a court of appeal": where the body begins that the bare noun at
/// `first` tells more of; else `first`.
[[nodiscard]] std::uint32_t body_before(const Parse& parse, std::uint32_t first);

/// "had been scheduled for", "was due to expire": what events do, and no thing.
[[nodiscard]] bool asks_for_event(const Parse& parse, const VerbGroup& group);

/// "cleared of fraud in the crash of Flight 1, which killed 200", "a risk in the hurricane season,
/// which starts in June": the nearest event.
[[nodiscard]] std::uint32_t last_event(const Parse& parse, WordRange range);

/// "output at its plant in Lima, which opened last year": where the place begins that opened, and
/// no event but one that people come to; k_nothing where none did.
[[nodiscard]] std::uint32_t place_opened(const Parse& parse, const VerbGroup& group);

/// "A strike by baristas that began", "a fire at a hotel that killed six": where the event begins
/// that began or struck, and not who or what stands behind it; k_nothing where none did.
[[nodiscard]] std::uint32_t event_told_of(const Parse& parse, const VerbGroup& group,
                                          const Chunk& chunk);

/// "a tournament, in Lyon, which begins": the event that the place between the commas is of;
/// k_nothing where the verb is of no event.
[[nodiscard]] std::uint32_t event_at_place(const Parse& parse, const VerbGroup& group,
                                           const Chunk& place);

}  // namespace dateline::events
