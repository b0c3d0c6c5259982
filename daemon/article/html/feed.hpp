// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace dateline::article {

/// What a feed says of one article; views its source but for the content.
struct FeedItem {
  std::string_view title;
  std::string_view published;
  std::string content;  ///< HTML
};

/// The item of a feed (RSS, Atom) that holds one alone; of several each has a day of its own, and
/// the feed as a whole has none.
[[nodiscard]] std::optional<FeedItem> lone_feed_item(std::string_view text);

}  // namespace dateline::article
