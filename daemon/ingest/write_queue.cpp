// SPDX-License-Identifier: Apache-2.0
#include "write_queue.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::ingest {
namespace {

constexpr std::size_t k_max_records = 4096;
constexpr std::size_t k_max_bytes = std::size_t{12} << 20;
/// A group under backlog: so many times the mentions of one without, and so many bytes. The more,
/// the fewer pages are written twice; but a large store's commit dirties some thirty an article,
/// and holds them all in memory.
constexpr std::size_t k_backlog_factor = 6;
constexpr std::size_t k_freed_a_push = 2;
constexpr std::size_t k_max_group_bytes = std::size_t{16} << 20;

/// What a record weighs in a group: the mentions that get rows of their own; one without them
/// costs rows too.
std::size_t mentions_of(const Record& record) {
  return record.result ? std::max<std::size_t>(1, store::entries_of(*record.result)) : 1;
}

}  // namespace

bool WriteQueue::full() const noexcept {
  return records_.size() >= k_max_records || bytes_ >= k_max_bytes;
}

void WriteQueue::push(Record record) {
  std::vector<Record> freed;  // without the lock
  std::unique_lock lock(mutex_);
  freed = some_retired();
  drained_.wait(lock, [this] { return closing_ || !full(); });
  bytes_ += record.bytes;
  records_.push_back(std::move(record));
  filled_.notify_all();
}

std::vector<Record> WriteQueue::some_retired() {
  const auto first =
      retired_.end() - static_cast<std::ptrdiff_t>(std::min(retired_.size(), k_freed_a_push));
  std::vector<Record> some{std::make_move_iterator(first), std::make_move_iterator(retired_.end())};
  retired_.erase(first, retired_.end());
  return some;
}

void WriteQueue::retire(std::vector<Record> records) {
  const std::lock_guard lock(mutex_);
  std::swap(retired_, records);
}

void WriteQueue::move_one(std::vector<Record>& group, std::size_t& mentions, std::size_t& bytes) {
  mentions += mentions_of(records_.front());
  bytes += records_.front().bytes;
  bytes_ -= records_.front().bytes;
  group.push_back(std::move(records_.front()));
  records_.pop_front();
  drained_.notify_one();
}

std::vector<Record> WriteQueue::take(const Group& group) {
  std::vector<Record> result;
  std::size_t mentions = 0;
  std::size_t bytes = 0;
  std::unique_lock lock(mutex_);
  filled_.wait(lock, [this] { return ended_ || !records_.empty(); });
  const auto until = std::chrono::steady_clock::now() + group.wait;
  const auto something = [this] { return closing_ || !records_.empty(); };
  while (mentions < group.mentions && bytes < k_max_group_bytes) {
    if (records_.empty() && (!filled_.wait_until(lock, until, something) || records_.empty()))
      return result;
    move_one(result, mentions, bytes);
  }
  while (!records_.empty() && mentions < group.mentions * k_backlog_factor &&
         bytes < k_max_group_bytes)
    move_one(result, mentions, bytes);
  return result;
}

bool WriteQueue::stays_empty(std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  return !filled_.wait_for(lock, time, [this] { return closing_ || !records_.empty(); });
}

void WriteQueue::pause(std::chrono::milliseconds time) {
  std::unique_lock lock(mutex_);
  filled_.wait_for(lock, time, [this] { return closing_; });
}

void WriteQueue::close() {
  const std::lock_guard lock(mutex_);
  closing_ = true;
  filled_.notify_all();
  drained_.notify_all();
}

void WriteQueue::end() {
  const std::lock_guard lock(mutex_);
  closing_ = true;
  ended_ = true;
  filled_.notify_all();
  drained_.notify_all();
}

bool WriteQueue::closing() const {
  const std::lock_guard lock(mutex_);
  return closing_;
}

bool WriteQueue::empty() const {
  const std::lock_guard lock(mutex_);
  return records_.empty();
}

}  // namespace dateline::ingest
