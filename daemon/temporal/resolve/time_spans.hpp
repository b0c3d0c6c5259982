// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "resolve/moment.hpp"
#include "tense/tense.hpp"

#include <optional>

namespace dateline::temporal {

/// Which part of a stretch is meant.
struct Part {
  std::int32_t modifier = 0;
  bool half = false;  ///< "the first half of", and no third
};

/// "early July": the span's third, and its modifier; "the first half of July": its half.
/// "later this week": what of it lies ahead of `today`.
void narrow(TimeSpan& span, Part said, const std::optional<Moment>& moment,
            std::optional<CivilDay> today);

/// Of a stretch that `preposition` counts from or to, the day where it begins or ends.
void take_edge(TimeSpan& span, Preposition preposition);

/// "by 31 July", "since 2019", "until Friday", "after May": what the preposition makes of a moment.
void bound(TimeSpan& span, Preposition preposition, std::optional<CivilDay> today,
           const std::optional<Moment>& moment);

/// Something that goes on from `begin` to `end`.
[[nodiscard]] TimeSpan lasting(const Moment& begin, const Moment& end, Precision precision);

}  // namespace dateline::temporal
