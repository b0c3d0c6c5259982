// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "record/value_codec.hpp"

#include <cstdint>

namespace dateline::store {

/// What the store keeps of an article: all but its body, and counts of what it says.
struct StoredArticle {
  ContentHash hash{};
  Article article;  ///< without body
  std::uint32_t extractor = 0;
  std::uint32_t mentions = 0;  ///< all of them
  std::uint32_t entries = 0;   ///< those that stand on the timeline
  std::uint32_t groups = 0;
};

[[nodiscard]] lmdb::Bytes encode(FlatBufferBuilder& builder, const StoredArticle& article);
[[nodiscard]] StoredArticle decode_article(lmdb::Bytes bytes);

}  // namespace dateline::store
