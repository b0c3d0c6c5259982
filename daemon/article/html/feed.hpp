// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::article {

/// What a feed says of one article.
struct FeedItem {
  std::string title;
  std::string published;
  std::string content;  ///< HTML; may be empty
};

struct Feed {
  std::string_view title;
  std::vector<FeedItem> items;  ///< in the feed's order; the first ten thousand
};

/// The feed (RSS, Atom) that `text` is; no items where it is none.
[[nodiscard]] Feed read_feed(std::string_view text);

}  // namespace dateline::article
