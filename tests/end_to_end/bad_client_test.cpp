// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"
#include "daemon.hpp"
#include "raw_connection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <deque>
#include <fstream>
#include <functional>

namespace dateline::end_to_end {
namespace {

constexpr std::string_view k_status =
    R"({"method":"org.dateline.Timeline.GetStatus","parameters":{}})";

std::string long_word() {
  std::string word;
  word.resize(10'000'000, 'x');
  return word;
}

using testing::HasSubstr;

class BadClient : public testing::Test {
 protected:
  void start(std::string_view config = "server.request_time = 1\n") {
    std::ofstream(daemon.root() / "datelined.toml") << config;
    daemon.drop("a.txt", article(1));
    daemon.start({"--config", daemon.root() / "datelined.toml"});
    daemon.sync();
  }
  /// Connections that have ended keep their places until the daemon has seen it.
  bool eventually(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + seconds{60};
    while (!condition() && std::chrono::steady_clock::now() < end) {
      static_cast<void>(daemon.process().wait(milliseconds{10}));
    }
    return condition();
  }
  /// In the log and in the status.
  void expect_told(const std::string& reason) {
    const auto holds = [&](const std::string& text) {
      return text.find(reason) != std::string::npos;
    };
    EXPECT_TRUE(eventually([&] { return holds(daemon.log()); })) << daemon.log();
    EXPECT_TRUE(eventually([&] { return holds(daemon.dateline({"status"}).out); })) << reason;
  }
  void expect_service() {
    EXPECT_TRUE(eventually([&] { return daemon.dateline({"status"}).code == 0; }));
    EXPECT_FALSE(daemon.timeline().empty());
  }
  Daemon daemon;
};

TEST_F(BadClient, a_request_of_ten_megabytes_is_refused) {
  start();
  RawConnection connection(daemon.socket());
  connection.send(R"({"method":"org.dateline.Timeline.Query","parameters":{"words":[")" +
                  long_word() + "\"]}}" + '\0');
  const std::string reply = connection.receive(seconds{20});
  EXPECT_TRUE(reply.empty() || reply.find("TooLarge") != std::string::npos) << reply;
  expect_told("a request larger than the limit");
  expect_service();
}

TEST_F(BadClient, half_a_request_and_silence_ends_the_connection) {
  start();
  RawConnection connection(daemon.socket());
  connection.send(k_status.substr(0, 20));
  EXPECT_TRUE(connection.wait_for_end(seconds{20}));
  expect_told("a request that was not complete in time");
  expect_service();
}

TEST_F(BadClient, what_is_not_a_request_gets_an_error) {
  start();
  for (const std::string request : {"{", "[]", "{}", "\xFF\xFE", R"({"method":1})",
                                    R"({"method":"org.dateline.Timeline.NoSuch"})"}) {
    RawConnection connection(daemon.socket());
    connection.send(request + '\0');
    const std::string reply = connection.receive(seconds{20});
    EXPECT_TRUE(reply.empty() || reply.find("\"error\"") != std::string::npos) << reply;
  }
  expect_told("what was sent is no varlink message");
  expect_service();
}

TEST_F(BadClient, a_thousand_connections_do_not_keep_others_out_for_good) {
  start();
  {
    std::deque<RawConnection> connections;
    for (int at = 0; at < 1000; ++at) connections.emplace_back(daemon.socket());
    // The last ones were refused, and have been told so.
    EXPECT_THAT(connections.back().receive(seconds{20}), HasSubstr("connections already"));
    EXPECT_TRUE(daemon.process().running());
  }
  expect_told("more connections than are served at a time");
  expect_service();
}

TEST_F(BadClient, a_query_is_answered_while_others_are_silent) {
  start();
  std::deque<RawConnection> connections;
  for (int at = 0; at < 100; ++at) connections.emplace_back(daemon.socket());
  expect_service();
}

}  // namespace
}  // namespace dateline::end_to_end
