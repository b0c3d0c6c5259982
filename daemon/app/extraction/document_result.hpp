// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"
#include "extraction/named_days.hpp"

#include <string>
#include <vector>

namespace dateline::app {

/// One document of a batch that is kept until all have been read, to be merged.
struct DocumentResult {
  std::string id;
  Extraction extraction;         ///< without the body
  ContentHash hash{};            ///< of the file, or of the line of JSON
  std::vector<NamedDay> days{};  ///< of a story
};

/// What became of one batch.
struct BatchResult {
  std::string output;                ///< lines, ready to be printed
  std::vector<std::string> errors;   ///< one line each, naming file and line
  std::vector<std::string> notes;    ///< of documents that were read, one line each
  std::vector<DocumentResult> kept;  ///< only where documents are merged
};

}  // namespace dateline::app
