// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/tagger.hpp"
#include "html/page.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline::article {

struct FoundDate {
  Published published;
  PublishedFrom from = PublishedFrom::metadata;
};

/// What the head of a page and its structured data say of the article.
struct PageFacts {
  std::string title;
  std::string url;
  std::optional<FoundDate> published;
  std::string body;  ///< articleBody of the structured data; most often empty
};

/// `name` is the file's name or address; `first_body_block` the block that the body begins with.
[[nodiscard]] PageFacts read_facts(const Page& page, std::string_view name,
                                   std::uint32_t first_body_block);

}  // namespace dateline::article
