// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"

#include <optional>
#include <string_view>

namespace dateline::events {

/// "7 a.m.", "19:30": no word or number for a day.
[[nodiscard]] bool names_no_day(std::string_view text) noexcept;

/// "9 p.m.", "dawn", "ten minutes later": a part of a day, and no word for which. The reader of
/// times takes the day of publication for want of another.
[[nodiscard]] bool names_hour_alone(const Timex& timex, std::string_view body) noexcept;

/// The day that an hour alone is of, where it is not that of publication: the one that the story
/// opens with, if that is over and the hour looks `back` ("had left at 6 p.m."), or the one that
/// the story is at.
[[nodiscard]] std::optional<CivilDay> day_of_hour(const SentenceView& view, const Timex& timex,
                                                  const TimeSpan& span, bool back);

/// "Thieves broke in on Sunday, police said on Monday. The alarm rang at 3.12am": on Sunday, where
/// the reader of times takes the day named last.
[[nodiscard]] std::optional<CivilDay> day_told_of(const SentenceView& view, const Timex& timex,
                                                  const TimeSpan& span);

/// "16:19 - The tunnel is closed": the day of an hour that heads a line of how the story went,
/// where that opens with a day that is over.
[[nodiscard]] std::optional<CivilDay> day_of_listed_hour(const SentenceView& view,
                                                         std::uint32_t timex);

/// The same hours, so many days off: those that lie on `from` lie on `to`.
[[nodiscard]] TimeSpan on_day(TimeSpan span, CivilDay from, CivilDay to) noexcept;

}  // namespace dateline::events
