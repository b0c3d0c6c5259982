// SPDX-License-Identifier: Apache-2.0
#include "sync_list.hpp"

#include <algorithm>
#include <utility>

namespace dateline::ingest {
namespace {

/// Names of files that an answer carries at most.
constexpr std::size_t k_max_names = 100;

}  // namespace

void SyncList::add(std::uint64_t scan, Clock::time_point deadline,
                   std::function<void(SyncResult)> done) {
  waiting_.push_back({scan, deadline, std::move(done), std::nullopt, std::nullopt, 0});
}

void SyncList::note(const Outcome& outcome) {
  const bool failed =
      outcome.kind == Outcome::Kind::failed || outcome.kind == Outcome::Kind::unreadable;
  for (Waiting& waiting : waiting_) {
    if (waiting.barrier && outcome.job.ticket > *waiting.barrier) continue;
    if (failed) ++waiting.failed;
    if (outcome.kind == Outcome::Kind::again) waiting.barrier.reset();
    if (outcome.kind != Outcome::Kind::changed || !waiting.unsettled) continue;
    waiting.unsettled->push_back(outcome.job.path);
    waiting.barrier.reset();
  }
}

bool SyncList::is_done(Waiting& waiting) const {
  if (progress_.scan < waiting.scan) return false;
  if (!waiting.unsettled) waiting.unsettled = progress_.unsettled();
  auto& unsettled = *waiting.unsettled;
  unsettled.erase(
      std::remove_if(unsettled.begin(), unsettled.end(),
                     [this](const auto& path) { return !progress_.is_unsettled(path); }),
      unsettled.end());
  if (!unsettled.empty()) return false;
  if (!waiting.barrier) waiting.barrier = progress_.last_ticket();
  return progress_.is_done(*waiting.barrier);
}

void SyncList::answer(Waiting& waiting, bool done) const {
  SyncResult result;
  result.done = done;
  result.pending = progress_.pending();
  result.failed = waiting.failed;
  if (!done) {
    result.unsettled = waiting.unsettled ? *waiting.unsettled : progress_.unsettled();
    std::sort(result.unsettled.begin(), result.unsettled.end());
    if (result.unsettled.size() > k_max_names) result.unsettled.resize(k_max_names);
  }
  waiting.done(std::move(result));
}

void SyncList::check(Clock::time_point now) {
  std::vector<std::pair<Waiting, bool>> ended;
  for (auto at = waiting_.begin(); at != waiting_.end();) {
    const bool done = is_done(*at);
    if (!done && now < at->deadline) {
      ++at;
      continue;
    }
    ended.emplace_back(std::move(*at), done);
    at = waiting_.erase(at);
  }
  for (auto& [waiting, done] : ended) answer(waiting, done);
}

void SyncList::abandon() {
  for (Waiting& waiting : std::exchange(waiting_, {})) answer(waiting, false);
}

}  // namespace dateline::ingest
