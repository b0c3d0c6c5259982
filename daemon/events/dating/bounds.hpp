// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dating/strategies.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

// Times of what no expression dates, seen from the day of publication, which must be known.

[[nodiscard]] CivilDay publication_day(const SentenceView& view);
/// What is to come is told from that day, in an entry of a chronicle from the day of the entry.
[[nodiscard]] CivilDay telling_day(const SentenceView& view);
/// A story's day holds for the sentences right behind the one that names it.
[[nodiscard]] bool in_story(const Narrative& narrative);
/// Behind the first sentences an article in the past tense tells how its news came about.
[[nodiscard]] bool is_near_top(const Narrative& narrative);

[[nodiscard]] Dated on_publication(const SentenceView& view, std::string_view because);
/// Some time up to `latest`; what lasts has begun and ended by then.
[[nodiscard]] Dated until_then(CivilDay latest, bool lasts, std::string_view because);
/// Some time from `earliest` on; what lasts neither begins nor ends before that.
[[nodiscard]] Dated from_then(CivilDay earliest, bool lasts, std::string_view because);
/// As long before `from` as the expression says; nothing where that has no length, or a finer unit
/// than `from` ("days after", of May).
[[nodiscard]] Dated before_by(const SentenceView& view, const TimeSpan& from, std::uint32_t length);
[[nodiscard]] Dated after_by(const SentenceView& view, const TimeSpan& from, std::uint32_t length);
/// From before the day of publication to after it.
[[nodiscard]] Dated around_publication(const SentenceView& view, std::string_view because);

}  // namespace dateline::events
