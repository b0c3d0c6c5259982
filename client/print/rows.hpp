// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/event.hpp"
#include "dateline/timeline.hpp"
#include "print/columns.hpp"

#include <optional>
#include <string>
#include <vector>

namespace dateline::client {

/// The columns of the timeline and of the list of articles, and what stands in them.

[[nodiscard]] std::vector<Column> event_columns();
/// `year`: set by the line above, left out where a bound lies in it; none where every line must
/// stand for itself.
[[nodiscard]] std::vector<Cell> event_row(const Event& event, const Style& style,
                                          std::optional<int> year);

[[nodiscard]] std::vector<Column> article_columns();
[[nodiscard]] std::vector<Cell> article_row(const ArticleEntry& article, const Style& style);

/// Names, with commas between.
[[nodiscard]] std::string names_of(const std::vector<Place>& places);
[[nodiscard]] std::string names_of(const std::vector<Participant>& participants);

}  // namespace dateline::client
