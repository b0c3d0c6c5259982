// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "record/key.hpp"
#include "tables.hpp"
#include "write/counters.hpp"

#include <chrono>
#include <cstdint>

namespace dateline::store {

/// A row of the change log.
struct ChangeRow {
  ChangeKind kind = ChangeKind::added;
  ShortHash id{};
  ShortHash into{};  ///< with merged
  EventId event{};   ///< that had the id then
};

[[nodiscard]] ChangeRow read_change(Bytes value);

/// What of the log is kept: no more rows than `count`, and none from before `oldest`.
struct ChangeLimits {
  std::uint64_t count = 0;
  std::chrono::sys_seconds oldest;
};

/// Appends to the log, and forgets its oldest rows.
class ChangeLog {
 public:
  /// `now` is the time of all that is appended.
  ChangeLog(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
            std::chrono::sys_seconds now)
      : transaction_(transaction), tables_(tables), counters_(counters), now_(now) {}

  void append(const ChangeRow& row);
  void trim(const ChangeLimits& limits);

 private:
  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  std::chrono::sys_seconds now_;
};

}  // namespace dateline::store
