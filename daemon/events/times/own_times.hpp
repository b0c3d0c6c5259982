// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "times/times.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::events {

/// The expression has a word in the range.
[[nodiscard]] bool stands_in(const Parse& parse, WordRange range, const Timex& timex);

/// Leaves of the times of a verb group only its own, where one stands behind the verb: "Those with
/// bookings after May will be told by Friday", "In addition to its order on Friday, it placed one
/// on Monday", "The toll from the 2 July landslide rose on Sunday".
void drop_times_before(const Parse& parse, std::span<const Timex> timexes, std::uint32_t index,
                       std::vector<Attachment>& all);

}  // namespace dateline::events
