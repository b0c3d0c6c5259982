// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "evidence.hpp"
#include "record/event_record.hpp"
#include "record/terms.hpp"
#include "rules.hpp"
#include "write/change_log.hpp"
#include "write/counters.hpp"
#include "write/group_table.hpp"
#include "write/prepared.hpp"

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
              const Evidence::Fresh& fresh, ChangeLog& changes, EventId first_new)
      : transaction_(transaction), tables_(tables), counters_(counters), rules_(rules),
        terms_(terms), groups_(groups), fresh_(fresh), changes_(changes), first_new_(first_new) {}

  void write();

 private:
  /// One event before and after.
  struct Draft {
    EventId event{};
    std::optional<EventHeader> before;
    std::vector<Term> terms_before;
    std::string kind_before;
    Status status_before{};
    const EventDraft* after = nullptr;  ///< none once its last group has gone
    std::optional<EventDraft> made;     ///< what `after` points at, unless that was made before

    [[nodiscard]] const std::vector<Term>& terms_after() const noexcept;
  };

  [[nodiscard]] std::optional<Draft> draft(EventId event, const Touched& touched);
  /// Of an event new in this commit that has but one group: what its article came with.
  [[nodiscard]] const EventDraft* prepared(EventId event, const Touched& touched) const;
  /// What the event is found under.
  [[nodiscard]] std::vector<Term> terms_of(const Event& folded, const Evidence& evidence,
                                           const Touched& touched, const Draft& draft);
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
  EventId first_new_;  ///< events from here on are of this commit
  FlatBufferBuilder builder_;
};

}  // namespace dateline::store
