// SPDX-License-Identifier: Apache-2.0
#include "harness.hpp"
#include "listener.hpp"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <cstring>
#include <fstream>
#include <unistd.h>

namespace dateline::server {
namespace {

Endpoint at(const std::filesystem::path& path, bool control = false) {
  Endpoint endpoint;
  endpoint.path = path;
  endpoint.control = control;
  return endpoint;
}

mode_t mode_of(const std::filesystem::path& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777 : 0;
}

std::string message_of(const Endpoint& endpoint) {
  try {
    const Listener listener(endpoint);
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(Listener, ModesSayWhoMayAsk) {
  const TemporaryDirectory directory;
  const mode_t before = ::umask(0077);
  const Listener query(at(directory.path() / "q"));
  const Listener control(at(directory.path() / "c", true));
  ::umask(before);
  EXPECT_EQ(mode_of(directory.path() / "q"), 0660U);
  EXPECT_EQ(mode_of(directory.path() / "c"), 0600U);
}

TEST(Listener, ReplacesAStaleSocket) {
  const TemporaryDirectory directory;
  const auto path = directory.path() / "socket";
  const int stale = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.c_str(), path.native().size());
  ASSERT_EQ(::bind(stale, reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
  ::close(stale);
  ASSERT_TRUE(std::filesystem::exists(path));
  const Listener listener(at(path));
  EXPECT_NO_THROW(Client{path});
}

TEST(Listener, RefusesALiveSocketAndLeavesItThere) {
  const TemporaryDirectory directory;
  const auto path = directory.path() / "socket";
  const Listener live(at(path));
  const std::string message = message_of(at(path));
  EXPECT_NE(message.find("another daemon listens"), std::string::npos) << message;
  EXPECT_NE(message.find(path.native()), std::string::npos);
  EXPECT_NO_THROW(Client{path});
}

TEST(Listener, LeavesOtherFilesAlone) {
  const TemporaryDirectory directory;
  const auto path = directory.path() / "notes.txt";
  std::ofstream(path) << "mine";
  EXPECT_NE(message_of(at(path)).find("no socket"), std::string::npos);
  EXPECT_TRUE(std::filesystem::is_regular_file(path));
}

TEST(Listener, NamesThePathThatDoesNotWork) {
  const TemporaryDirectory directory;
  EXPECT_NE(message_of(at(directory.path() / "none" / "socket")).find("No such file"),
            std::string::npos);
  EXPECT_NE(message_of(at(directory.path() / std::string(200, 'x'))).find("107 bytes"),
            std::string::npos);
}

TEST(Listener, TakesAwayItsOwnSocketAndNoOther) {
  const TemporaryDirectory directory;
  const auto path = directory.path() / "socket";
  {
    const Listener listener(at(path));
    EXPECT_TRUE(std::filesystem::exists(path));
  }
  EXPECT_FALSE(std::filesystem::exists(path));
  {
    const Listener listener(at(path));
    std::filesystem::remove(path);
    std::ofstream(path) << "someone else's";
  }
  EXPECT_TRUE(std::filesystem::exists(path));
}

TEST(Listener, AdoptsADescriptorAndKeepsItsFile) {
  const TemporaryDirectory directory;
  const auto path = directory.path() / "socket";
  Listener manager(at(path));
  Endpoint passed;
  passed.descriptor = ::dup(manager.release());
  {
    Listener adopted(passed);
    EXPECT_EQ(adopted.release(), passed.descriptor);
    ::close(passed.descriptor);
  }
  EXPECT_TRUE(std::filesystem::exists(path));
  Endpoint wrong;
  wrong.descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  EXPECT_NE(message_of(wrong).find("not a listening"), std::string::npos);
}

TEST(Listener, AServerOnPassedDescriptorsAnswers) {
  const TemporaryDirectory directory;
  const auto path = directory.path() / "socket";
  Listener manager(at(path, true));
  Endpoint passed;
  passed.descriptor = manager.release();
  passed.control = true;
  Running fakes;
  auto server = Server::create({passed}, fakes.ports());
  server->start();
  Client client(path);
  EXPECT_EQ(client.call(protocol::k_rescan).error, "");
  server.reset();
  EXPECT_TRUE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace dateline::server
