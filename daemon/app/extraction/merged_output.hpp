// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extraction/document_result.hpp"
#include "extraction/options.hpp"

#include <string>
#include <vector>

namespace dateline::app {

/// The lines of all documents together: mentions that name their event, or the story's days.
[[nodiscard]] std::string merged_output(const ExtractOptions& options,
                                        const std::vector<DocumentResult>& documents);

}  // namespace dateline::app
