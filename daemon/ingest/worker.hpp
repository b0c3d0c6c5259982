// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "byte_budget.hpp"
#include "dateline/extractor.hpp"
#include "job.hpp"

#include <atomic>
#include <optional>
#include <variant>

namespace dateline::ingest {

/// What goes to the writer: a file's new state, or (none) that its path is to be forgotten.
struct Record {
  Job job;
  std::optional<store::FileResult> result;
  bool unreadable = false;  ///< a failure that may pass
  std::size_t bytes = 0;    ///< about what it takes in memory
};

/// Turns jobs into records: reads, hashes, extracts. Whatever a document does ends in a record of
/// its failure; nothing is thrown but what the store throws. Any thread may call.
class Worker {
 public:
  Worker(const Extractor& extractor, const store::Store& store, std::size_t memory,
         std::size_t max_file)
      : extractor_(extractor), store_(store), budget_(memory), max_file_(max_file) {}

  [[nodiscard]] std::variant<Record, Outcome> process(Job job);
  void set_max_file(std::size_t bytes) noexcept { max_file_ = bytes; }

 private:
  [[nodiscard]] std::variant<Record, Outcome> remove(Job job) const;
  [[nodiscard]] std::variant<Record, Outcome> read(Job job);
  [[nodiscard]] bool is_recorded(const std::string& path) const;
  void extract(std::string_view bytes, store::FileResult& result) const;

  const Extractor& extractor_;
  const store::Store& store_;
  ByteBudget budget_;
  std::atomic<std::size_t> max_file_;
};

}  // namespace dateline::ingest
