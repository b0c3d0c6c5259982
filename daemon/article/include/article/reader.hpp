// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/extractor.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace dateline::article {

struct Limits {
  std::size_t bytes = std::size_t{32} << 20;  ///< a larger file is refused as too_large
  std::size_t depth = 256;                    ///< deeper elements count as their parent's text
  std::size_t attributes = 256;               ///< of one element; more are dropped
};

/// The article in `bytes`: format by content (mail, MHTML, HTML or plain text), charset by BOM,
/// valid UTF-8, declaration, then detection; title, dateline, body without navigation and lists;
/// language. `published` falls back to hints as DocumentHints says. Pure. Throws Error{unreadable}
/// (empty, binary, no text in it), Error{too_large}.
[[nodiscard]] Article read(std::string_view bytes, const DocumentHints& hints,
                           const Limits& limits = {});

/// When a plain text says that it was published, as its dateline has it: the finder that `read`
/// uses, for text that is taken as it is. std::nullopt where it says nothing.
[[nodiscard]] std::optional<Published> find_dateline(std::string_view text);

/// Which way 02/08/2012 reads for whoever publishes under this address and language tag
/// ("https://www.example.co.uk/..", "en-GB"); either may be empty.
[[nodiscard]] DateOrder date_order(std::string_view address, std::string_view language) noexcept;

}  // namespace dateline::article
