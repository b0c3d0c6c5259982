// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"
#include "tables.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>

namespace dateline::store {

/// Remembers rows of mentions from commit to commit: an event of more members than are folded is
/// folded anew from the same ones, each on a page of its own, with nearly every article that joins
/// it. A row never changes, and its key is given to no other once it has gone. Not to be asked for
/// rows of the running commit, which may yet be undone.
class MentionCache {
 public:
  /// Holds about so many bytes at most.
  explicit MentionCache(std::size_t bytes) noexcept : most_(bytes / 2) {}

  /// Good until the next call; none where the store has no such row.
  [[nodiscard]] std::optional<lmdb::Bytes> row(const lmdb::Transaction& transaction,
                                               const Tables& tables, GroupRef ref);
  [[nodiscard]] std::size_t bytes() const noexcept { return recent_.bytes + older_.bytes; }

 private:
  /// What was asked for since the one before was full.
  struct Generation {
    std::unordered_map<GroupRef, std::string, GroupRefHash> rows;
    std::size_t bytes = 0;

    [[nodiscard]] lmdb::Bytes add(GroupRef ref, std::string row);
  };

  std::size_t most_;  ///< of a generation
  Generation recent_;
  Generation older_;
};

}  // namespace dateline::store
