// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "lmdb/cursor.hpp"
#include "record/ids.hpp"
#include "record/terms.hpp"
#include "tables.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dateline::store {

/// The terms that a query asks for: any of each set, and all sets.
[[nodiscard]] std::vector<std::vector<Term>> term_sets(const Query& query);

/// Which events stand under the terms of a query.
///
/// Asked now and then, it reads the terms that stand in each event's record; asked often, it reads
/// the index rows whole once, which is far cheaper a row.
class TermFilter {
 public:
  TermFilter(const lmdb::Transaction& transaction, const Tables& tables, const Query& query);

  /// Every event matches.
  [[nodiscard]] bool open() const noexcept { return sets_.empty() && !named_; }
  /// No more events than this can match.
  [[nodiscard]] std::uint64_t at_most() const noexcept { return at_most_; }
  [[nodiscard]] bool matches(EventId event);
  /// All that match, ascending.
  [[nodiscard]] const std::vector<EventId>& all();

 private:
  void name_events(const lmdb::Transaction& transaction, const Tables& tables,
                   const std::vector<std::string>& ids);
  [[nodiscard]] std::uint64_t rows(const std::vector<Term>& terms);
  [[nodiscard]] bool stands_under_all(EventId event) const;
  [[nodiscard]] std::vector<EventId> read(const std::vector<Term>& terms);

  const lmdb::Transaction& transaction_;
  const Tables& tables_;
  lmdb::Cursor cursor_;
  std::vector<std::vector<Term>> sets_;        ///< the rarest first
  std::optional<std::vector<EventId>> named_;  ///< the only ones that can match, ascending
  std::uint64_t at_most_ = 0;
  std::size_t asked_ = 0;
  std::optional<std::vector<EventId>> all_;
};

}  // namespace dateline::store
