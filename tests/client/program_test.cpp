// SPDX-License-Identifier: Apache-2.0
#include "descriptor.hpp"
#include "fake_daemon.hpp"
#include "program.hpp"
#include "protocol/codec.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "run.hpp"
#include "sample_events.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <fcntl.h>
#include <filesystem>
#include <thread>
#include <tuple>
#include <unistd.h>

namespace dateline::client {
namespace {

using test::ask_daemon;
using test::FakeDaemon;
using test::FakeSession;
using test::Outcome;
using testing::HasSubstr;

TEST(Program, HelpGoesToTheOutput) {
  const Outcome outcome = test::run_program(test::sample_host({"--help"}));
  EXPECT_EQ(outcome.code, 0);
  EXPECT_THAT(outcome.output, HasSubstr("Usage:"));
  EXPECT_EQ(outcome.error, "");
}

TEST(Program, AWrongCommandLineIsTwo) {
  const Outcome outcome = test::run_program(test::sample_host({"--frob"}));
  EXPECT_EQ(outcome.code, 2);
  EXPECT_EQ(outcome.output, "");
  EXPECT_THAT(outcome.error, testing::StartsWith("dateline: "));
}

TEST(Program, WithoutADaemonItSaysWhereItLookedAndHowToStartOne) {
  const test::TemporaryDirectory directory;
  Host host = test::sample_host({});
  host.environment["XDG_RUNTIME_DIR"] = directory.path().string();
  host.environment["DATELINE_SOCKET"] = (directory.path() / "none").string();
  const Outcome outcome = test::run_program(host);
  EXPECT_EQ(outcome.code, 3);
  EXPECT_EQ(outcome.error, "dateline: no daemon answers at " + host.environment["DATELINE_SOCKET"] +
                               " (not there)\n  start it with: datelined --watch DIR --store DIR "
                               "--socket " +
                               host.environment["DATELINE_SOCKET"] + '\n');
}

TEST(Program, ASocketThatNobodyListensToIsNoDaemon) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  { const FakeDaemon gone(socket); }
  { std::ignore = ::mknod(socket.c_str(), S_IFSOCK | 0600, 0); }
  const Outcome outcome = ask_daemon(socket, {"status"});
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.error, HasSubstr("nobody listens"));
}

TEST(Program, SyncWaitsForADaemonThatIsJustBeingStarted) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  FakeDaemon daemon(socket + ".elsewhere");
  SyncResult result;
  result.done = true;
  std::string reply;
  protocol::append_json(reply, result);
  daemon.answer(protocol::k_sync, reply);
  std::thread starting([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds{200});
    std::filesystem::rename(socket + ".elsewhere", socket);
  });
  EXPECT_EQ(ask_daemon(socket, {"sync"}).code, 0);
  starting.join();
}

TEST(Program, SyncWithoutADaemonEndsWithItsTimeout) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  EXPECT_EQ(ask_daemon(socket, {"sync", "--timeout", "0.1"}).code, 3);
}

class Permission : public testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::permissions(directory_.path(), std::filesystem::perms{0755});
  }

  [[nodiscard]] Outcome ask() const {
    Host host = test::sample_host({"status"});
    host.environment["DATELINE_SOCKET"] = socket_;
    return test::run_program_as_nobody(host);
  }

  test::TemporaryDirectory directory_;
  std::string socket_ = (directory_.path() / "socket").string();
  FakeDaemon daemon_{socket_};
};

TEST_F(Permission, WithoutItTheGroupToJoinIsNamed) {
  constexpr gid_t k_some_group = 4711;
  if (::geteuid() == 0) {
    ASSERT_EQ(::chown(socket_.c_str(), 0, k_some_group), 0);
  }
  ASSERT_EQ(::chmod(socket_.c_str(), 0060), 0);
  const Outcome outcome = ask();
  EXPECT_EQ(outcome.code, 4);
  EXPECT_THAT(outcome.error, HasSubstr("join it: sudo usermod -aG "));
}

TEST_F(Permission, NobodyIsToldToJoinRootsGroup) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root makes a socket of root's group";
  ASSERT_EQ(::chmod(socket_.c_str(), 0660), 0);
  const Outcome outcome = ask();
  EXPECT_EQ(outcome.code, 4);
  EXPECT_THAT(outcome.error, HasSubstr("for its owner alone"));
  EXPECT_THAT(outcome.error, testing::Not(HasSubstr("usermod")));
}

TEST_F(Permission, ASocketOfItsOwnerAloneNamesNoGroup) {
  ASSERT_EQ(::chmod(socket_.c_str(), 0), 0);
  const Outcome outcome = ask();
  EXPECT_EQ(outcome.code, 4);
  EXPECT_THAT(outcome.error, HasSubstr("for its owner alone"));
}

TEST(Program, APathThatNoSocketCanHaveIsAUsageError) {
  const Outcome outcome = ask_daemon('/' + std::string(200, 'x'), {"status"});
  EXPECT_EQ(outcome.code, 2);
  EXPECT_THAT(outcome.error, HasSubstr("too long"));
}

/// A daemon that streams `count` entries.
void stream_entries(FakeDaemon& daemon, int count) {
  daemon.on(protocol::k_query, [count](const protocol::Call&, const FakeSession& session) {
    protocol::QueryReply reply;
    reply.events = {test::sample_events().front()};
    std::string text;
    protocol::append_json(text, reply);
    for (int at = 0; at < count; ++at) session.reply(text, true);
    session.reply(R"({"events":[]})");
  });
}

TEST(Program, AReaderThatGoesAwayIsAQuietEnd) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  FakeDaemon daemon(socket);
  stream_entries(daemon, 20'000);
  std::array<int, 2> pipe{};
  ASSERT_EQ(::pipe2(pipe.data(), O_CLOEXEC), 0);
  const Descriptor writing{pipe[1]};
  { const Descriptor closed{pipe[0]}; }
  const test::TemporaryDirectory scratch;
  const Descriptor error{::open(scratch.path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)};
  Host host = test::sample_host({"-n", "all"});
  host.environment["DATELINE_SOCKET"] = socket;
  host.output = writing.get();
  host.error = error.get();
  EXPECT_EQ(run(host), 0);
  EXPECT_EQ(::lseek(error.get(), 0, SEEK_END), 0) << "nothing is said";
}

TEST(Program, AFullDiskIsAFailure) {
  const Descriptor full{::open("/dev/full", O_WRONLY | O_CLOEXEC)};
  if (!full.open()) GTEST_SKIP() << "no /dev/full here";
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  FakeDaemon daemon(socket);
  stream_entries(daemon, 10);
  const Descriptor error{::open(directory.path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)};
  Host host = test::sample_host({"-n", "all"});
  host.environment["DATELINE_SOCKET"] = socket;
  host.output = full.get();
  host.error = error.get();
  EXPECT_EQ(run(host), 1);
  EXPECT_GT(::lseek(error.get(), 0, SEEK_END), 0);
}

TEST(Program, ALongTimelineComesWhole) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  FakeDaemon daemon(socket);
  stream_entries(daemon, 5'000);
  const Outcome outcome = ask_daemon(socket, {"harbour"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(std::count(outcome.output.begin(), outcome.output.end(), '\n'), 5'000);
}

constexpr std::string_view k_story_reply =
    R"({"days":[{"day":"2024-03-05","score":2.5,"articles":3,"event":"e1","what":"Harbour talks )"
    R"(open","kind":"meeting","status":"happened","sentences":[{"text":"The talks opened.",)"
    R"("article":"a1","path":"/news/a.txt","title":"Talks","published":"2024-03-06"}]},)"
    R"({"day":"2024-03-09","score":0.5,"articles":1,"event":"e2","what":"Ships leave","kind":)"
    R"("movement","status":"planned","sentences":[]}],"spoken":7,"entries":12,"held":90})";

TEST(Program, AStoryIsItsDaysWithTheSentencesThatTellOfThem) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  FakeDaemon daemon(socket);
  daemon.answer(protocol::k_story, std::string(k_story_reply));
  const Outcome outcome = ask_daemon(socket, {"--story", "harbour", "talks", "-n", "2"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.output, "2024-03-05 Tue  happened  Harbour talks open (3 articles)\n"
                            "    says    \"The talks opened.\"\n\n"
                            "2024-03-09 Sat  planned  Ships leave (1 article)\n\n");
  EXPECT_THAT(outcome.error, HasSubstr("2 of 7 days of a story of 12 entries; -n N shows more"));
  const auto asked = daemon.calls().at(0).parameters;
  EXPECT_EQ(asked.at("limit").to_number<int>(), 2);
  EXPECT_EQ(asked.at("words").as_array().size(), 2U);
}

TEST(Program, AStoryForProgramsIsAnObjectADay) {
  const test::TemporaryDirectory directory;
  const std::string socket = (directory.path() / "socket").string();
  FakeDaemon daemon(socket);
  daemon.answer(protocol::k_story, std::string(k_story_reply));
  const Outcome outcome = ask_daemon(socket, {"--story", "harbour", "-r", "-o", "json"});
  EXPECT_EQ(outcome.code, 0);
  EXPECT_THAT(outcome.output, testing::StartsWith(R"({"day":"2024-03-09","score":0.5,)"));
  EXPECT_EQ(std::count(outcome.output.begin(), outcome.output.end(), '\n'), 2);
}

}  // namespace
}  // namespace dateline::client
