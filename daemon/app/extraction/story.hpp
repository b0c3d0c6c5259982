// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/merger.hpp"
#include "extraction/document_result.hpp"

#include <span>
#include <string>
#include <vector>

namespace dateline::app {

/// A line for each day that the documents speak of, ascending: how many of them do, and the event
/// of that day that most of them tell. `inputs`, `events` and their `ids` are of these documents.
[[nodiscard]] std::string story_lines(const std::vector<DocumentResult>& documents,
                                      std::span<const extract::MergeInput> inputs,
                                      const std::vector<extract::MergedEvent>& events,
                                      const std::vector<std::string>& ids);

}  // namespace dateline::app
