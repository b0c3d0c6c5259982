// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "times/times.hpp"

#include <cstdint>
#include <span>

namespace dateline::events {

/// A time, the verb group that it would be of (k_nothing for none), and where the words of it begin
/// with the preposition before.
struct StartingTime {
  std::uint32_t group = k_nothing;
  std::uint32_t start = 0;
  Attachment attachment;
};

/// Gives the time of "starting on Monday" to what starts then; false where no such word leads it.
bool attach_start(const Parse& parse, std::span<const Timex> timexes, SentenceTimes& times,
                  const StartingTime& time);

}  // namespace dateline::events
