// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"
#include "tables.hpp"

#include <cstdint>

namespace dateline::store {

/// The counts that `status` shows and the ids to give next: kept, never counted anew.
struct Counters {
  std::uint64_t files = 0;
  std::uint64_t failed = 0;
  std::uint64_t skipped = 0;
  std::uint64_t articles = 0;
  std::uint64_t mentions = 0;
  std::uint64_t events = 0;
  std::uint64_t next_article = 1;
  std::uint64_t next_event = 1;
  std::uint64_t first_change = 1;  ///< the oldest that is kept
  std::uint64_t next_change = 1;
  std::uint64_t next_sweep = 0;  ///< the block of the term index whose turn it is

  [[nodiscard]] EventId new_event() noexcept { return EventId{next_event++}; }
  [[nodiscard]] ArticleId new_article() noexcept { return ArticleId{next_article++}; }

  [[nodiscard]] static Counters load(const lmdb::Transaction& transaction, const Tables& tables);
  void save(lmdb::Transaction& transaction, const Tables& tables) const;
};

}  // namespace dateline::store
