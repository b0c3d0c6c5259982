// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "dateline/published.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// 128 bits of XXH3 over the article's bytes: what makes two files one article.
using ContentHash = std::array<std::uint8_t, 16>;

/// One of several articles that a file holds, as a feed its items. Its days are counted from its
/// own.
struct ArticlePart {
  std::uint32_t begin = 0;  ///< in the body of the whole; it ends where the next one begins
  std::optional<Published> published;

  friend bool operator==(const ArticlePart&, const ArticlePart&) = default;
};

/// One article as a reader takes it from bytes: pure content, nothing of where it lay.
struct Article {
  std::string title;                 ///< may be empty; the file's name stands in for display
  std::string body;                  ///< UTF-8; every offset in mentions counts in it
  std::vector<std::uint32_t> items;  ///< where in the body the items of lists begin, ascending
  std::vector<ArticlePart> parts;    ///< ascending, the first at 0; empty where it is one article
  std::optional<Published> published;
  PublishedFrom published_from = PublishedFrom::none;
  std::string language = "en";  ///< BCP 47 primary tag, `und` where too short to tell
  std::string url;              ///< canonical address, where the page says it
};

}  // namespace dateline
