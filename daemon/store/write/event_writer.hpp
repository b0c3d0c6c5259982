// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence.hpp"
#include "record/event_record.hpp"
#include "record/terms.hpp"
#include "rules.hpp"
#include "write/change_log.hpp"
#include "write/counters.hpp"
#include "write/group_table.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dateline::store {

/// Folds every touched event anew, brings its rows up to date, and logs what changed.
class EventWriter {
 public:
  EventWriter(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
              const Rules& rules, TermCollector& terms, GroupTable& groups,
              const Evidence::Fresh& fresh, ChangeLog& changes)
      : transaction_(transaction), tables_(tables), counters_(counters), rules_(rules),
        terms_(terms), groups_(groups), fresh_(fresh), changes_(changes) {}

  void write();

 private:
  /// One event before and after.
  struct Draft {
    EventId event{};
    std::optional<EventHeader> before;
    std::vector<Term> terms_before;
    std::optional<EventHeader> after;  ///< none once its last group has gone
    std::vector<Term> terms_after;
    std::string record;
  };

  [[nodiscard]] std::optional<Draft> draft(EventId event, const Touched& touched);
  [[nodiscard]] MergeKey id_of(EventId event, const Touched& touched, const Draft& draft);
  [[nodiscard]] bool emits(EventId event, const MergeKey& key);
  void put_rows(const std::vector<Draft>& drafts);
  void log(const std::vector<Draft>& drafts);
  /// The id under which the groups of a gone event stand now.
  [[nodiscard]] std::optional<ShortHash> heir(EventId event,
                                              const std::map<EventId, ShortHash>& ids) const;

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  const Rules& rules_;
  TermCollector& terms_;
  GroupTable& groups_;
  const Evidence::Fresh& fresh_;
  ChangeLog& changes_;
  FlatBufferBuilder builder_;
};

}  // namespace dateline::store
