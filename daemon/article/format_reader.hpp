// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article/reader.hpp"

#include <string_view>

namespace dateline::article {

/// Reads one format. What it cannot tell (date, title, language) it leaves as it is in a new
/// Article; `language` is what the document declares, empty where it declares none.
class FormatReader {
 public:
  virtual ~FormatReader() = default;

  /// `text` is valid UTF-8.
  [[nodiscard]] virtual Article read(std::string_view text, const DocumentHints& hints,
                                     const Limits& limits) const = 0;
};

class HtmlReader final : public FormatReader {
 public:
  [[nodiscard]] Article read(std::string_view text, const DocumentHints& hints,
                             const Limits& limits) const override;
};

/// Of a mail that was written as a page.
class HtmlLetterReader final : public FormatReader {
 public:
  [[nodiscard]] Article read(std::string_view text, const DocumentHints& hints,
                             const Limits& limits) const override;
};

class TextReader final : public FormatReader {
 public:
  [[nodiscard]] Article read(std::string_view text, const DocumentHints& hints,
                             const Limits& limits) const override;
};

}  // namespace dateline::article
