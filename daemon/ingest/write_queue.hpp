// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "worker.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

namespace dateline::ingest {

/// Records between the pool and the writer, bounded by number and by bytes.
class WriteQueue {
 public:
  struct Group {
    std::size_t mentions = 1000;  ///< enough to end waiting; a backlog fills it several times over
    std::chrono::milliseconds wait{200};
  };

  /// Blocks while full; never once closing.
  void push(Record record);
  /// Records that were written: those who push free them, a few at a time, so that the writer need
  /// not. What is left of the ones before is freed here.
  void retire(std::vector<Record> records);
  /// Blocks until there is something, then gathers. Empty: ended.
  [[nodiscard]] std::vector<Record> take(const Group& group);
  /// Waits for that long, or until there is something (then false) or the end.
  [[nodiscard]] bool stays_empty(std::chrono::milliseconds time);
  /// Waits, but no longer than until close().
  void pause(std::chrono::milliseconds time);
  void close();  ///< nobody waits any more; what is pushed still is taken
  void end();    ///< nothing more will be pushed
  [[nodiscard]] bool closing() const;
  [[nodiscard]] bool empty() const;

 private:
  [[nodiscard]] bool full() const noexcept;
  [[nodiscard]] std::vector<Record> some_retired();
  void move_one(std::vector<Record>& group, std::size_t& mentions, std::size_t& bytes);

  mutable std::mutex mutex_;
  std::condition_variable filled_;
  std::condition_variable drained_;
  std::deque<Record> records_;
  std::vector<Record> retired_;
  std::size_t bytes_ = 0;
  bool closing_ = false;
  bool ended_ = false;
};

}  // namespace dateline::ingest
