// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "language/document.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::events {

/// A line that is a date and no more, over what is told of it: "Tuesday 4 June", "1998".
struct Heading {
  std::uint32_t token = 0;  ///< the first of its sentence
  std::uint32_t timex = 0;
};

/// The headings of a log or a calendar, in text order; none where the text has but one of them, or
/// a day with its year, which says when something was published.
[[nodiscard]] std::vector<Heading> day_headings(const language::Document& document,
                                                std::span<const Timex> timexes);

}  // namespace dateline::events
