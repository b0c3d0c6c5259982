// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/timex.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline::events {

/// What a preposition makes of the time after it.
/// `behind`: after an event of that time, maybe on its day.
enum class TimeRole : std::uint8_t {
  at,
  by,
  before,
  after,
  behind,
  until,
  since,
  from,
  to,
  lasting
};

/// A temporal expression that dates a verb or a noun of the sentence.
struct Attachment {
  std::uint32_t timex = 0;
  TimeRole role = TimeRole::at;
  bool effective = false;  ///< "effective Friday", "from Friday": comes into force then
  bool appointed = false;  ///< "set October 6 as": the day that somebody fixed for it
  bool bare = false;       ///< "after Monday's strike": of the strike, what "Monday" says alone
  bool in_force = false;   ///< "with effect from Friday"
};

/// What the words of one sentence say of when.
struct SentenceTimes {
  std::vector<std::vector<Attachment>> of_group;  ///< by index of the verb group
  std::vector<std::vector<Attachment>> of_chunk;  ///< by index of the noun phrase
};

/// Finds for every temporal expression of the sentence the verb group and the noun that it dates.
/// `times` may hold those of another sentence, whose memory it takes over.
void attach_times(const Parse& parse, std::span<const Timex> timexes, SentenceTimes& times);

/// The time that attachments make together, and what they say is no longer true.
struct EventTime {
  TimeSpan span;
  std::optional<std::uint32_t> timex;  ///< the expression that counts
  std::vector<TimeSpan> earlier;
  bool effective = false;  ///< when something comes into force: "effective Friday"
};

/// `moved`: the verb postpones, so "from May to September" gives up May.
[[nodiscard]] EventTime combine_times(std::span<const Attachment> attachments,
                                      std::span<const Timex> timexes,
                                      const std::optional<Published>& published, bool moved,
                                      bool future);

}  // namespace dateline::events
