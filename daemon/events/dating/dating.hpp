// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dating/strategies.hpp"

#include <span>

namespace dateline::events {

/// Of an event noun without a time: the clause that it stands in, or what was told of it before.
/// `groups` holds the times of the verb groups.
[[nodiscard]] Dated date_noun(const SentenceView& view, std::uint32_t chunk,
                              std::span<const Dated> groups);

/// Of a report that no verb tells of, "according to the ministry", and its words [range).
[[nodiscard]] Dated date_attribution(const SentenceView& view, WordRange range);

/// The expression that counts, as it stands in the text.
[[nodiscard]] std::optional<TimeEvidence> evidence_of(const SentenceView& view,
                                                      const EventTime& time);

/// What the time rests on; none where not even that it goes on is said.
[[nodiscard]] inline Basis basis_of(const Dated& dated) noexcept {
  const TimeSpan& span = dated.time.span;
  return span.begin.open() && span.end.open() ? Basis::none : dated.basis;
}

}  // namespace dateline::events
