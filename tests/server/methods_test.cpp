// SPDX-License-Identifier: Apache-2.0
#include "harness.hpp"
#include "method.hpp"
#include "protocol/requests.hpp"

#include <boost/json/serialize.hpp>
#include <gtest/gtest.h>

#include <set>

namespace dateline::server {
namespace {

namespace json = boost::json;
using protocol::Call;
using protocol::Reply;

std::string str(const json::value& value) { return std::string(value.as_string()); }

TEST(Methods, EveryMethodOfTheInterfaceHasAHandlerAndTheOtherWayRound) {
  std::set<std::string, std::less<>> described;
  for (const auto& [name, text] :
       {std::pair{protocol::k_timeline_interface, protocol::k_timeline_idl},
        {protocol::k_service_interface, protocol::k_service_idl}}) {
    for (std::size_t at = text.find("\nmethod "); at != std::string_view::npos;
         at = text.find("\nmethod ", at + 1)) {
      const std::size_t begin = at + 8;
      described.insert(std::string(name) + '.' +
                       std::string(text.substr(begin, text.find('(', begin) - begin)));
    }
  }
  std::set<std::string, std::less<>> handled;
  for (const Method& method : methods()) handled.emplace(method.name);
  EXPECT_EQ(described, handled);
}

TEST(Methods, ShowGivesTheEventOrTheErrorOfTheTimeline) {
  Running running;
  running.timeline.events = {event_of("k3v9")};
  Client client(running.query);
  EXPECT_EQ(
      protocol::read<protocol::ShowReply>(client.call(protocol::k_show, {{"id", "k3"}}).parameters)
          .event,
      event_of("k3v9"));
  const Reply missing = client.call(protocol::k_show, {{"id", "zz"}});
  EXPECT_EQ(missing.error, "org.dateline.Timeline.NotFound");
  const Error error = protocol::to_error(missing);
  EXPECT_EQ(error.code(), ErrorCode::not_found);
  EXPECT_STREQ(error.what(), "no event zz");
  EXPECT_EQ(error.hint(), "ids come with -o json");
  EXPECT_EQ(client.call(protocol::k_show).error, "org.varlink.service.InvalidParameter");
}

TEST(Methods, ArticlesComeByPagesOrAllInAStream) {
  Running running;
  running.timeline.article_count = 600;
  Client client(running.query);
  const auto page = protocol::read<protocol::ArticlesReply>(
      client.call(protocol::k_articles, {{"state", "failed"}, {"limit", 2}}).parameters);
  EXPECT_EQ(page.articles.size(), 2U);
  EXPECT_EQ(page.articles[0].state, ArticleState::failed);
  EXPECT_EQ(page.cursor, "2");
  client.send(Call{std::string(protocol::k_articles), {}, false, true});
  std::size_t count = 0;
  for (auto reply = client.next(); reply && reply->continues; reply = client.next()) ++count;
  EXPECT_EQ(count, 600U);
}

TEST(Methods, FollowTellsTheCursorAtOnceAndThenEveryCommit) {
  Running running;
  running.timeline.commit("before");
  Client client(running.query);
  client.send(Call{std::string(protocol::k_follow), {}, false, true});
  const auto first = client.next();
  ASSERT_TRUE(first && first->continues);
  EXPECT_EQ(json::serialize(first->parameters), R"({"changes":[],"cursor":"1"})");
  running.timeline.commit("one");
  running.timeline.commit("two");
  std::vector<std::string> seen;
  while (seen.size() < 2) {
    const auto reply = client.next();
    ASSERT_TRUE(reply && reply->continues);
    for (const Change& change : protocol::read<protocol::FollowReply>(reply->parameters).changes)
      seen.push_back(change.id);
  }
  EXPECT_EQ(seen, (std::vector<std::string>{"one", "two"}));
}

TEST(Methods, FollowResumesFromACursorAndSaysWhenItExpired) {
  Running running;
  for (std::size_t at = 0; at < 150; ++at) running.timeline.commit(numbered("e", at));
  Client client(running.query);
  client.send(Call{std::string(protocol::k_follow), {{"cursor", "10"}}, false, true});
  std::size_t next = 10;
  while (next < 150) {
    const auto reply = client.next();
    ASSERT_TRUE(reply);
    for (const Change& change : protocol::read<protocol::FollowReply>(reply->parameters).changes)
      EXPECT_EQ(change.id, numbered("e", next++));
  }
  Client late(running.query);
  EXPECT_EQ(late.call(protocol::k_follow, {{"cursor", "old"}}).error,
            "org.dateline.Timeline.CursorExpired");
  const auto polled = protocol::read<protocol::FollowReply>(
      late.call(protocol::k_follow, {{"cursor", "148"}}).parameters);
  EXPECT_EQ(polled.changes.size(), 2U);
}

TEST(Methods, ExtractTakesTextAsABodyAndBytesAsAFile) {
  Running running;
  Client client(running.query);
  const auto text = protocol::read<protocol::ExtractReply>(
      client
          .call(protocol::k_extract,
                {{"text", "On Tuesday."}, {"title", "T"}, {"published", "2024-03-01"}})
          .parameters);
  EXPECT_EQ(str(text.article.at("body")), "On Tuesday.");
  EXPECT_EQ(str(text.article.at("published")), "2024-03-01");
  EXPECT_EQ(str(text.mentions.at(0).at("what")), "said once");
  protocol::ExtractRequest request;
  request.bytes = std::string("<p>\xFF\x00</p>", 9);
  request.name = "page.html";
  const auto bytes = protocol::read<protocol::ExtractReply>(
      client.call(protocol::k_extract, protocol::to_json(request)).parameters);
  EXPECT_EQ(str(bytes.article.at("title")), "page.html");
  EXPECT_EQ(str(bytes.article.at("body")), std::string("<p>\\xff\0</p>", 12));
  EXPECT_EQ(str(client.call(protocol::k_extract).parameters.at("parameter")), "text");
  EXPECT_EQ(str(client.call(protocol::k_extract, {{"bytes", "?"}}).parameters.at("parameter")),
            "bytes");
}

TEST(Methods, StatusTellsOfStoreIntakeAndConnections) {
  Running running;
  running.timeline.events = {event_of("e")};
  Client other(running.query);
  Client client(running.query);
  static_cast<void>(other.call(protocol::k_get_info));
  const auto status =
      protocol::read<protocol::StatusReply>(client.call(protocol::k_get_status).parameters);
  EXPECT_EQ(status.version, protocol::k_version);
  EXPECT_EQ(status.connections, 2U);
  EXPECT_EQ(status.timeline.events, 1U);
  EXPECT_EQ(status.intake.directories.at(0).state, "watching");
}

TEST(Methods, SyncAnswersWhenTheIntakeIsThrough) {
  Running running;
  Client client(running.query);
  const auto now =
      protocol::read<SyncResult>(client.call(protocol::k_sync, {{"timeout", 1500}}).parameters);
  EXPECT_TRUE(now.done);
  EXPECT_EQ(now.unsettled, std::vector<std::string>{"/news/half.txt"});
  EXPECT_EQ(running.intake.last_timeout, std::chrono::milliseconds{1500});
  {
    const std::lock_guard lock(running.intake.mutex);
    running.intake.hold = true;
  }
  client.send(Call{std::string(protocol::k_sync), {}, false, false});
  ASSERT_TRUE(eventually([&] {
    const std::lock_guard lock(running.intake.mutex);
    return !running.intake.pending.empty();
  }));
  running.intake.pending[0]({false, 7, 0, {}});
  const auto later = client.next();
  ASSERT_TRUE(later);
  EXPECT_FALSE(protocol::read<SyncResult>(later->parameters).done);
}

TEST(Methods, ControlMethodsWorkOnTheControlSocketAlone) {
  Running running;
  std::string directory;
  running.timeline.on_backup = [&](const std::string& to) { directory = to; };
  Client query(running.query);
  Client control(running.control);
  for (const std::string_view method :
       {protocol::k_rescan, protocol::k_reload, protocol::k_backup}) {
    const Reply reply = query.call(method, {{"directory", "/backup"}});
    EXPECT_EQ(reply.error, "org.dateline.Timeline.NoPermission") << method;
    EXPECT_NE(protocol::to_error(reply).hint().find(".control"), std::string::npos);
    EXPECT_EQ(control.call(method, {{"directory", "/backup"}}).error, "") << method;
  }
  EXPECT_EQ(running.intake.rescans, 1);
  EXPECT_EQ(running.reloads, 1);
  EXPECT_EQ(directory, "/backup");
  EXPECT_EQ(
      str(control.call(protocol::k_backup, {{"directory", "here"}}).parameters.at("parameter")),
      "directory");
  EXPECT_EQ(control.call(protocol::k_get_status).error, "");
}

TEST(Methods, ServiceDescribesItself) {
  Running running;
  Client client(running.query);
  const Reply info = client.call(protocol::k_get_info);
  EXPECT_EQ(str(info.parameters.at("product")), "datelined");
  EXPECT_EQ(info.parameters.at("interfaces").as_array().size(), 2U);
  for (const json::value& name : info.parameters.at("interfaces").as_array()) {
    const Reply text = client.call(protocol::k_get_interface_description, {{"interface", name}});
    EXPECT_NE(text.parameters.at("description").as_string().find("interface "), json::string::npos);
  }
  const Reply unknown =
      client.call(protocol::k_get_interface_description, {{"interface", "org.none"}});
  EXPECT_EQ(unknown.error, "org.varlink.service.InterfaceNotFound");
  EXPECT_EQ(str(unknown.parameters.at("interface")), "org.none");
}

TEST(Methods, UnknownOnesAreNamed) {
  Running running;
  Client client(running.query);
  const Reply method = client.call("org.dateline.Timeline.Forget");
  EXPECT_EQ(method.error, "org.varlink.service.MethodNotFound");
  EXPECT_EQ(str(method.parameters.at("method")), "org.dateline.Timeline.Forget");
  const Reply interface = client.call("org.none.Query");
  EXPECT_EQ(interface.error, "org.varlink.service.InterfaceNotFound");
  EXPECT_EQ(str(interface.parameters.at("interface")), "org.none");
  EXPECT_EQ(client.call("Query").error, "org.varlink.service.InterfaceNotFound");
}

TEST(Methods, ForeignExceptionsBecomeFailed) {
  Running running;
  running.timeline.on_show = [] { throw std::runtime_error("disk on fire"); };
  Client client(running.query);
  const Reply reply = client.call(protocol::k_show, {{"id", "e"}});
  EXPECT_EQ(reply.error, "org.dateline.Timeline.Failed");
  EXPECT_STREQ(protocol::to_error(reply).what(), "disk on fire");
  EXPECT_EQ(client.call(protocol::k_get_info).error, "");
}

}  // namespace
}  // namespace dateline::server
