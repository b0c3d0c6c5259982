// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rules.hpp"
#include "store/store.hpp"
#include "write/counters.hpp"
#include "write/event_union.hpp"
#include "write/file_writer.hpp"
#include "write/group_table.hpp"

#include <set>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Keeps events what they are by definition: connected components of groups that share a key, with
/// coarse groups joined where they fit. Only components that the commit touches are looked at.
class Merging {
 public:
  Merging(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
          const Rules& rules, GroupTable& groups)
      : transaction_(transaction), tables_(tables), counters_(counters), rules_(rules),
        groups_(groups) {}

  /// New articles first, so that what a replacement says again keeps its event.
  void apply(FileWriter& files);

 private:
  void add(FileWriter& files);
  [[nodiscard]] std::vector<StoredGroup> groups_of(const FileResult& result) const;
  /// The event that a new group belongs to, tying together those that its keys lead to.
  [[nodiscard]] EventId event_for(const StoredGroup& group);
  [[nodiscard]] std::optional<EventId> event_with(const MergeKey& key);
  /// One event for each set of events that new groups tie together: the one of most members.
  [[nodiscard]] std::unordered_map<EventId, EventId> merge();
  void remove(const std::vector<ArticleId>& articles);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  const Rules& rules_;
  GroupTable& groups_;
  std::unordered_map<MergeKey, EventId, ShortHashHash> events_by_key_;
  EventUnion union_;
  std::set<GroupRef> coarse_;
};

}  // namespace dateline::store
