// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"
#include "extraction/batch_reader.hpp"
#include "extraction/document_result.hpp"
#include "extraction/options.hpp"

#include <string>
#include <string_view>

namespace dateline::app {

/// Turns batches into lines of output; any thread may call.
class BatchWorker {
 public:
  /// Both must outlive it.
  BatchWorker(const ExtractOptions& options, const Extractor& extractor) noexcept
      : options_(options), extractor_(extractor) {}

  /// Never throws for what is wrong with a document: that becomes an error of the result.
  [[nodiscard]] BatchResult run(const Batch& batch) const;

 private:
  void read_lines(const Batch& batch, BatchResult& result) const;
  void read_line(std::string_view line, BatchResult& result) const;
  void read_document(const Batch& batch, BatchResult& result) const;
  void take(std::string id, Extraction extraction, std::string_view bytes,
            BatchResult& result) const;

  const ExtractOptions& options_;
  const Extractor& extractor_;
};

/// Whether the documents have to be kept until all are read.
[[nodiscard]] bool merges(const ExtractOptions& options) noexcept;

/// The lines of one document. `event_of(i)` names the merged event of mention i, or is empty.
void append_lines(std::string& out, const ExtractOptions& options, std::string_view id,
                  const Extraction& extraction, const std::vector<std::string>& event_of = {});

}  // namespace dateline::app
