// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/cursor.hpp"
#include "write/change_log.hpp"
#include "write/counters.hpp"
#include "write/event_drafter.hpp"
#include "write/group_table.hpp"
#include "write/row_batch.hpp"
#include "write/term_rows.hpp"

#include <optional>
#include <vector>

namespace dateline::store {

/// Brings the rows of every touched event up to date, and logs what changed.
class EventWriter {
 public:
  EventWriter(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
              const GroupTable& groups, ChangeLog& changes, EventId first_new);

  /// Writes all that the drafter says; to be called once.
  void write(EventDrafter& drafter);

 private:
  /// What became of an event, by the ids that it had before the commit and has after it.
  struct Passage {
    EventId event{};
    std::optional<ShortHash> before;
    std::optional<ShortHash> after;
  };

  void put(const Draft& draft);
  void log();
  /// Those that there were before, or after; sorted.
  [[nodiscard]] std::vector<ShortHash> ids(std::optional<ShortHash> Passage::*id) const;
  /// The id under which the groups of a gone event stand now.
  [[nodiscard]] std::optional<ShortHash> heir(EventId event) const;

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  const GroupTable& groups_;
  ChangeLog& changes_;
  EventId first_new_;  ///< events from here on are of this commit
  lmdb::Cursor events_;
  std::vector<Passage> passages_;  ///< by event
  std::vector<TermRow> old_terms_;
  std::vector<TermRow> new_terms_;
  RowBatch aliases_;
  RowBatch times_;
};

}  // namespace dateline::store
