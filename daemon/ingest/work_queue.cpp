// SPDX-License-Identifier: Apache-2.0
#include "work_queue.hpp"

#include <utility>

namespace dateline::ingest {

bool WorkQueue::push(Job job) {
  const std::lock_guard lock(mutex_);
  const auto known = states_.find(job.path);
  if (known == states_.end() && states_.size() >= limit_) return false;
  State& state = known == states_.end() ? states_[job.path] : known->second;
  // What replaces a job that waits takes its ticket over: whoever waits for it gets the latest.
  if (state.queued) {
    job.ticket = state.queued->ticket;
    jobs_.erase(*state.queued);
  } else if (state.next) {
    job.ticket = state.next->ticket;
  } else {
    job.ticket = ++last_;
    tickets_.insert(tickets_.end(), job.ticket);
  }
  if (state.at_work) {
    state.next = std::move(job);
  } else {
    enqueue(state, std::move(job));
  }
  return true;
}

void WorkQueue::enqueue(State& state, Job job) {
  const Key key = key_of(job);
  state.queued = key;
  jobs_.emplace(key, std::move(job));
  changed_.notify_one();
}

void WorkQueue::push_chore(Chore chore) {
  const std::lock_guard lock(mutex_);
  chores_.push_back(std::move(chore));
  changed_.notify_one();
}

std::optional<WorkQueue::Item> WorkQueue::pop() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return closed_ || !chores_.empty() || (!held_ && !jobs_.empty()); });
  if (closed_) return std::nullopt;
  if (!chores_.empty()) {
    Chore chore = std::move(chores_.front());
    chores_.pop_front();
    return chore;
  }
  auto node = jobs_.extract(jobs_.begin());
  State& state = states_.at(node.mapped().path);
  state.queued.reset();
  state.at_work = true;
  return std::move(node.mapped());
}

void WorkQueue::finish(const Job& job) {
  const std::lock_guard lock(mutex_);
  tickets_.erase(job.ticket);
  const auto at = states_.find(job.path);
  if (at == states_.end()) return;
  at->second.at_work = false;
  if (at->second.next) {
    Job next = std::move(*at->second.next);
    at->second.next.reset();
    enqueue(at->second, std::move(next));
  } else if (!at->second.queued) {
    states_.erase(at);
  }
}

void WorkQueue::hold(bool held) {
  const std::lock_guard lock(mutex_);
  held_ = held;
  changed_.notify_all();
}

void WorkQueue::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  changed_.notify_all();
}

void WorkQueue::set_limit(std::size_t limit) {
  const std::lock_guard lock(mutex_);
  limit_ = limit;
}

bool WorkQueue::contains(const std::string& path) const {
  const std::lock_guard lock(mutex_);
  return states_.contains(path);
}

std::vector<std::string> WorkQueue::at_work() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> paths;
  for (const auto& [path, state] : states_)
    if (state.at_work) paths.push_back(path);
  return paths;
}

std::size_t WorkQueue::outstanding() const {
  const std::lock_guard lock(mutex_);
  return states_.size();
}

std::size_t WorkQueue::waiting() const {
  const std::lock_guard lock(mutex_);
  return held_ ? chores_.size() : jobs_.size() + chores_.size();
}

Ticket WorkQueue::last_ticket() const {
  const std::lock_guard lock(mutex_);
  return last_;
}

bool WorkQueue::is_done(Ticket ticket) const {
  const std::lock_guard lock(mutex_);
  return tickets_.empty() || *tickets_.begin() > ticket;
}

WorkQueue::Key WorkQueue::key_of(const Job& job) noexcept {
  const bool by_time = job.lane != Job::Lane::removal;
  return {job.lane, by_time ? -job.stamp.mtime_ns : 0, job.ticket};
}

}  // namespace dateline::ingest
