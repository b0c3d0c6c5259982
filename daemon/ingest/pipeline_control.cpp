// SPDX-License-Identifier: Apache-2.0
#include "pipeline.hpp"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace dateline::ingest {
namespace {

constexpr std::size_t k_max_unreadable = 10'000;

}  // namespace

void Pipeline::hear(watch::FileNews news) {
  if (seen_ && news.kind != watch::FileNews::Kind::gone) seen_->add(news.path);
  if (auto job = job_for(std::move(news))) push(std::move(*job));
}

/// What is to be done about it; nothing where the store has it as it stands.
std::optional<Job> Pipeline::job_for(watch::FileNews news) const {
  using Kind = watch::FileNews::Kind;
  Job job;
  job.path = std::move(news.path);
  job.target = std::move(news.target);
  job.stamp = news.stamp;
  job.refusal = std::move(news.reason);
  if (news.kind == Kind::gone) job.lane = Job::Lane::removal;
  if (queue_.contains(job.path)) return job;
  std::optional<store::KnownFile> known;
  try {
    known = store_.known(job.path);
  } catch (const std::exception&) {
    return job;  // then it is done once too often; the writer tells of the store
  }
  if (news.kind == Kind::gone) return known ? std::optional(std::move(job)) : std::nullopt;
  if (!known || known->stamp != to_store(job.stamp)) return job;
  if (known->extractor == k_extractor_version) return std::nullopt;
  job.lane = Job::Lane::renewal;
  return job;
}

void Pipeline::push(Job job) {
  if (!queue_.push(std::move(job))) overflowed_ = true;
}

void Pipeline::hear_scan_begin() {
  ++scans_begun_;
  scanning_ = true;
  overflowed_ = false;
  seen_.emplace();
}

void Pipeline::hear_scan_end(const watch::ScanReport& report) {
  hold_timer_.cancel();  // its handler lets the pool begin
  auto seen = std::make_shared<SeenPaths>(std::move(*seen_));
  seen_.reset();
  const bool complete = report.complete && !overflowed_;
  // Read before their directory was moved away, they may be committed after the store was looked
  // at.
  std::vector<std::string> coming = queue_.at_work();
  // Walks the whole store: not on the thread that must keep up with events.
  queue_.push_chore(
      [this, seen, report, complete, coming = std::move(coming), scan = scans_begun_] {
        seen->seal();
        Reconciled found = reconcile(store_, *seen, report, coming);
        boost::asio::post(io_, [this, scan, complete, found = std::move(found)]() mutable {
          take_reconciled(scan, complete, std::move(found));
        });
      });
}

void Pipeline::take_reconciled(std::uint64_t scan, bool complete, Reconciled found) {
  if (stopping_) return;
  // What left just now may be the old end of a move: it is told of when the new end has settled.
  for (Job& job : found.removals)
    if (!watcher_->is_unsettled(job.path)) push(std::move(job));
  {
    const std::lock_guard lock(mutex_);
    tree_troubles_.clear();
    for (std::string& tree : found.unmounted)
      tree_troubles_.push_back({std::move(tree),
                                "empty, and not the file system that was read before: taken for "
                                "not mounted; its articles are kept"});
  }
  scanning_ = scans_begun_ != scan;
  if (complete && !overflowed_) syncs_.note_scan(scan);
}

void Pipeline::take_outcomes(std::vector<Outcome> outcomes) {
  if (stopping_) return;
  for (Outcome& outcome : outcomes) take_outcome(std::move(outcome));
  if (overflowed_ && queue_.outstanding() <= options_.max_pending / 2) {
    overflowed_ = false;
    watcher_->rescan();
  }
}

void Pipeline::take_outcome(Outcome outcome) {
  const std::string& path = outcome.job.path;
  switch (outcome.kind) {
  case Outcome::Kind::unreadable:
    set_unreadable(path, outcome.reason);
    break;
  case Outcome::Kind::changed:
    clear_unreadable(path);
    watcher_->touch(path);
    break;
  case Outcome::Kind::again:
    push(outcome.job);
    break;
  case Outcome::Kind::committed:
  case Outcome::Kind::failed:
  case Outcome::Kind::nothing:
    clear_unreadable(path);
    break;
  }
  syncs_.note(outcome);
  queue_.finish(outcome.job);
}

void Pipeline::set_unreadable(const std::string& path, const std::string& reason) {
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(options_.watch.retry).count();
  const std::lock_guard lock(mutex_);
  if (unreadable_.size() >= k_max_unreadable) return;  // the next scan tries it
  unreadable_[path] = {path, reason + "; retried every " + std::to_string(seconds) + " s"};
}

void Pipeline::clear_unreadable(const std::string& path) {
  const std::lock_guard lock(mutex_);
  unreadable_.erase(path);
}

void Pipeline::plan_retry() {
  retry_timer_.expires_after(options_.watch.retry);
  retry_timer_.async_wait([this](const boost::system::error_code& error) {
    if (error || stopping_) return;
    std::vector<std::string> paths;
    {
      const std::lock_guard lock(mutex_);
      for (const auto& [path, trouble] : unreadable_) paths.push_back(path);
    }
    for (const std::string& path : paths) watcher_->touch(path);
    if (std::exchange(rescan_later_, false)) watcher_->rescan();
    plan_retry();
  });
}

}  // namespace dateline::ingest
