// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "job.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <variant>
#include <vector>

namespace dateline::ingest {

/// Jobs between the watcher and the pool, newest file first. Never two jobs of one path at work at
/// once: what comes for a path at work waits until that is done, and only the latest stays.
/// Any thread may call.
class WorkQueue {
 public:
  using Chore = std::function<void()>;
  using Item = std::variant<Job, Chore>;

  explicit WorkQueue(std::size_t limit) noexcept : limit_(limit) {}

  /// False: full; the job is not taken.
  [[nodiscard]] bool push(Job job);
  /// Work for the pool that is no job; goes first.
  void push_chore(Chore chore);
  /// Blocks; none: closed.
  [[nodiscard]] std::optional<Item> pop();
  /// The job that was popped for this path has ended.
  void finish(const Job& job);
  /// While held, jobs gather and none is given out: so the newest of all comes first.
  void hold(bool held);
  void close();
  void set_limit(std::size_t limit);

  /// Whether the path has a job, waiting or at work.
  [[nodiscard]] bool contains(const std::string& path) const;
  [[nodiscard]] std::vector<std::string> at_work() const;  ///< paths of jobs popped, not finished
  [[nodiscard]] std::size_t outstanding() const;           ///< paths with jobs that have not ended
  [[nodiscard]] std::size_t waiting() const;               ///< jobs and chores that can be popped
  [[nodiscard]] Ticket last_ticket() const;
  /// Whether every job up to this ticket has ended.
  [[nodiscard]] bool is_done(Ticket ticket) const;

 private:
  struct Key {
    Job::Lane lane = Job::Lane::news;
    std::int64_t age = 0;  ///< ascending: newest first
    Ticket ticket = 0;
    friend auto operator<=>(const Key&, const Key&) = default;
  };
  struct State {
    std::optional<Key> queued;
    bool at_work = false;
    std::optional<Job> next;
  };

  [[nodiscard]] static Key key_of(const Job& job) noexcept;
  void enqueue(State& state, Job job);

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t limit_;
  bool held_ = false;
  bool closed_ = false;
  Ticket last_ = 0;
  std::deque<Chore> chores_;
  std::map<Key, Job> jobs_;
  std::unordered_map<std::string, State> states_;
  std::set<Ticket> tickets_;
};

}  // namespace dateline::ingest
