// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"

#include <string_view>

namespace dateline::events {

/// "7 a.m.", "19:30": no word or number for a day.
[[nodiscard]] bool names_no_day(std::string_view text) noexcept;

/// "9 p.m.", "dawn", "ten minutes later": a part of a day, and no word for which. The reader of
/// times takes the day of publication for want of another.
[[nodiscard]] bool names_hour_alone(const Timex& timex, std::string_view body) noexcept;

/// An hour alone, of the day that the story opens with: that is over, and the story still at it, or
/// it looks `back` ("had left at 6 p.m.").
[[nodiscard]] bool is_hour_of_story(const SentenceView& view, const Timex& timex,
                                    const TimeSpan& span, bool back);

}  // namespace dateline::events
