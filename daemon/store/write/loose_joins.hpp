// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/cursor.hpp"
#include "write/block_filters.hpp"
#include "write/counters.hpp"
#include "write/group_table.hpp"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace dateline::store {

/// Fine groups by the loose keys that they carry, and coarse groups by those that they join by.
[[nodiscard]] BlockFilters::Blocked carrier_table(const Tables& tables) noexcept;
[[nodiscard]] BlockFilters::Blocked joiner_table(const Tables& tables) noexcept;

/// Puts coarse groups ("in 2024", "after Tuesday") where they belong: with the sole component that
/// carries one of their loose keys at a time that fits, else with their copies, else alone. What a
/// coarse group joins never depends on other coarse groups, and copies join alike, so the outcome
/// is a function of the set of groups alone.
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

  /// Which components carry a loose key at a time.
  struct Question {
    ShortHash loose{};
    std::int64_t from = 0;
    std::int64_t to = 0;

    friend auto operator<=>(const Question&, const Question&) noexcept = default;
  };

  /// A coarse group that may belong elsewhere.
  struct Concerned {
    GroupRef ref;
    StoredGroup group;
  };

  void add_concerned(std::set<GroupRef>& concerned);
  /// Notes the questions of the groups, and the blocks whose carriers may answer them.
  void ask(const std::vector<Concerned>& concerned);
  [[nodiscard]] Fit fit(const Question& question);
  /// Adds what one block of carriers holds.
  static void search_block(lmdb::Cursor& cursor, const KeyWriter& key, const Question& question,
                           Fit& fit);
  [[nodiscard]] Fit fit_of(const StoredGroup& group);
  /// Those that fit nowhere: with their copies where these are, alone where there are none.
  void settle_apart(const std::vector<Concerned>& apart);
  /// Where the copies of these groups stand, by what they share; none of them is among `apart`.
  using Copies = std::map<ShortHash, EventId>;
  [[nodiscard]] Copies copies_of(const std::vector<Concerned>& apart);
  [[nodiscard]] std::uint32_t end() const noexcept;  ///< of the blocks

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  GroupTable& groups_;
  /// An answer, once it was looked for in the blocks.
  struct Answer {
    std::vector<std::uint32_t> blocks;
    std::optional<Fit> fit;
  };
  std::map<Question, Answer> answers_;
};

}  // namespace dateline::store
