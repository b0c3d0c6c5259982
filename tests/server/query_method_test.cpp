// SPDX-License-Identifier: Apache-2.0
#include "harness.hpp"
#include "protocol/requests.hpp"

#include <gtest/gtest.h>

namespace dateline::server {
namespace {

namespace json = boost::json;
using protocol::Call;
using protocol::Reply;

std::string str(const json::value& value) { return std::string(value.as_string()); }

std::vector<std::string> ids_of(const std::vector<Event>& events) {
  std::vector<std::string> ids;
  ids.reserve(events.size());
  for (const Event& event : events) ids.push_back(event.id);
  return ids;
}

TEST(QueryMethod, QueryIsOnePageAndACursor) {
  Running running;
  for (std::size_t at = 0; at < 5; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  Client client(running.query);
  const auto first = protocol::read<protocol::QueryReply>(
      client.call(protocol::k_query, {{"view", "all"}, {"limit", 3}, {"words", {"harbour"}}})
          .parameters);
  EXPECT_EQ(ids_of(first.events).size(), 5U);  // `all` knows no limit but the page's
  const auto page = protocol::read<protocol::QueryReply>(
      client.call(protocol::k_query, {{"view", "window"}, {"limit", 3}}).parameters);
  EXPECT_EQ(ids_of(page.events), (std::vector<std::string>{"e0", "e1", "e2"}));
  EXPECT_EQ(page.held, 5U);
  const auto rest = protocol::read<protocol::QueryReply>(
      client.call(protocol::k_query, {{"limit", 3}, {"cursor", page.cursor}}).parameters);
  EXPECT_EQ(ids_of(rest.events), (std::vector<std::string>{"e3", "e4"}));
  EXPECT_TRUE(rest.cursor.empty());
}

TEST(QueryMethod, QueryWithMoreGivesEveryEntryAndThenTheSummary) {
  Running running;
  for (std::size_t at = 0; at < 700; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  running.timeline.far = true;
  Client client(running.query);
  client.send(Call{
      std::string(protocol::k_query), {{"view", "all"}, {"since", "2024-01-01"}}, false, true});
  for (std::size_t at = 0; at < 700; ++at) {
    const auto reply = client.next();
    ASSERT_TRUE(reply && reply->continues) << at;
    EXPECT_EQ(str(reply->parameters.at("events").at(0).at("id")), numbered("e", at));
  }
  const auto last = client.next();
  ASSERT_TRUE(last && !last->continues);
  const auto summary = protocol::read<protocol::QueryReply>(last->parameters);
  EXPECT_TRUE(summary.events.empty());
  EXPECT_EQ(summary.held, 700U);
  EXPECT_TRUE(summary.far);
  EXPECT_EQ(summary.since, "2024-01-01");
  EXPECT_EQ(running.timeline.queries, 3U);
}

TEST(QueryMethod, QueryWithMorePassesOverEmptyPages) {
  Running running;
  running.timeline.hollow = true;
  for (std::size_t at = 0; at < 600; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  Client client(running.query);
  client.send(Call{std::string(protocol::k_query), {{"view", "all"}}, false, true});
  std::size_t count = 0;
  for (auto reply = client.next(); reply && reply->continues; reply = client.next()) ++count;
  EXPECT_EQ(count, 600U);
}

TEST(QueryMethod, QueryForMoreThanThereIsGivesEverything) {
  Running running;
  for (std::size_t at = 0; at < 1500; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  Client client(running.query);
  client.send(Call{std::string(protocol::k_query), {{"limit", 5000}}, false, true});
  std::size_t count = 0;
  for (auto reply = client.next(); reply && reply->continues; reply = client.next()) ++count;
  EXPECT_EQ(count, 1500U);
  EXPECT_EQ(running.timeline.last_query.nearest, std::nullopt);
}

TEST(QueryMethod, TheNearestGoOnAsAWindowAfterTheirFirstPage) {
  Running running;
  for (std::size_t at = 0; at < 3000; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  running.timeline.page_size = 1000;
  Client client(running.query);
  const auto page = protocol::read<protocol::QueryReply>(
      client.call(protocol::k_query, {{"view", "default"}, {"limit", 2500}}).parameters);
  EXPECT_EQ(page.events.size(), 1000U);
  EXPECT_EQ(page.cursor, "1000");
  EXPECT_EQ(running.timeline.last_query.limit, 2500U) << "the run begins where 2,500 begin";
  client.send(
      Call{std::string(protocol::k_query), {{"view", "default"}, {"limit", 2500}}, false, true});
  std::size_t count = 0;
  for (auto reply = client.next(); reply && reply->continues; reply = client.next()) ++count;
  EXPECT_EQ(count, 2500U);
  EXPECT_EQ(running.timeline.last_query.nearest, std::nullopt);
}

TEST(QueryMethod, QueryForCertainEntriesIsAWindow) {
  Running running;
  Client client(running.query);
  static_cast<void>(client.call(protocol::k_query, {{"ids", {"k3v9", "m001"}}}));
  EXPECT_EQ(running.timeline.last_query.ids,
            (std::optional<std::vector<std::string>>{{"k3v9", "m001"}}));
  EXPECT_EQ(running.timeline.last_query.nearest, std::nullopt);
}

TEST(QueryMethod, ATimeThatCannotBeReadIsNotRepeatedWhole) {
  Running running;
  Client client(running.query);
  const Reply reply = client.call(protocol::k_query, {{"since", std::string(1'000'000, 'x')}});
  EXPECT_LT(str(reply.parameters.at("message")).size(), 200U);
}

TEST(QueryMethod, QueryWithMoreStopsAtItsLimitAndGivesTheCursor) {
  Running running;
  for (std::size_t at = 0; at < 9; ++at)
    running.timeline.events.push_back(event_of(numbered("e", at)));
  Client client(running.query);
  client.send(
      Call{std::string(protocol::k_query), {{"view", "window"}, {"limit", 4}}, false, true});
  for (std::size_t at = 0; at < 4; ++at) ASSERT_TRUE(client.next()->continues);
  const auto last = client.next();
  ASSERT_TRUE(last && !last->continues);
  EXPECT_EQ(str(last->parameters.at("cursor")), "4");
}

TEST(QueryMethod, QueryWithoutAnythingIsNearestToTheAskersNow) {
  Running running;
  Client client(running.query);
  static_cast<void>(client.call(protocol::k_query, {{"now", "2024-03-05T14:00+09:00"}}));
  EXPECT_EQ(running.timeline.last_query.nearest,
            CivilDay{date::year{2024} / 3 / 5} + std::chrono::minutes{840});
  EXPECT_EQ(running.timeline.last_query.limit, 40U);
  static_cast<void>(client.call(protocol::k_query, {{"words", {"harbour"}}}));
  EXPECT_EQ(running.timeline.last_query.nearest, std::nullopt);
}

TEST(QueryMethod, QueryResolvesTypedTimesByTheAskersNow) {
  Running running;
  Client client(running.query);
  const auto reply = protocol::read<protocol::QueryReply>(
      client
          .call(protocol::k_query,
                {{"since", "today"}, {"until", "2024-04"}, {"now", "2024-03-05T23:59-08:00"}})
          .parameters);
  EXPECT_EQ(reply.since, "2024-03-05");
  EXPECT_EQ(reply.until, "2024-04-30");
  EXPECT_EQ(running.timeline.last_query.until, last_minute(CivilDay{date::year{2024} / 4 / 30}));
  static_cast<void>(client.call(protocol::k_query, {{"since", "2024-01-01..2024-02-01"}}));
  EXPECT_EQ(running.timeline.last_query.since, first_minute(CivilDay{date::year{2024} / 1 / 1}));
  EXPECT_EQ(running.timeline.last_query.until, last_minute(CivilDay{date::year{2024} / 2 / 1}));
}

TEST(QueryMethod, AStretchSaysBothEndsOfTheWindowHoweverItIsTyped) {
  Running running;
  Client client(running.query);
  const auto ask = [&](const char* field, const char* typed) {
    static_cast<void>(client.call(protocol::k_query, {{field, typed}}));
    return running.timeline.last_query;
  };
  for (const char* field : {"since", "until"}) {
    const Query query = ask(field, "2024-01-01/2024-02-01");
    EXPECT_EQ(query.since, first_minute(CivilDay{date::year{2024} / 1 / 1})) << field;
    EXPECT_EQ(query.until, last_minute(CivilDay{date::year{2024} / 2 / 1})) << field;
  }
  EXPECT_EQ(ask("since", "2024-01").until, std::nullopt) << "a month is no stretch: from it on";
}

TEST(QueryMethod, QueryRefusesWhatItCannotRead) {
  Running running;
  Client client(running.query);
  const std::vector<std::pair<json::object, std::string>> wrongs{
      {{{"since", "whenever"}}, "since"},
      {{{"since", "2024-05-01"}, {"until", "2024-04-01"}}, "until"},
      {{{"now", "noon"}}, "now"},
      {{{"limit", "ten"}}, "limit"},
      {{{"limit", -1}}, "limit"},
      {{{"view", "sideways"}}, "view"},
      {{{"words", {1}}}, "words[0]"},
      {{{"statuses", {"likely"}}}, "statuses[0]"},
      {{{"reverse", 1}}, "reverse"},
  };
  for (const auto& [parameters, field] : wrongs) {
    const Reply reply = client.call(protocol::k_query, parameters);
    EXPECT_EQ(reply.error, "org.varlink.service.InvalidParameter") << field;
    EXPECT_EQ(str(reply.parameters.at("parameter")), field);
    EXPECT_TRUE(reply.parameters.contains("message"));
  }
}

}  // namespace
}  // namespace dateline::server
