// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables.hpp"
#include "write/bloom_filter.hpp"
#include "write/key_run.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace dateline::store {

/// The table of runs.
[[nodiscard]] KeyWriter run_key(ArticleId first) noexcept;      ///< to its entries
[[nodiscard]] KeyWriter summary_key(ArticleId first) noexcept;  ///< to the RunSummary before them

/// A run of what articles emitted that came one after the other.
struct RunSummary {
  ArticleId first{};          ///< of them
  std::uint32_t entries = 0;  ///< that the run holds
  std::uint32_t gone = 0;     ///< those of them whose articles have gone since
};
[[nodiscard]] std::vector<RunSummary> read_summaries(const lmdb::Transaction& transaction,
                                                     const Tables& tables);

/// Who emits which merge key: a look at the runs that KeyIndexWriter wrote, good until the next
/// write of the transaction. Entries of groups that have gone may still stand in them.
class KeyIndex {
 public:
  /// The event of an entry's group; none where it has gone.
  using EventOf = std::function<std::optional<EventId>(const KeyEntry&)>;
  /// A group that stands with a key, which is told by its place.
  struct Emitter {
    std::uint32_t key = 0;
    GroupRef ref;
    EventId event{};
  };

  KeyIndex(const lmdb::Transaction& transaction, const Tables& tables);

  /// A group that stands with each of the keys (prints, sorted, unique), in no order; none of a key
  /// that nobody emits.
  [[nodiscard]] std::vector<Emitter> first_with(std::span<const std::uint64_t> keys,
                                                const EventOf& event_of) const;

  /// Walks the groups that emit a key, standing or gone.
  class Emitters {
   public:
    [[nodiscard]] std::optional<GroupRef> next();

   private:
    friend class KeyIndex;
    explicit Emitters(std::uint64_t key) noexcept : key_(key) {}

    std::uint64_t key_;
    std::vector<std::pair<KeyRun, std::size_t>> open_;  ///< runs, and the place in each
  };
  [[nodiscard]] Emitters all_with(std::uint64_t key) const;

 private:
  struct Run {
    KeyRun entries;
    std::optional<BloomFilter> filter;  ///< of large ones
  };
  std::vector<Run> runs_;
};

}  // namespace dateline::store
