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

/// One article as a reader takes it from bytes: pure content, nothing of where it lay.
struct Article {
  std::string title;                 ///< may be empty; the file's name stands in for display
  std::string body;                  ///< UTF-8; every offset in mentions counts in it
  std::vector<std::uint32_t> items;  ///< where in the body the items of lists begin, ascending
  std::optional<Published> published;
  PublishedFrom published_from = PublishedFrom::none;
  std::string language = "en";  ///< BCP 47 primary tag, `und` where too short to tell
  std::string url;              ///< canonical address, where the page says it
};

}  // namespace dateline
