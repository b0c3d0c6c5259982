// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/key.hpp"
#include "tables.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline::store {

/// Which blocks of a table may hold a key. Most keys stand in one block or in none: without this,
/// who looks one up asks every block, and the more there are the longer it takes. A block's filter
/// is made once, when no new article can fall into the block any more; what goes from the block
/// later stays in the filter and costs a look in vain.
class BlockFilters {
 public:
  /// A table whose rows begin with the number of their block.
  struct Blocked {
    lmdb::Table rows;
    lmdb::Table filters;
    /// Adds the prints that a row is to be found by; its block was read already.
    void (*add_prints)(KeyReader key, Bytes value, std::vector<std::uint64_t>& prints);
  };

  BlockFilters(lmdb::Transaction& transaction, const Blocked& table) noexcept
      : transaction_(transaction), table_(table) {}

  /// A block that may hold a row with the print, which is told by its place.
  struct Candidate {
    std::uint32_t block = 0;
    std::size_t print = 0;
  };
  /// Those below `end`, block by block.
  [[nodiscard]] std::vector<Candidate> candidates(std::span<const std::uint64_t> prints,
                                                  std::uint32_t end) const;

  /// Makes those of the blocks below `end` that have none yet; where they are many, a few of them.
  void complete(std::uint32_t end);

 private:
  [[nodiscard]] std::vector<std::uint64_t> prints_in(std::uint32_t block) const;

  lmdb::Transaction& transaction_;
  Blocked table_;
};

}  // namespace dateline::store
