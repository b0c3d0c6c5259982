// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "times/times.hpp"

namespace dateline::events {

/// What the word before `first` makes of the time that begins there.
[[nodiscard]] TimeRole role_of(const Parse& parse, std::uint32_t first) noexcept;

/// "before the vote on Thursday", "after a meeting on Monday": what the preposition before an event
/// with a time makes of that time for the verb; its day is not left out.
[[nodiscard]] TimeRole role_of_event(const Parse& parse, std::uint32_t first,
                                     TimeRole own) noexcept;

/// "on Saturday at the earliest", "by May at the latest": what stands behind the time.
[[nodiscard]] TimeRole edge_of(const Parse& parse, std::uint32_t end) noexcept;

/// "As of May 1, the plant will be shut", "takes effect as of", but not "as of May 1, 12 have
/// died", "are missing": from the time at `first` on.
[[nodiscard]] bool comes_as_of(const Parse& parse, const VerbGroup& group, std::uint32_t first);

/// Whether a verb can have a time of that role: not "the biggest since 2008", "signed a deal that
/// runs until 2030".
[[nodiscard]] bool takes(const VerbGroup& group, TimeRole role) noexcept;

}  // namespace dateline::events
