// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "dateline/tagger.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What is known of a document besides its bytes.
struct DocumentHints {
  std::string name;                    ///< file name or address: a last resort for title and date
  std::optional<Published> published;  ///< --published, or the jsonl field; wins over everything
  std::optional<Published> modified;   ///< modification time of the file, the last resort
};

/// An article with what it says.
struct Extraction {
  Article article;
  std::vector<Timex> timexes;
  std::vector<Mention> mentions;  ///< all of them, reports and states included, in text order
  std::string skipped;            ///< why nothing was extracted ("language ja"); else empty
};

/// Bytes in, values out; pure, any thread may call.
class Extractor {
 public:
  virtual ~Extractor() = default;

  /// Reads `bytes` in whatever format they are, then extracts.
  /// Throws Error{unreadable}, Error{too_large}.
  [[nodiscard]] virtual Extraction extract(std::string_view bytes,
                                           const DocumentHints& hints) const = 0;
  /// Takes `article` as it is and extracts from its body.
  [[nodiscard]] virtual Extraction extract(Article article) const = 0;
};

}  // namespace dateline
