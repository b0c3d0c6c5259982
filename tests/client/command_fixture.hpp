// SPDX-License-Identifier: Apache-2.0
// A command beside a daemon that answers as the test says.
#pragma once

#include "fake_daemon.hpp"
#include "program.hpp"
#include "protocol/codec.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "sample_events.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace dateline::client::test {

template <typename Value>
std::string json_of(const Value& value) {
  std::string text;
  protocol::append_json(text, value);
  return text;
}

/// One entry a reply and a last reply with none, as the daemon streams.
inline FakeDaemon::Handler stream_of(std::vector<Event> events, protocol::QueryReply last) {
  return [=](const protocol::Call& call, const FakeSession& session) {
    EXPECT_TRUE(call.more);
    for (const Event& event : events) {
      protocol::QueryReply one;
      one.events = {event};
      session.reply(json_of(one), true);
    }
    session.reply(json_of(last));
  };
}

inline protocol::StatusReply sample_status() {
  protocol::StatusReply status;
  status.version = "0.1.0";
  status.connections = 2;
  status.timeline.events = 312;
  status.timeline.files = 41;
  status.timeline.articles = 40;
  status.timeline.failed = 1;
  status.timeline.first = first_minute(day(2019, 4, 1));
  status.timeline.last = first_minute(day(2027, 12, 31));
  status.timeline.path = "/var/lib/dateline";
  status.timeline.bytes = 12'345'678;
  status.intake.directories = {{"/news", "watching"}, {"/old", "missing"}};
  status.intake.troubles = {{"/old", "not there; looked for every 30 s"}};
  status.intake.started = date::sys_days{date::year{2026} / 11 / 23};
  return status;
}

class CommandTest : public ::testing::Test {
 protected:
  [[nodiscard]] Outcome run(std::vector<std::string> arguments) const {
    return ask_daemon(socket_, std::move(arguments));
  }

  TemporaryDirectory directory_;
  std::string socket_ = (directory_.path() / "socket").string();
  FakeDaemon daemon_{socket_};
};

}  // namespace dateline::client::test
