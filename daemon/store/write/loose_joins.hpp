// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/cursor.hpp"
#include "write/block_filters.hpp"
#include "write/counters.hpp"
#include "write/group_table.hpp"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Fine groups by the loose keys that they carry, and coarse groups by those that they join by.
[[nodiscard]] BlockFilters::Blocked carrier_table(const Tables& tables) noexcept;
[[nodiscard]] BlockFilters::Blocked joiner_table(const Tables& tables) noexcept;

/// Puts coarse groups ("in 2024", "after Tuesday") where they belong: with the sole component that
/// carries one of their loose keys at a time that fits, else alone. What a coarse group joins never
/// depends on other coarse groups, so the outcome is a function of the fine groups alone.
class LooseJoins {
 public:
  LooseJoins(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
             GroupTable& groups);

  /// Looks anew at `fresh` coarse groups and at all those that stirred fine groups may concern.
  void settle(const std::set<GroupRef>& fresh);

 private:
  /// Components that fit: none, one, or more than one.
  struct Fit {
    std::optional<EventId> event;
    bool several = false;

    void add(const Fit& other) noexcept;
  };

  void add_concerned(std::set<GroupRef>& concerned);
  [[nodiscard]] Fit fit(const ShortHash& loose, std::int64_t from, std::int64_t to);
  [[nodiscard]] Fit search(const ShortHash& loose, std::int64_t from, std::int64_t to);
  /// Adds what one block of carriers holds.
  void search_block(lmdb::Cursor& cursor, const KeyWriter& key, std::int64_t from, std::int64_t to,
                    Fit& fit) const;
  /// The blocks in which carriers of the groups' loose keys may stand.
  void find_blocks(const std::set<GroupRef>& concerned);
  void settle_one(GroupRef ref);
  [[nodiscard]] std::uint32_t end() const noexcept;  ///< of the blocks

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  GroupTable& groups_;
  std::unordered_map<ShortHash, std::vector<std::uint32_t>, ShortHashHash> blocks_;
  std::map<std::tuple<ShortHash, std::int64_t, std::int64_t>, Fit> fits_;
};

}  // namespace dateline::store
