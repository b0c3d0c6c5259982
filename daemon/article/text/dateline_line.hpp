// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/published.hpp"
#include "dateline/tagger.hpp"
#include "text/calendar_lines.hpp"
#include "text/units.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline::article {

/// How a line says when the article came out, most trusted first.
enum class DatelineForm : std::uint8_t {
  labelled,  ///< "Published: 3 Mar 2024 09:15 GMT"
  alone,     ///< "14:19 JST, July 10, 2023"
  city,      ///< "LONDON, March 3 (Reuters) - The text ..."
  updated,   ///< "Updated ..."
};

struct DatelineLine {
  DatelineForm form = DatelineForm::alone;
  Published published;
  std::size_t unit = 0;
};

/// An item of a list tells of its day, unless it is one: "• 3 March 2024, 09:15".
[[nodiscard]] bool may_be_dateline(const TextUnit& unit) noexcept;

/// Reads one paragraph as a dateline. A date without a year takes that of `hint`.
[[nodiscard]] std::optional<DatelineLine> read_dateline_line(std::string_view text, DateOrder order,
                                                             std::optional<CivilDay> hint);

/// The best dateline at the head of a text, or behind its last paragraphs; no line of a calendar
/// that has no year.
[[nodiscard]] std::optional<DatelineLine>
find_dateline_line(const std::vector<TextUnit>& units, const std::vector<CalendarLine>& calendar,
                   DateOrder order, std::optional<CivilDay> hint);

}  // namespace dateline::article
