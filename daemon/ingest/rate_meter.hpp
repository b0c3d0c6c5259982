// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <mutex>

namespace dateline::ingest {

/// Files a second over the last seconds of work. Any thread may call.
class RateMeter {
 public:
  using Clock = std::chrono::steady_clock;

  void add(std::uint64_t count, Clock::time_point now);
  [[nodiscard]] double rate(Clock::time_point now) const;

 private:
  struct Sample {
    Clock::time_point at;
    std::uint64_t count = 0;
  };
  mutable std::mutex mutex_;
  std::deque<Sample> samples_;
};

}  // namespace dateline::ingest
