// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write/counters.hpp"
#include "write/file_writer.hpp"
#include "write/group_table.hpp"
#include "write/key_index.hpp"

#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Keeps events what they are by definition: connected components of groups that share a key, with
/// coarse groups joined where they fit. Only components that the commit touches are looked at.
class Merging {
 public:
  Merging(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
          GroupTable& groups)
      : transaction_(transaction), tables_(tables), counters_(counters), groups_(groups) {}

  /// New articles first, so that what a replacement says again keeps its event.
  void apply(FileWriter& files);

 private:
  void add(FileWriter& files);
  /// New groups in order, and what they emit, sorted.
  struct Arrivals {
    std::vector<GroupRef> refs;
    std::vector<EventId> events;  ///< of each
    std::vector<KeyEntry> keys;
  };
  /// Gives each new group its event; those that new groups tie together are made one.
  [[nodiscard]] Arrivals arrive(const std::vector<AddedArticle>& added);
  /// The event of most members takes in the others.
  [[nodiscard]] EventId merge(std::span<const EventId> events);
  void remove(const std::vector<ArticleId>& articles);
  /// A group that still emits each key.
  using FirstEmitters = std::unordered_map<std::uint64_t, GroupRef>;
  /// Parts the event where the loss of these keys has cut it.
  void part(const std::vector<std::uint64_t>& lost, const FirstEmitters& emitters);
  /// Whether the event stands and has every group that ever came to it. To be asked before the
  /// commit changes any.
  [[nodiscard]] bool keeps_all(EventId event);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  GroupTable& groups_;
  std::unordered_map<EventId, bool> keeps_all_;
  std::set<GroupRef> coarse_;
};

}  // namespace dateline::store
