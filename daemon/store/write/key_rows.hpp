// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/cursor.hpp"
#include "record/key.hpp"
#include "tables.hpp"
#include "write/block_filters.hpp"
#include "write/counters.hpp"

#include <deque>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::store {

/// The key of the row that holds what keys of the bucket a group emits.
[[nodiscard]] KeyWriter key_row(std::uint16_t bucket, GroupRef ref) noexcept;

/// The table of those rows, and its filters.
[[nodiscard]] BlockFilters::Blocked key_table(const Tables& tables) noexcept;

/// Who emits which merge key. A row holds all keys of a group that are of one bucket (a day), and
/// stands with those of the articles that came about the same time: a new group is one row next to
/// other new ones, and next to those of its day.
class KeyRows {
 public:
  using FirstEmitters = std::unordered_map<MergeKey, GroupRef, ShortHashHash>;
  using Emitter = std::pair<ShortHash, GroupRef>;
  using Bucket = std::vector<Emitter>;
  /// Groups that emit a key, ascending, and what keeps them in memory.
  struct Emitters {
    std::shared_ptr<const Bucket> bucket;
    std::span<const Emitter> groups;
  };

  KeyRows(lmdb::Transaction& transaction, const Tables& tables, const Counters& counters)
      : cursor_(transaction, tables.merge_key), filters_(transaction, key_table(tables)),
        counters_(counters) {}

  /// The first group with each of the keys; a key that nobody emits is left out.
  [[nodiscard]] FirstEmitters first_with(std::vector<MergeKey> keys);
  /// For many questions about few buckets, while no row changes.
  [[nodiscard]] Emitters all_with(const MergeKey& key);

 private:
  /// Where keys are looked for: the rows of a bucket in a block.
  struct Part {
    std::uint32_t block = 0;
    std::uint16_t bucket = 0;

    friend auto operator<=>(const Part&, const Part&) noexcept = default;
  };
  using Wanted = std::pair<Part, const MergeKey*>;

  template <typename Visit>
  void each_row(Part part, Visit visit);
  void find_in(std::span<const Wanted> wanted, FirstEmitters& found);
  [[nodiscard]] std::shared_ptr<const Bucket> load(std::uint16_t bucket);
  [[nodiscard]] std::uint32_t end() const noexcept;

  lmdb::Cursor cursor_;
  BlockFilters filters_;
  const Counters& counters_;
  std::vector<const MergeKey*> slots_;
  std::deque<std::pair<std::uint16_t, std::shared_ptr<const Bucket>>> recent_;
};

}  // namespace dateline::store
