// SPDX-License-Identifier: Apache-2.0
#include "jobs.hpp"
#include "one_reply.hpp"
#include "protocol/requests.hpp"

#include <algorithm>
#include <mutex>
#include <optional>

namespace dateline::server {
namespace {

constexpr std::size_t k_changes = 64;  ///< of one reply
constexpr std::chrono::milliseconds k_longest_sync = std::chrono::hours{1};

protocol::FollowReply changes_after(const Timeline& timeline, const std::string& cursor) {
  ChangePage page = timeline.changes(cursor, k_changes);
  return {std::move(page.changes), std::move(page.cursor)};
}

void append(std::string& out, const protocol::FollowReply& reply) {
  std::string parameters;
  protocol::append_json(parameters, reply);
  protocol::append_reply(out, parameters, true);
}

/// Changes as they are committed, until the client goes.
class Follow final : public Job {
 public:
  Follow(const Context& context, std::string cursor)
      : timeline_(context.ports.timeline), cursor_(std::move(cursor)),
        membership_(context.commits.join([signal = context.signal] {
          if (const auto held = signal.lock()) held->notify();
        })) {}

  [[nodiscard]] Step step(std::string& out) override {
    while (out.size() < k_write_size) {
      protocol::FollowReply reply = changes_after(timeline_, cursor_);
      cursor_ = reply.cursor;
      if (reply.changes.empty() && begun_) return Step::wait;
      begun_ = true;
      append(out, reply);
      if (reply.changes.empty()) return Step::wait;
    }
    return Step::more;
  }

 private:
  const Timeline& timeline_;
  std::string cursor_;
  std::shared_ptr<void> membership_;
  bool begun_ = false;
};

/// Where the intake leaves its answer; outlives the job, because the intake may come late.
struct SyncAnswer {
  std::mutex mutex;
  std::optional<SyncResult> result;
};

class Sync final : public Job {
 public:
  Sync(const Context& context, std::chrono::milliseconds timeout)
      : intake_(context.ports.intake), signal_(context.signal),
        timeout_(std::min(timeout, k_longest_sync)) {}

  [[nodiscard]] Step step(std::string& out) override {
    if (!begun_) {
      begun_ = true;
      intake_.sync(timeout_, [answer = answer_, signal = signal_](SyncResult result) {
        {
          const std::lock_guard lock(answer->mutex);
          answer->result = std::move(result);
        }
        if (const auto held = signal.lock()) held->notify();
      });
    }
    const std::lock_guard lock(answer_->mutex);
    if (!answer_->result) return Step::wait;
    std::string parameters;
    protocol::append_json(parameters, *answer_->result);
    protocol::append_reply(out, parameters);
    return Step::done;
  }

 private:
  Intake& intake_;
  std::weak_ptr<Signal> signal_;
  std::chrono::milliseconds timeout_;
  std::shared_ptr<SyncAnswer> answer_ = std::make_shared<SyncAnswer>();
  bool begun_ = false;
};

}  // namespace

std::unique_ptr<Job> start_follow(const Context& context, const protocol::Call& call) {
  auto request = protocol::read<protocol::FollowRequest>(call.parameters);
  if (call.more) return std::make_unique<Follow>(context, std::move(request.cursor));
  return one_reply([&ports = context.ports, request](std::string& parameters) {
    protocol::append_json(parameters, changes_after(ports.timeline, request.cursor));
  });
}

std::unique_ptr<Job> start_sync(const Context& context, const protocol::Call& call) {
  return std::make_unique<Sync>(context,
                                protocol::read<protocol::SyncRequest>(call.parameters).timeout);
}

}  // namespace dateline::server
