// SPDX-License-Identifier: Apache-2.0
#include "harness.hpp"
#include "protocol/requests.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <unistd.h>

namespace dateline::server {
namespace {

using namespace std::string_literals;
using namespace std::chrono_literals;
using protocol::Call;
using protocol::Reply;

std::string frame_of(std::string_view method, boost::json::object parameters = {}) {
  return protocol::to_frame(Call{std::string(method), std::move(parameters), false, false});
}

Limits short_times() {
  Limits limits;
  limits.request_time = 80ms;
  limits.write_time = 80ms;
  return limits;
}

bool serves(const Running& running) {
  Client client(running.query);
  return client.call(protocol::k_get_info).error.empty();
}

TEST(Limits, AnswersPipelinedRequestsInOrder) {
  Running running;
  for (std::size_t at = 0; at < 200; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at) + '.'));
  Client client(running.query);
  std::string stream;
  for (std::size_t at = 0; at < 200; ++at)
    stream += frame_of(protocol::k_show, {{"id", numbered("e", at) + '.'}});
  client.send(stream);
  for (std::size_t at = 0; at < 200; ++at) {
    const auto reply = client.next();
    ASSERT_TRUE(reply && reply->error.empty());
    EXPECT_EQ(protocol::read<protocol::ShowReply>(reply->parameters).event.id,
              numbered("e", at) + '.');
  }
}

TEST(Limits, AnswersARequestThatComesByteByByte) {
  Running running;
  Client client(running.query);
  for (const char byte : frame_of(protocol::k_get_info)) client.send(std::string(1, byte));
  const auto reply = client.next();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->error, "");
}

TEST(Limits, AOnewayCallIsDoneAndNotAnswered) {
  Running running;
  Client client(running.control);
  client.send(Call{std::string(protocol::k_rescan), {}, true, false});
  client.send(Call{"org.none.Of.Ours", {}, true, false});
  EXPECT_FALSE(client.call(protocol::k_get_info).parameters.empty());
  EXPECT_EQ(running.intake.rescans, 1);
}

TEST(Limits, WhatIsNoMessageIsNamedAndClosed) {
  Running running;
  for (const std::string& bytes :
       {"\0"s, std::string(100'000, '\0'), "{\0"s, "[]\0"s, "42\0"s, "{\"method\":7}\0"s, "{}\0"s,
        "{\"method\":\"a.B\",\"parameters\":[]}\0"s, "{\"method\":\"a.B\",\"more\":1}\0"s,
        "{\"method\":\"a.B\",\"upgrade\":true}\0"s, "{\"method\":\"\xFF\"}\0"s,
        "{\"method\":\"a.B\",\"parameters\":"s + std::string(40, '[') + std::string(40, ']') +
            "}\0"s}) {
    Client client(running.query);
    client.send(bytes);
    const auto reply = client.next();
    ASSERT_TRUE(reply) << bytes.substr(0, 40);
    EXPECT_EQ(reply->error, "org.varlink.service.InvalidParameter") << bytes.substr(0, 40);
    EXPECT_TRUE(client.closed());
  }
  EXPECT_TRUE(serves(running));
}

TEST(Limits, ARequestThatIsTooLargeGetsAnErrorThatCanBeRead) {
  Running running;
  Client client(running.query);
  client.send(std::string(std::size_t{10} << 20, 'x'));
  const auto reply = client.next();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->error, "org.dateline.Timeline.TooLarge");
  EXPECT_TRUE(client.closed());
  EXPECT_TRUE(serves(running));
}

TEST(Limits, ARequestOfAMillionValuesIsRefused) {
  Running running;
  Client client(running.query);
  std::string many = "{\"method\":\"a.B\",\"parameters\":{\"x\":[";
  for (int at = 0; at < 2'000'000; ++at) many += "[],";
  many += "0]}}\0"s;
  client.send(many);
  const auto reply = client.next();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->error, "org.dateline.Timeline.TooLarge");
}

TEST(Limits, TakesARequestOfAlmostTheLimit) {
  Running running;
  Client client(running.query);
  const std::string text((std::size_t{8} << 20) - 200, 'x');
  const Reply reply = client.call(protocol::k_extract, {{"text", text}});
  EXPECT_EQ(reply.error, "");
}

TEST(Limits, HalfARequestAndSilenceEndsWithAnError) {
  Running running(short_times());
  Client client(running.query);
  client.send("{\"method\":");
  const auto reply = client.next();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->error, "org.dateline.Timeline.Timeout");
  EXPECT_TRUE(client.closed());
}

TEST(Limits, DrippingARequestDoesNotBuyTime) {
  Running running(short_times());
  Client client(running.query);
  client.send("{\"method\":\"");
  std::thread dripping([&] {
    while (client.send("x")) std::this_thread::sleep_for(5ms);
  });
  const auto reply = client.next();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->error, "org.dateline.Timeline.Timeout");
  dripping.join();
}

TEST(Limits, AnIdleConnectionMayStay) {
  Running running(short_times());
  Client idle(running.query);
  static_cast<void>(idle.call(protocol::k_get_info));
  Client other(running.query);
  other.send("{");
  ASSERT_TRUE(other.next());  // more than the request time has gone by
  EXPECT_EQ(idle.call(protocol::k_get_info).error, "");
}

TEST(Limits, LargeRequestsShareABudget) {
  Limits limits;
  limits.request = 1 << 20;
  limits.total = 3 << 20;
  Running running(limits);
  std::vector<std::unique_ptr<Client>> clients;
  for (int at = 0; at < 8; ++at) {
    clients.push_back(std::make_unique<Client>(running.query));
    clients.back()->send(std::string(900'000, 'x'));
  }
  // Some are told to come again; those that are let go make room for the next ones.
  std::size_t refused = 0;
  for (const auto& client : clients) {
    if (!client->send("\0"s)) continue;
    const auto reply = client->next();
    if (reply && reply->error == "org.dateline.Timeline.Busy") ++refused;
  }
  EXPECT_GE(refused, 1U);
  EXPECT_LT(refused, 8U);
  clients.clear();
  EXPECT_TRUE(eventually([&] {
    Client client(running.query);
    return client.call(protocol::k_extract, {{"text", std::string(900'000, 'x')}}).error.empty();
  }));
}

TEST(Limits, OneConnectionTooManyIsToldSo) {
  Limits limits;
  limits.connections = 3;
  Running running(limits);
  std::vector<std::unique_ptr<Client>> clients;
  for (int at = 0; at < 3; ++at) {
    clients.push_back(std::make_unique<Client>(running.query));
    static_cast<void>(clients.back()->call(protocol::k_get_info));
  }
  Client fourth(running.query);
  const auto reply = fourth.next();
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->error, "org.dateline.Timeline.Busy");
  EXPECT_TRUE(fourth.closed());
  clients.pop_back();
  EXPECT_TRUE(eventually([&] { return serves(running); }));
}

TEST(Limits, WhoIsRefusedIsCountedWithTheReason) {
  Limits limits = short_times();
  limits.connections = 1;
  limits.request = 1000;
  Running running(limits);
  const auto counted = [&](const std::string& reason, std::uint64_t count) {
    return eventually([&] {
      for (const Refused& refused : running.server->refused())
        if (refused.reason == reason) return refused.count == count;
      return false;
    });
  };
  EXPECT_TRUE(running.server->refused().empty());
  {
    Client one(running.query);
    EXPECT_EQ(one.call(protocol::k_get_info).error, "");
    for (int more = 0; more < 2; ++more) EXPECT_TRUE(Client(running.query).next());
    EXPECT_TRUE(counted("more connections than are served at a time", 2));
    one.send("no message\0"s);
    EXPECT_TRUE(one.next());
    EXPECT_TRUE(counted("what was sent is no varlink message", 1));
  }
  // The place of the one before is free once its end is seen.
  const auto told = [&](std::string_view bytes, std::string_view error) {
    return eventually([&] {
      Client client(running.query);
      client.send(bytes);
      const auto reply = client.next();
      return reply && reply->error.ends_with(error);
    });
  };
  EXPECT_TRUE(told(std::string(2000, 'x'), ".TooLarge"));
  EXPECT_TRUE(counted("a request larger than the limit", 1));
  EXPECT_TRUE(told("{", ".Timeout"));
  EXPECT_TRUE(counted("a request that was not complete in time", 1));
  EXPECT_TRUE(eventually([&] {
    Client client(running.query);
    const Reply reply = client.call(protocol::k_get_status);
    return reply.error.empty() &&
           protocol::read<protocol::StatusReply>(reply.parameters).refused.size() >= 3;
  }));
}

TEST(Limits, AThousandConnectionsAreServedOrRefused) {
  Running running;
  std::size_t served = 0;
  std::size_t refused = 0;
  std::vector<std::unique_ptr<Client>> clients;
  for (int at = 0; at < 1000; ++at) {
    clients.push_back(std::make_unique<Client>(running.query));
    clients.back()->send(frame_of(protocol::k_get_info));
  }
  for (const auto& client : clients) {
    const auto reply = client->next();
    ASSERT_TRUE(reply);
    ++(reply->error.empty() ? served : refused);
  }
  EXPECT_EQ(served, 256U);
  EXPECT_EQ(refused, 744U);
  clients.clear();
  EXPECT_TRUE(eventually([&] {
    Client client(running.query);
    const auto status = client.call(protocol::k_get_status);
    return status.error.empty() && status.parameters.at("connections") == 1;
  }));
}

TEST(Limits, ASlowReaderIsDroppedAndHoldsNobodyUp) {
  Running running(short_times());
  for (std::size_t at = 0; at < 50'000; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  Client slow(running.query);
  slow.small_buffer();
  slow.send(Call{std::string(protocol::k_query), {{"view", "all"}}, false, true});
  ASSERT_TRUE(eventually([&] { return running.timeline.queries > 0; }));
  const std::size_t asked = running.timeline.queries;
  EXPECT_LT(asked, 20U);  // what is not read is not fetched
  EXPECT_TRUE(serves(running));
  EXPECT_TRUE(eventually([&] {
    Client client(running.query);
    return client.call(protocol::k_get_status).parameters.at("connections") == 1;
  }));
  bool last = false;
  while (const auto reply = slow.next()) last = !reply->continues;
  EXPECT_FALSE(last);
}

TEST(Limits, LargeRepliesShareABudget) {
  Limits limits;
  limits.replies = 1 << 20;
  Running running(limits);
  running.extractor.on_text = [] {};
  Client client(running.query);
  const std::string text(2 << 20, 'x');
  EXPECT_EQ(client.call(protocol::k_extract, {{"text", text}}).error, "org.dateline.Timeline.Busy");
  EXPECT_EQ(client.call(protocol::k_extract, {{"text", "short"}}).error, "");
}

TEST(Limits, AClientThatLeavesMidStreamEndsQuietly) {
  Running running;
  for (std::size_t at = 0; at < 50'000; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  {
    Client client(running.query);
    client.send(Call{std::string(protocol::k_query), {{"view", "all"}}, false, true});
    ASSERT_TRUE(client.next());
  }
  {
    Client follower(running.query);
    follower.send(Call{std::string(protocol::k_follow), {}, false, true});
    ASSERT_TRUE(follower.next());
  }
  EXPECT_TRUE(eventually([&] {
    Client client(running.query);
    return client.call(protocol::k_get_status).parameters.at("connections") == 1;
  }));
}

TEST(Limits, AClientThatLeavesWhileItSyncsFreesItsPlace) {
  Running running;
  running.intake.hold = true;
  {
    Client client(running.query);
    client.send(Call{std::string(protocol::k_sync), {}, false, false});
    ASSERT_TRUE(eventually([&] {
      const std::lock_guard lock(running.intake.mutex);
      return !running.intake.pending.empty();
    }));
  }
  EXPECT_TRUE(eventually([&] {
    Client client(running.query);
    return client.call(protocol::k_get_status).parameters.at("connections") == 1;
  }));
  running.intake.pending[0]({true, 0, 0, {}});  // late, and harmless
  EXPECT_TRUE(serves(running));
}

TEST(Limits, SlowWorkStopsNobodyElse) {
  Running running;
  Latch latch;
  running.extractor.on_text = [&] { latch.wait(); };
  std::vector<std::unique_ptr<Client>> clients;
  for (int at = 0; at < 8; ++at) {
    clients.push_back(std::make_unique<Client>(running.query));
    clients.back()->send(Call{std::string(protocol::k_extract), {{"text", "x"}}, false, false});
  }
  EXPECT_TRUE(serves(running));
  latch.open();
  for (const auto& client : clients) EXPECT_TRUE(client->next());
}

TEST(Limits, RunningOutOfDescriptorsIsSurvived) {
  Running running;
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  Client early(running.query);
  ASSERT_EQ(early.call(protocol::k_get_info).error, "");
  // The next descriptor that this process makes would be `free`: the client gets it, accept none.
  const int free = ::dup(0);
  ASSERT_GE(free, 0);
  ::close(free);
  rlimit tight = before;
  tight.rlim_cur = static_cast<rlim_t>(free) + 1;
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
  Client client(running.query);
  client.send(frame_of(protocol::k_get_info));
  EXPECT_EQ(early.call(protocol::k_get_info).error, "");
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
  EXPECT_TRUE(client.next());
}

TEST(Limits, StopsAtOnceWhateverIsGoingOn) {
  auto running = std::make_unique<Running>();
  running->intake.hold = true;
  for (std::size_t at = 0; at < 50'000; ++at)
    running->timeline.events.push_back(event_of(numbered("e", at)));
  Client idle(running->query);
  Client half(running->query);
  half.send("{");
  Client slow(running->query);
  slow.send(Call{std::string(protocol::k_query), {{"view", "all"}}, false, true});
  ASSERT_TRUE(slow.next());
  Client follower(running->query);
  follower.send(Call{std::string(protocol::k_follow), {}, false, true});
  ASSERT_TRUE(follower.next());
  Client syncing(running->query);
  syncing.send(Call{std::string(protocol::k_sync), {}, false, false});
  ASSERT_TRUE(eventually([&] {
    const std::lock_guard lock(running->intake.mutex);
    return !running->intake.pending.empty();
  }));
  EXPECT_TRUE(running->server->alive());
  const auto begin = std::chrono::steady_clock::now();
  running->server.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s);
  running->intake.pending[0]({true, 0, 0, {}});
  running->timeline.commit("late");
  EXPECT_TRUE(follower.closed());
  EXPECT_FALSE(std::filesystem::exists(running->query));
  EXPECT_FALSE(std::filesystem::exists(running->control));
}

}  // namespace
}  // namespace dateline::server
