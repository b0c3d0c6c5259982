// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "dateline/timex.hpp"
#include "language/document.hpp"

#include <span>
#include <vector>

namespace dateline::events {

struct ReaderOptions {
  bool explain = false;  ///< fill Mention::why
};

/// Every event mention of the article, in text order, with `rank` set. Pure, linear in the text.
/// `document` views `article.body`; `timexes` are its temporal expressions in order.
[[nodiscard]] std::vector<Mention> read_mentions(const Article& article,
                                                 const language::Document& document,
                                                 std::span<const Timex> timexes,
                                                 ReaderOptions options = {});

}  // namespace dateline::events
