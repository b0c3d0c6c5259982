// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write/change_log.hpp"
#include "write/counters.hpp"
#include "write/event_drafter.hpp"
#include "write/group_table.hpp"

#include <map>
#include <optional>
#include <vector>

namespace dateline::store {

/// Brings the rows of every touched event up to date, and logs what changed.
class EventWriter {
 public:
  EventWriter(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
              const GroupTable& groups, ChangeLog& changes, EventId first_new)
      : transaction_(transaction), tables_(tables), counters_(counters), groups_(groups),
        changes_(changes), first_new_(first_new) {}

  void write(EventDrafter& drafter);

 private:
  void put_rows(const std::vector<Draft>& drafts);
  void log(const std::vector<Draft>& drafts);
  /// The id under which the groups of a gone event stand now.
  [[nodiscard]] std::optional<ShortHash> heir(EventId event,
                                              const std::map<EventId, ShortHash>& ids) const;

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  const GroupTable& groups_;
  ChangeLog& changes_;
  EventId first_new_;  ///< events from here on are of this commit
};

}  // namespace dateline::store
