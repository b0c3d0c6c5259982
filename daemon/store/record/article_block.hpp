// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"

#include <cstdint>

namespace dateline::store {

/// Tables keyed by a hash are cut into blocks of articles that came about the same time: what is
/// new is written where other new rows are, instead of to a page of its own for every key; who
/// looks a key up asks every block whose filter may hold it.
[[nodiscard]] constexpr std::uint32_t article_block(ArticleId article) noexcept {
  constexpr unsigned k_article_bits = 11;
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(article) >> k_article_bits);
}

}  // namespace dateline::store
