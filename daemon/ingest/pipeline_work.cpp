// SPDX-License-Identifier: Apache-2.0
#include "pipeline.hpp"

#include <boost/asio/post.hpp>

#include <exception>
#include <utility>

namespace dateline::ingest {

void Pipeline::work() {
  while (auto item = queue_.pop()) {
    ++at_work_;
    if (auto* chore = std::get_if<WorkQueue::Chore>(&*item)) {
      try {
        (*chore)();
      } catch (const std::exception&) {
        // The store would not be read: a later scan tries it anew.
        boost::asio::post(io_, [this] { rescan_later_ = true; });
      }
    } else {
      work_on(std::move(std::get<Job>(*item)));
    }
    ++pool_progress_;
    --at_work_;
  }
}

void Pipeline::work_on(Job job) {
  Outcome failure{Outcome::Kind::unreadable, job, {}, false};
  try {
    auto done = worker_.process(std::move(job));
    if (auto* record = std::get_if<Record>(&done)) {
      writer_.push(std::move(*record));
    } else {
      finish({std::move(std::get<Outcome>(done))});
    }
    return;
  } catch (const std::exception& error) {  // of the store: no document throws out of the worker
    failure.reason = error.what();
  }
  finish({std::move(failure)});
}

void Pipeline::finish(std::vector<Outcome> outcomes) {
  std::uint64_t committed = 0;
  for (const Outcome& outcome : outcomes) {
    if (outcome.job.lane == Job::Lane::removal) continue;
    const bool failed = outcome.kind == Outcome::Kind::failed ||
                        (outcome.kind == Outcome::Kind::unreadable && outcome.recorded);
    if (failed) {
      ++failed_;
      if (options_.on_failed) options_.on_failed(outcome.job.path, outcome.reason);
    }
    if (failed || outcome.kind == Outcome::Kind::committed) ++committed;
  }
  taken_ += committed;
  if (committed != 0) rate_.add(committed, Clock::now());
  boost::asio::post(
      io_, [this, ended = std::move(outcomes)]() mutable { take_outcomes(std::move(ended)); });
}

}  // namespace dateline::ingest
