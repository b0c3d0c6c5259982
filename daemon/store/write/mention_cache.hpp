// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"
#include "record/terms.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Remembers groups of mentions from commit to commit: an event of more members than are folded is
/// folded anew from the same ones, each on a page of its own, with nearly every article that joins
/// it. What a group says never changes, and its number is given to no other once it has gone. Not
/// to be told of groups of the running commit, which may yet be undone.
class MentionCache {
 public:
  /// Holds about so many bytes at most.
  explicit MentionCache(std::size_t bytes) noexcept : most_(bytes / 2) {}

  struct Group {
    std::string row;
    std::vector<Term> terms;  ///< that an event is found under that it is part of
  };
  /// Good until the next call; none where it is not remembered.
  [[nodiscard]] const Group* find(GroupRef ref);
  const Group& add(GroupRef ref, Group group);
  [[nodiscard]] std::size_t bytes() const noexcept { return recent_.bytes + older_.bytes; }

 private:
  /// What was asked for since the one before was full.
  struct Generation {
    std::unordered_map<GroupRef, Group, GroupRefHash> groups;
    std::size_t bytes = 0;
  };

  std::size_t most_;  ///< of a generation
  Generation recent_;
  Generation older_;
};

}  // namespace dateline::store
