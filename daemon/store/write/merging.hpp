// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write/counters.hpp"
#include "write/event_union.hpp"
#include "write/file_writer.hpp"
#include "write/group_table.hpp"
#include "write/key_rows.hpp"

#include <set>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Keeps events what they are by definition: connected components of groups that share a key, with
/// coarse groups joined where they fit. Only components that the commit touches are looked at.
class Merging {
 public:
  Merging(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
          GroupTable& groups)
      : transaction_(transaction), tables_(tables), counters_(counters), groups_(groups),
        keys_(transaction, tables, counters) {}

  /// New articles first, so that what a replacement says again keeps its event.
  void apply(FileWriter& files);

 private:
  void add(FileWriter& files);
  /// The event that a new group belongs to, tying together those that its keys lead to.
  [[nodiscard]] EventId event_for(const StoredGroup& group);
  /// Fills events_by_key_ with the events that stand under keys of new groups.
  void look_up(const std::vector<AddedArticle>& added);
  /// One event for each set of events that new groups tie together: the one of most members.
  [[nodiscard]] std::unordered_map<EventId, EventId> merge();
  void remove(const std::vector<ArticleId>& articles);
  /// Parts the event where the loss of these keys has cut it.
  void part(const std::vector<MergeKey>& lost, const KeyRows::FirstEmitters& emitters);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  GroupTable& groups_;
  KeyRows keys_;
  std::unordered_map<MergeKey, EventId, ShortHashHash> events_by_key_;
  EventUnion union_;
  std::set<GroupRef> coarse_;
};

}  // namespace dateline::store
