// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/calendar_lines.hpp"
#include "text/units.hpp"

#include <vector>

namespace dateline::article {

/// For each unit, whether it is none of the article's text: lists of other headlines, rankings,
/// menus before the text, calls to share or subscribe, the foot of a page. Told by shape.
[[nodiscard]] std::vector<bool> find_boilerplate(const std::vector<TextUnit>& units,
                                                 const std::vector<CalendarLine>& calendar);

}  // namespace dateline::article
