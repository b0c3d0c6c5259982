// SPDX-License-Identifier: Apache-2.0
#include "rate_meter.hpp"

#include <algorithm>

namespace dateline::ingest {
namespace {

constexpr std::chrono::seconds k_window{5};
/// Samples closer than this are one.
constexpr std::chrono::milliseconds k_grain{100};

}  // namespace

void RateMeter::add(std::uint64_t count, Clock::time_point now) {
  const std::lock_guard lock(mutex_);
  while (!samples_.empty() && now - samples_.front().at > k_window) samples_.pop_front();
  if (!samples_.empty() && now - samples_.back().at < k_grain) {
    samples_.back().count += count;
  } else {
    samples_.push_back({now, count});
  }
}

double RateMeter::rate(Clock::time_point now) const {
  const std::lock_guard lock(mutex_);
  std::uint64_t count = 0;
  Clock::time_point first = now;
  for (const Sample& sample : samples_) {
    if (now - sample.at > k_window) continue;
    first = std::min(first, sample.at);
    count += sample.count;
  }
  const std::chrono::duration<double> span = std::max<Clock::duration>(now - first, k_grain);
  return static_cast<double>(count) / span.count();
}

}  // namespace dateline::ingest
