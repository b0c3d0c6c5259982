// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "read/term_filter.hpp"
#include "read/time_scan.hpp"
#include "rules.hpp"

#include <cstddef>
#include <vector>

namespace dateline::store {

/// Answers one query within one read transaction: finds the entries of a page by the side, time or
/// terms, that leads to them with less reading, then loads these alone.
class QueryEngine {
 public:
  QueryEngine(const lmdb::Transaction& transaction, const Tables& tables, const Rules& rules,
              const Query& query);

  [[nodiscard]] Page run();

 private:
  struct Entry {
    SortKey sort;
    EventId event{};
  };

  [[nodiscard]] std::vector<Entry> window_entries(std::size_t count);
  [[nodiscard]] std::vector<Entry> nearest_entries(std::size_t count);
  /// By walking the time index; std::nullopt where that takes more reading than the terms do.
  [[nodiscard]] std::optional<std::vector<Entry>> by_time(const TimeScan::Range& range,
                                                          bool backwards, std::size_t count);
  [[nodiscard]] std::vector<Entry> by_terms(const TimeScan::Range& range, bool backwards,
                                            std::size_t count);
  [[nodiscard]] std::vector<Entry> entries(const TimeScan::Range& range, bool backwards,
                                           std::size_t count);
  [[nodiscard]] bool lies_outside(std::int64_t moment) const;
  [[nodiscard]] Page load(const std::vector<Entry>& entries, bool more) const;

  const lmdb::Transaction& transaction_;
  const Tables& tables_;
  const Rules& rules_;
  const Query& query_;
  TermFilter filter_;
};

}  // namespace dateline::store
