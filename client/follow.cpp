// SPDX-License-Identifier: Apache-2.0
#include "follow.hpp"

#include "connection.hpp"
#include "errors.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "query.hpp"
#include "timeline_view.hpp"

#include <boost/json/object.hpp>

#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace dateline::client {
namespace {

using Ids = std::set<std::string, std::less<>>;

/// Follows from `cursor` on, which it keeps up to date.
class Follower {
 public:
  Follower(Context& context, Printer& printer) : context_(context), printer_(printer) {}

  /// An entry of the view that the stream goes on from.
  void printed(const Event& event) {
    if (context_.options().narrowed()) shown_.insert(event.id);
  }

  /// Opens the stream; its first reply says where it starts.
  void start(Connection connection) {
    stream_.emplace(std::move(connection));
    stream_->start(protocol::k_follow, protocol::to_json(protocol::FollowRequest{cursor_}));
    take();
  }

  /// Until the connection is cut.
  void run() {
    while (stream_->more()) take();
    throw ConnectionCut("the daemon ended the stream of changes");
  }

 private:
  void take() {
    const auto reply = protocol::read<protocol::FollowReply>(stream_->next());
    const bool narrowed = context_.options().narrowed();
    const Ids matching = narrowed && !reply.changes.empty() ? matches_among(reply.changes) : Ids{};
    for (const Change& change : reply.changes) {
      const bool matches = !narrowed || matching.count(change.id) > 0;
      if (matches || shown_.count(change.id) > 0) printer_.change(change);
      if (!narrowed) continue;
      if (matches && change.event)
        shown_.insert(change.id);
      else
        shown_.erase(change.id);
    }
    if (!reply.cursor.empty()) cursor_ = reply.cursor;
  }

  /// Only the daemon knows what matches: it stems words and resolves times.
  [[nodiscard]] Ids matches_among(const std::vector<Change>& changes) const {
    Connection connection(context_.sockets());
    protocol::QueryRequest request = query_request(context_.host(), context_.options(), false);
    request.view = protocol::View::all;
    request.ids.emplace();
    for (const Change& change : changes) request.ids->push_back(change.id);
    Ids ids;
    (void)ask(connection, request, [&ids](const Event& event) { ids.insert(event.id); });
    return ids;
  }

  Context& context_;
  Printer& printer_;
  std::optional<Connection> stream_;
  std::string cursor_;
  Ids shown_;  ///< of a narrowed view: what was printed and is still in it
};

/// Whether it may be over when the daemon has started again.
bool passing(const Error& error) {
  return error.code() == ErrorCode::no_daemon ||
         dynamic_cast<const ConnectionCut*>(&error) != nullptr;
}

/// Starts again as soon as a daemon answers. Throws why none does once the patience is at its end.
void resume(Follower& follower, Context& context) {
  constexpr std::chrono::milliseconds k_pause{200};
  const auto deadline = std::chrono::steady_clock::now() + context.host().patience;
  for (;;) {
    std::this_thread::sleep_for(k_pause);
    try {
      follower.start(Connection(context.sockets()));
      return;
    } catch (const Error& error) {
      if (!passing(error) || std::chrono::steady_clock::now() >= deadline) throw;
    }
  }
}

}  // namespace

int follow(Context& context) {
  const auto printer = context.printer();
  Follower follower(context, *printer);
  // The stream begins before the view is asked for, so that nothing falls between the two.
  follower.start(Connection(context.sockets()));
  {
    Connection connection(context.sockets());
    print_view(context, connection, *printer,
               [&follower](const Event& event) { follower.printed(event); });
  }
  context.print_notes();
  for (;;) {
    try {
      follower.run();
    } catch (const ConnectionCut& cut) {
      context.note(std::string("dateline: ") + cut.what() + "; waiting for it to come back");
      context.print_notes();
    }
    resume(follower, context);
    context.note("dateline: the daemon is back");
    context.print_notes();
  }
}

}  // namespace dateline::client
