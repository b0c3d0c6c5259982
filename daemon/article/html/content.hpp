// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "html/page.hpp"

#include <cstdint>
#include <vector>

namespace dateline::article {

/// The blocks of `page` that make up its article's body, in order: paragraphs, subheadings, lists
/// and captions that are sentences; no navigation, lists of other headlines, share bars, comments.
/// Empty where the page has no running text.
[[nodiscard]] std::vector<std::uint32_t> find_body(const Page& page);

/// Those of a letter, which is all text but for its links and the earlier letters that it quotes.
[[nodiscard]] std::vector<std::uint32_t> find_letter(const Page& page);

}  // namespace dateline::article
