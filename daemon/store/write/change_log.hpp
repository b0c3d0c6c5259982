// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "record/key.hpp"
#include "tables.hpp"
#include "write/counters.hpp"

#include <cstdint>

namespace dateline::store {

/// A row of the change log.
struct ChangeRow {
  ChangeKind kind = ChangeKind::added;
  ShortHash id{};
  ShortHash into{};  ///< with merged
};

[[nodiscard]] ChangeRow read_change(Bytes value);

/// Appends to the log, and forgets the oldest rows past `kept`.
class ChangeLog {
 public:
  ChangeLog(lmdb::Transaction& transaction, const Tables& tables, Counters& counters)
      : transaction_(transaction), tables_(tables), counters_(counters) {}

  void append(const ChangeRow& row);
  void trim(std::uint64_t kept);

 private:
  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
};

}  // namespace dateline::store
