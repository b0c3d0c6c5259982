// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/group_record.hpp"
#include "record/key.hpp"
#include "tables.hpp"
#include "write/key_index_writer.hpp"
#include "write/prepared.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline::store {

/// What a commit did to an event, gathered while groups move; the event is folded anew from it.
struct Touched {
  std::int64_t articles = 0;          ///< articles more (or less) that speak of it
  std::int64_t groups = 0;            ///< groups more (or less)
  std::vector<GroupRef> came;         ///< to it, and are still there
  bool left = false;                  ///< whether a group has left it
  std::optional<ShortHash> smallest;  ///< merge key among the groups that came to it
  std::optional<EventId> into;        ///< where its last group went
  /// Events that went into it whole, with the groups that they had; these came to it as well.
  std::vector<std::pair<EventId, std::vector<GroupRef>>> whole;
};

/// A loose key that a fine group carries, and when the group begins.
struct Stir {
  ShortHash loose{};
  std::int64_t begin = 0;

  friend auto operator<=>(const Stir&, const Stir&) noexcept = default;
};

/// The groups of a commit and all rows that say where a group stands: its record, its merge keys,
/// its loose keys, and its place among the members of its event.
class GroupTable {
 public:
  /// Events from `first_new` on are of this commit.
  GroupTable(lmdb::Transaction& transaction, const Tables& tables, EventId first_new)
      : transaction_(transaction), tables_(tables), keys_(transaction, tables),
        first_new_(first_new) {}

  /// Takes the groups of a new article; each has its event already.
  void add(ArticleId article, std::vector<StoredGroup> groups, const Prepared& prepared);
  /// Puts the rows of all added groups, sorted by key; those of new events behind records of them,
  /// each as its first group makes it by itself. `keys` are what they emit, sorted.
  void write_added(const std::vector<KeyEntry>& keys);
  /// Erases all rows of the article's groups and returns these.
  std::vector<StoredGroup> remove(ArticleId article);
  /// Makes the group part of `event`.
  void move(GroupRef ref, EventId event);
  /// The same of all groups of an event that this commit has not touched yet.
  void move_all(EventId from, EventId to);
  /// Writes back the records of moved groups, and tidies the index of merge keys.
  void flush();

  [[nodiscard]] const StoredGroup& at(GroupRef ref);
  /// The same, without taking all groups of its article in: for those that will hardly change.
  [[nodiscard]] StoredGroup look(GroupRef ref) const;
  /// None where the group has gone.
  [[nodiscard]] std::optional<EventId> event_of(GroupRef ref) const;
  [[nodiscard]] const std::map<EventId, Touched>& touched() const noexcept { return touched_; }
  /// Where fine groups came, went or moved so far, unsorted.
  [[nodiscard]] const std::vector<Stir>& stirred() const noexcept { return stirred_; }

  /// The group as whose own event a new event's record was put; none where none was.
  [[nodiscard]] std::optional<GroupRef> founder(EventId event) const {
    const auto found = founders_.find(event);
    return found == founders_.end() ? std::nullopt : std::optional{found->second};
  }
  /// Best first, not more than `most`.
  [[nodiscard]] std::vector<GroupRef> members(EventId event, std::size_t most = SIZE_MAX) const;
  /// In the store, and with what this commit has done so far.
  [[nodiscard]] std::int64_t member_count(EventId event) const;

 private:
  struct Cached {
    std::vector<StoredGroup> groups;  ///< of those not yet `whole`, no more than the event
    std::vector<bool> whole;
    std::unordered_map<EventId, std::uint32_t> per_event;  ///< groups of this article in an event
  };

  Cached& load(ArticleId article);
  /// A group of a loaded article, decoded when it is first asked for.
  [[nodiscard]] StoredGroup& whole(Cached& cached, GroupRef ref);
  void enter(Cached& cached, const StoredGroup& group, GroupRef ref);
  void leave(Cached& cached, const StoredGroup& group, GroupRef ref);
  void stir(const StoredGroup& group);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  KeyIndexWriter keys_;
  std::unordered_map<ArticleId, Cached> cache_;
  EventId first_new_;
  std::vector<std::pair<ArticleId, const Prepared*>> added_;
  std::unordered_map<EventId, GroupRef> founders_;
  std::set<GroupRef> moved_;
  std::map<EventId, Touched> touched_;
  std::vector<Stir> stirred_;
  FlatBufferBuilder builder_;
};

/// Rows that say where a group stands, in key order of their tables.
/// Groups by loose key, block by block of articles.
[[nodiscard]] KeyWriter loose_key(ArticleId article, const ShortHash& loose) noexcept;
[[nodiscard]] KeyWriter loose_key(std::uint32_t block, const ShortHash& loose) noexcept;
[[nodiscard]] KeyWriter carrier_value(const StoredGroup& group, GroupRef ref) noexcept;
[[nodiscard]] KeyWriter joiner_value(const StoredGroup& group, GroupRef ref) noexcept;

}  // namespace dateline::store
