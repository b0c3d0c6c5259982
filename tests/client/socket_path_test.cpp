// SPDX-License-Identifier: Apache-2.0
#include "socket_path.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::client {
namespace {

using testing::ElementsAre;

Host host_with(std::map<std::string, std::string, std::less<>> environment) {
  Host host;
  host.environment = std::move(environment);
  return host;
}

TEST(SocketPath, WhatIsNamedByHandIsTheOnlyChoice) {
  const Host host = host_with({{"DATELINE_SOCKET", "/env"}, {"XDG_RUNTIME_DIR", "/run/user/7"}});
  EXPECT_THAT(socket_candidates(host, "/given"), ElementsAre("/given"));
  EXPECT_THAT(socket_candidates(host, ""), ElementsAre("/env"));
}

TEST(SocketPath, ThePersonsDaemonComesBeforeTheSystems) {
  const Host host = host_with({{"XDG_RUNTIME_DIR", "/run/user/7"}});
  EXPECT_THAT(socket_candidates(host, ""),
              ElementsAre("/run/user/7/dateline/socket", "/run/dateline/socket"));
  EXPECT_THAT(socket_candidates(host_with({}), ""), ElementsAre("/run/dateline/socket"));
  EXPECT_THAT(socket_candidates(host_with({{"DATELINE_SOCKET", ""}}), ""),
              ElementsAre("/run/dateline/socket"))
      << "empty is not set";
}

TEST(SocketPath, TheControlSocketStandsBeside) {
  EXPECT_THAT(control_candidates(host_with({}), "/given"), ElementsAre("/given.control"));
}

}  // namespace
}  // namespace dateline::client
