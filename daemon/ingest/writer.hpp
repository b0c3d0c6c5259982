// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write_queue.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace dateline::ingest {

/// The one thread that changes the store: group commits, tried again until they succeed.
class Writer {
 public:
  struct Settings {
    WriteQueue::Group group;
    std::chrono::milliseconds first_retry{500};
    std::chrono::milliseconds last_retry{30'000};
  };
  /// How the jobs of a group ended; on the writer's thread.
  using Done = std::function<void(std::vector<Outcome>)>;

  Writer(store::Store& store, Settings settings, Done done);
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void start();
  void push(Record record) { queue_.push(std::move(record)); }
  /// Nothing is waited for or tried again from now on.
  void close() { queue_.close(); }
  /// Commits what was pushed, once, and joins.
  void finish();
  void set(Settings settings);

  /// Why intake has stopped; empty where it has not.
  [[nodiscard]] std::string stopped() const;
  /// Rises with everything that the writer does; even while it waits for work.
  [[nodiscard]] bool idle() const noexcept { return idle_; }
  [[nodiscard]] std::uint64_t progress() const noexcept { return progress_; }

 private:
  void run();
  [[nodiscard]] Settings settings() const;
  void write(std::vector<Record> group);
  void drop_unfounded(std::vector<Record>& group, std::vector<Outcome>& outcomes) const;
  bool try_all(std::vector<Record>& group, std::vector<Outcome>& outcomes);
  bool try_each(std::vector<Record>& group, std::vector<Outcome>& outcomes);
  void commit(std::vector<Record>& group);
  void stop_for(std::string reason);
  void give_back_memory();

  store::Store& store_;
  Done done_;
  WriteQueue queue_;
  mutable std::mutex mutex_;
  Settings settings_;
  std::string stopped_;
  std::string last_error_;   ///< of the writer's thread alone
  bool ill_ = false;         ///< likewise: the last error was of the store itself
  std::size_t written_ = 0;  ///< likewise: records since memory was given back
  std::atomic<bool> idle_ = true;
  std::atomic<std::uint64_t> progress_ = 0;
  std::thread thread_;
};

}  // namespace dateline::ingest
