// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/cursor.hpp"
#include "record/key.hpp"
#include "tables.hpp"

#include <deque>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::store {

/// The key of the row that holds what keys of the bucket a group emits.
[[nodiscard]] KeyWriter key_row(std::uint16_t bucket, GroupRef ref) noexcept;

/// Who emits which merge key. A row holds all keys of a group that are of one bucket (a day): a new
/// group is one row next to others of its day, where a row for each key would cost a page each; and
/// a commit looks all its keys up in one walk over their days.
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

  KeyRows(const lmdb::Transaction& transaction, const Tables& tables)
      : cursor_(transaction, tables.merge_key) {}

  /// The first group with each of the keys; a key that nobody emits is left out.
  [[nodiscard]] FirstEmitters first_with(std::vector<MergeKey> keys);
  /// For many questions about few buckets, while no row changes.
  [[nodiscard]] Emitters all_with(const MergeKey& key);

 private:
  template <typename Visit>
  void each_row(std::uint16_t bucket, Visit visit);
  void find_in_bucket(std::span<const MergeKey> keys, FirstEmitters& found);
  [[nodiscard]] std::shared_ptr<const Bucket> load(std::uint16_t bucket);

  lmdb::Cursor cursor_;
  std::vector<const MergeKey*> slots_;
  std::deque<std::pair<std::uint16_t, std::shared_ptr<const Bucket>>> recent_;
};

}  // namespace dateline::store
