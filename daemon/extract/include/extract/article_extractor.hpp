// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/extractor.hpp"

namespace dateline::extract {

struct Options {
  bool explain = false;
  bool events = true;  ///< false: temporal expressions only
};

/// article -> language -> temporal -> events, composed. Skips what is not English.
class ArticleExtractor final : public Extractor {
 public:
  explicit ArticleExtractor(Options options = {}) : options_(options) {}

  [[nodiscard]] Extraction extract(std::string_view bytes,
                                   const DocumentHints& hints) const override;
  [[nodiscard]] Extraction extract(Article article) const override;

 private:
  /// Each part by itself, as if it had come alone.
  [[nodiscard]] Extraction extract_parts(Article article) const;

  Options options_;
};

}  // namespace dateline::extract
