// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/key.hpp"
#include "tables.hpp"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Which blocks of carriers may hold a loose key. Most names stand in one block or in none: without
/// this, who looks one up asks every block, and the more there are the longer it takes. A block's
/// filter is made once, when no new article can fall into the block any more; what goes from the
/// block later stays in the filter and costs a look in vain.
class LooseFilters {
 public:
  LooseFilters(lmdb::Transaction& transaction, const Tables& tables) noexcept
      : transaction_(transaction), tables_(tables) {}

  /// For each of the keys, ascending, the blocks below `end` that may hold it.
  using Blocks = std::unordered_map<ShortHash, std::vector<std::uint32_t>, ShortHashHash>;
  [[nodiscard]] Blocks blocks_of(const std::vector<ShortHash>& keys, std::uint32_t end) const;

  /// Makes those of the blocks below `end` that have none yet; where they are many, as in a store
  /// of before there were filters, a few of them.
  void complete(std::uint32_t end);

 private:
  [[nodiscard]] std::vector<ShortHash> keys_in(std::uint32_t block) const;

  lmdb::Transaction& transaction_;
  const Tables& tables_;
};

}  // namespace dateline::store
