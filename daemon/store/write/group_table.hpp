// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/group_record.hpp"
#include "record/key.hpp"
#include "tables.hpp"

#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// What a commit did to an event, gathered while groups move; the event is folded anew from it.
struct Touched {
  std::int64_t articles = 0;         ///< articles more (or less) that speak of it
  std::int64_t groups = 0;           ///< groups more (or less)
  std::optional<GroupRef> last;      ///< that came to it, unless it left again
  bool left = false;                 ///< whether a group has left it
  bool moved = false;                ///< whether one came from another event
  std::optional<MergeKey> smallest;  ///< merge key among the groups that came to it
  std::optional<EventId> into;       ///< where its last group went
};

/// The groups of a commit and all rows that say where a group stands: its record, its merge keys,
/// its loose keys, and its place among the members of its event.
class GroupTable {
 public:
  GroupTable(lmdb::Transaction& transaction, const Tables& tables)
      : transaction_(transaction), tables_(tables) {}

  /// Takes the groups of a new article; each has its event already.
  void add(ArticleId article, std::vector<StoredGroup> groups);
  /// Puts the rows of all added groups, sorted by key.
  void write_added();
  /// Erases all rows of the article's groups and returns these.
  std::vector<StoredGroup> remove(ArticleId article);
  /// Makes the group part of `event`.
  void move(GroupRef ref, EventId event);
  /// Writes back the records of moved groups.
  void flush();

  [[nodiscard]] const StoredGroup& at(GroupRef ref);
  [[nodiscard]] const std::map<EventId, Touched>& touched() const noexcept { return touched_; }
  /// Where fine groups came, went or moved, by loose key: begins, unsorted.
  [[nodiscard]] std::unordered_map<ShortHash, std::vector<std::int64_t>, ShortHashHash>&
  stirred() noexcept {
    return stirred_;
  }

  [[nodiscard]] std::vector<GroupRef> members(EventId event) const;
  [[nodiscard]] std::size_t member_count(EventId event) const;

 private:
  struct Cached {
    std::vector<StoredGroup> groups;
    std::unordered_map<EventId, std::uint32_t> per_event;  ///< groups of this article in an event
  };

  Cached& load(ArticleId article);
  void enter(Cached& cached, const StoredGroup& group, GroupRef ref);
  void leave(Cached& cached, const StoredGroup& group, GroupRef ref);
  void stir(const StoredGroup& group);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  std::unordered_map<ArticleId, Cached> cache_;
  std::vector<ArticleId> added_;
  std::set<GroupRef> moved_;
  std::map<EventId, Touched> touched_;
  std::unordered_map<ShortHash, std::vector<std::int64_t>, ShortHashHash> stirred_;
  FlatBufferBuilder builder_;
};

/// Rows that say where a group stands, in key order of their tables.
/// Fine groups by loose key, block by block: see carrier_block.
[[nodiscard]] KeyWriter carrier_key(std::uint32_t block, const ShortHash& loose) noexcept;
[[nodiscard]] KeyWriter member_value(const StoredGroup& group, GroupRef ref) noexcept;
[[nodiscard]] KeyWriter carrier_value(const StoredGroup& group, GroupRef ref) noexcept;
[[nodiscard]] KeyWriter joiner_value(const StoredGroup& group, GroupRef ref) noexcept;
/// Articles that came about the same time: what is new is written where other new rows are, instead
/// of to a page of its own for every name; who looks a key up asks every block.
[[nodiscard]] std::uint32_t carrier_block(ArticleId article) noexcept;
/// The group of a member_value, and the hash of its article.
[[nodiscard]] GroupRef member_ref(Bytes value);
[[nodiscard]] ContentHash member_hash(Bytes value);

}  // namespace dateline::store
