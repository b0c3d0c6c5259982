// SPDX-License-Identifier: Apache-2.0
#include "fake_daemon.hpp"
#include "program.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "sample_events.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <future>
#include <optional>

namespace dateline::client {
namespace {

using test::FakeDaemon;
using test::FakeSession;
using test::Outcome;
using testing::HasSubstr;

template <typename Value>
std::string json_of(const Value& value) {
  std::string text;
  protocol::append_json(text, value);
  return text;
}

std::string changes_text(std::vector<Change> changes, std::string cursor) {
  return json_of(protocol::FollowReply{std::move(changes), std::move(cursor)});
}

class FollowTest : public testing::Test {
 protected:
  /// The daemon holds `events` and answers Follow with `handler`.
  void serve(FakeDaemon& daemon, std::vector<Event> events, FakeDaemon::Handler handler) {
    protocol::QueryReply reply;
    reply.events = std::move(events);
    reply.held = reply.events.size();
    daemon.answer(protocol::k_query, json_of(reply));
    daemon.on(protocol::k_follow, std::move(handler));
  }

  test::TemporaryDirectory directory_;
  std::string socket_ = (directory_.path() / "socket").string();
};

TEST_F(FollowTest, PrintsTheViewThenEveryChange) {
  std::optional<FakeDaemon> daemon{socket_};
  const std::vector<Event> events = test::sample_events();
  serve(*daemon, {events[0]}, [&](const protocol::Call& call, const FakeSession& session) {
    EXPECT_TRUE(call.more);
    session.reply(changes_text({}, "c1"), true);
    session.reply(changes_text({{1, ChangeKind::added, "e2", {}, events[1]}}, "c2"), true);
    session.reply(changes_text({{2, ChangeKind::merged, "e2", "e1", {}}}, "c3"), true);
    session.error(Error(ErrorCode::failed, "that is all"));
  });
  const Outcome outcome = test::ask_daemon(socket_, {"-f"});
  EXPECT_EQ(outcome.code, 1);
  EXPECT_EQ(outcome.output, R"(2023-01         happened  Hana Mori signs the harbour plan  Kobe
── today, Mon 23 November 2026 ──
2023-07-11 Tue  planned   Harbour talks start               Oslo  2 articles
── e2 is part of e1 now ──
)");
  EXPECT_EQ(outcome.error, "dateline: that is all\n");
}

TEST_F(FollowTest, ANarrowedViewShowsOnlyChangesThatMatch) {
  FakeDaemon daemon{socket_};
  const std::vector<Event> events = test::sample_events();
  serve(daemon, {events[0]}, [&](const protocol::Call&, const FakeSession& session) {
    session.reply(changes_text({}, "c1"), true);
    session.reply(changes_text({{1, ChangeKind::added, "e1", {}, events[0]},
                                {2, ChangeKind::added, "e2", {}, events[1]}},
                               "c2"),
                  true);
    session.error(Error(ErrorCode::failed, "that is all"));
  });
  const Outcome outcome = test::ask_daemon(socket_, {"-f", "-o", "json", "plan"});
  EXPECT_THAT(outcome.output, HasSubstr(R"("kind":"added","id":"e1")"));
  EXPECT_THAT(outcome.output, testing::Not(HasSubstr(R"("id":"e2")")));
  const auto asked = protocol::read<protocol::QueryRequest>(daemon.calls().back().parameters);
  EXPECT_THAT(asked.ids.value(), testing::ElementsAre("e1", "e2")) << "not the whole view again";
  EXPECT_THAT(asked.words, testing::ElementsAre("plan"));
}

TEST_F(FollowTest, ANarrowedViewTellsWhenAnEntryLeavesIt) {
  FakeDaemon daemon{socket_};
  const std::vector<Event> events = test::sample_events();
  daemon.on(protocol::k_query, [&](const protocol::Call& call, const FakeSession& session) {
    protocol::QueryReply reply;
    if (!protocol::read<protocol::QueryRequest>(call.parameters).ids) reply.events = {events[0]};
    session.reply(json_of(reply));
  });
  daemon.on(protocol::k_follow, [&](const protocol::Call&, const FakeSession& session) {
    session.reply(changes_text({}, "c1"), true);
    session.reply(changes_text({{1, ChangeKind::changed, events[0].id, {}, events[0]},
                                {2, ChangeKind::changed, "e9", {}, events[1]}},
                               "c2"),
                  true);
    session.error(Error(ErrorCode::failed, "that is all"));
  });
  const Outcome outcome = test::ask_daemon(socket_, {"-f", "-o", "json", "plan"});
  EXPECT_THAT(outcome.output, HasSubstr(R"("kind":"changed","id":")" + events[0].id + '"'));
  EXPECT_THAT(outcome.output, testing::Not(HasSubstr(R"("id":"e9")")));
}

TEST_F(FollowTest, GoesOnWhereItWasWhenTheConnectionIsCut) {
  FakeDaemon daemon{socket_};
  const std::vector<Event> events = test::sample_events();
  std::atomic<int> round = 0;
  serve(daemon, {events[0]}, [&](const protocol::Call& call, const FakeSession& session) {
    const auto request = protocol::read<protocol::FollowRequest>(call.parameters);
    if (round++ == 0) {
      session.reply(changes_text({}, "c7"), true);
      session.cut();
      return;
    }
    EXPECT_EQ(request.cursor, "c7");
    session.reply(changes_text({{8, ChangeKind::added, "e2", {}, events[1]}}, "c8"), true);
    session.error(Error(ErrorCode::failed, "that is all"));
  });
  const Outcome outcome = test::ask_daemon(socket_, {"-f"});
  EXPECT_THAT(outcome.output, HasSubstr("Harbour talks start"));
  EXPECT_THAT(outcome.error,
              HasSubstr("waiting for it to come back\ndateline: the daemon is back"));
}

TEST_F(FollowTest, EndsWithALineWhenTheDaemonStaysAway) {
  std::promise<void> asked;  // outlives the daemon's threads
  FakeDaemon daemon{socket_};
  serve(daemon, {}, [&](const protocol::Call&, const FakeSession& session) {
    session.reply(changes_text({}, "c1"), true);
    asked.get_future().wait();
    session.cut();
  });
  daemon.on(protocol::k_query, [&](const protocol::Call&, const FakeSession& session) {
    std::filesystem::remove(socket_);
    protocol::QueryReply reply;
    reply.events = {test::sample_events().front()};
    session.reply(json_of(reply));
    asked.set_value();
  });
  const Outcome outcome = test::ask_daemon(socket_, {"-f"});
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.output, HasSubstr("harbour plan"));
  EXPECT_THAT(outcome.error, HasSubstr("waiting for it to come back\ndateline: no daemon answers"));
}

}  // namespace
}  // namespace dateline::client
