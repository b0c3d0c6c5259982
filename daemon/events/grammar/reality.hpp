// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/time_span.hpp"
#include "grammar/parse.hpp"

#include <optional>
#include <string_view>

namespace dateline::events {

/// How real the text makes an event, and on what word that rests.
struct Reality {
  Status status = Status::happened;
  bool counts = true;  ///< it may stand on a timeline: no wish, no condition, not negated
  bool ahead = false;  ///< tense or modality put it after the time of writing
  std::string_view because = {};  ///< for --explain
  bool once = false;              ///< a plan told in the past: "was due to open"
};

/// "nearly" of "was nearly cancelled", "almost sank": the verb behind it tells what did not quite
/// happen.
[[nodiscard]] bool is_near_miss(const Parse& parse, std::uint32_t at);
/// One of these stands before the verb.
[[nodiscard]] bool falls_short(const Parse& parse, const VerbGroup& group);

/// From auxiliaries, governors and negation alone.
[[nodiscard]] Reality reality_of(const Parse& parse, const VerbGroup& group);

/// Adds what the time tells: a present tense with a date to come is a plan.
/// `effective`: the time is when it comes into force.
void weigh_time(const VerbGroup& group, const TimeSpan& when,
                const std::optional<Published>& published, bool caption, bool effective,
                Reality& reality);

}  // namespace dateline::events
