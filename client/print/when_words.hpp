// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/time_span.hpp"

#include <optional>
#include <string>

namespace dateline::client {

/// Times in words.

/// How a column says it: `2023-07-11 Tue`, `after 07-11`, `2023-07 → 2027`, `2nd quarter 2023`.
/// `year` is the year that the line above has set: a bound within it leaves its own year out.
[[nodiscard]] std::string when_in_column(const TimeSpan& span, std::optional<int> year = {});

/// How a sentence says it: `Tue 11 July 2023`, `July 2023 to 2027`, `after Tue 11 July 2023`.
[[nodiscard]] std::string when_in_words(const TimeSpan& span);

/// The year that a line about `span` sets for the one below.
[[nodiscard]] std::optional<int> year_of(const TimeSpan& span);

/// `Mon 10 July 2023`.
[[nodiscard]] std::string day_in_words(CivilDay day);

/// `Mon 10 July 2023 14:19 +09:00`; without a time or zone what there is.
[[nodiscard]] std::string published_in_words(const Published& published);

/// `2023-04`, `2023`: the coarse form that says how far a timeline reaches.
[[nodiscard]] std::string month_in_digits(CivilMinute minute);

}  // namespace dateline::client
