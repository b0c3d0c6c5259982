// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/intake.hpp"
#include "job.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline::ingest {

/// Those who wait until all that was there when they asked is committed. Of one thread.
class SyncList {
 public:
  using Clock = std::chrono::steady_clock;
  /// What progress is measured by.
  struct Progress {
    std::uint64_t scan = 0;  ///< the last scan whose findings are all in the queue
    std::function<std::vector<std::string>()> unsettled;
    std::function<bool(const std::string&)> is_unsettled;
    std::function<Ticket()> last_ticket;
    std::function<bool(Ticket)> is_done;
    std::function<std::uint64_t()> pending;
  };

  explicit SyncList(Progress progress) : progress_(std::move(progress)) {}

  /// Waits for `scan` to have ended first.
  void add(std::uint64_t scan, Clock::time_point deadline, std::function<void(SyncResult)> done);
  void note_scan(std::uint64_t scan) noexcept { progress_.scan = std::max(progress_.scan, scan); }
  /// A job has ended; one that `changed` is waited for until it has settled.
  void note(const Outcome& outcome);
  /// Answers those who are done or out of time.
  void check(Clock::time_point now);
  /// Answers all: there will be no more progress.
  void abandon();
  [[nodiscard]] bool empty() const noexcept { return waiting_.empty(); }

 private:
  struct Waiting {
    std::uint64_t scan = 0;
    Clock::time_point deadline;
    std::function<void(SyncResult)> done;
    std::optional<std::vector<std::string>> unsettled;  ///< from when the scan has ended
    std::optional<Ticket> barrier;                      ///< from when all these have settled
    std::uint64_t failed = 0;
  };

  [[nodiscard]] bool is_done(Waiting& waiting) const;
  void answer(Waiting& waiting, bool done) const;

  Progress progress_;
  std::vector<Waiting> waiting_;
};

}  // namespace dateline::ingest
