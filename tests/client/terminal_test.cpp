// SPDX-License-Identifier: Apache-2.0
#include "descriptor.hpp"
#include "fake_daemon.hpp"
#include "pager.hpp"
#include "program.hpp"
#include "protocol/interface.hpp"
#include "protocol/requests.hpp"
#include "run.hpp"
#include "sample_events.hpp"
#include "terminal.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <termios.h>

namespace dateline::client {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A terminal of 100 columns, and what was printed on it.
class Terminal {
 public:
  Terminal() : master_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
    std::array<char, 128> name{};
    if (!master_.open() || ::grantpt(master_.get()) != 0 || ::unlockpt(master_.get()) != 0 ||
        ::ptsname_r(master_.get(), name.data(), name.size()) != 0)
      return;
    slave_ = Descriptor{::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC)};
    winsize size{};
    size.ws_col = 100;
    ::ioctl(slave_.get(), TIOCSWINSZ, &size);
  }

  [[nodiscard]] bool works() const noexcept { return slave_.open(); }
  [[nodiscard]] int output() const noexcept { return slave_.get(); }
  [[nodiscard]] std::string take() {
    slave_ = Descriptor{};
    std::string text;
    std::array<char, 4096> bytes{};
    for (ssize_t got = 0; (got = ::read(master_.get(), bytes.data(), bytes.size())) > 0;)
      text.append(bytes.data(), static_cast<std::size_t>(got));
    std::erase(text, '\r');
    return text;
  }

 private:
  Descriptor master_;
  Descriptor slave_;
};

class TerminalTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!terminal_.works()) GTEST_SKIP() << "no terminals here";
    protocol::QueryReply reply;
    reply.events = {test::sample_events()[1]};
    reply.held = 7;
    std::string text;
    protocol::append_json(text, reply);
    daemon_.answer(protocol::k_query, text);
  }

  [[nodiscard]] Host host(std::vector<std::string> arguments) const {
    Host host = test::sample_host(std::move(arguments));
    host.environment["DATELINE_SOCKET"] = socket_;
    host.environment["DATELINE_PAGER"] = "";
    host.output = terminal_.output();
    host.error = terminal_.output();
    return host;
  }

  test::TemporaryDirectory directory_;
  std::string socket_ = (directory_.path() / "socket").string();
  test::FakeDaemon daemon_{socket_};
  Terminal terminal_;
};

TEST_F(TerminalTest, HasItsWidthAndColours) {
  const Style style = style_for(host({}), ColorChoice::automatic);
  EXPECT_EQ(style.columns, 100U);
  EXPECT_TRUE(style.colour);
  EXPECT_FALSE(style_for(host({}), ColorChoice::never).colour);
}

TEST_F(TerminalTest, HeedsTheWishForNoColour) {
  Host plain = host({});
  plain.environment["NO_COLOR"] = "1";
  EXPECT_FALSE(style_for(plain, ColorChoice::automatic).colour);
  EXPECT_TRUE(style_for(plain, ColorChoice::always).colour) << "a flag is asked for by hand";
  plain.environment["NO_COLOR"] = "";
  EXPECT_TRUE(style_for(plain, ColorChoice::automatic).colour) << "empty is no wish";
  plain.environment["TERM"] = "dumb";
  EXPECT_FALSE(style_for(plain, ColorChoice::automatic).colour);
}

TEST_F(TerminalTest, AFileHasNeitherWidthNorColours) {
  Host file = host({});
  const Descriptor null{::open("/dev/null", O_WRONLY | O_CLOEXEC)};
  file.output = null.get();
  EXPECT_EQ(style_for(file, ColorChoice::automatic).columns, 0U);
  EXPECT_FALSE(style_for(file, ColorChoice::automatic).colour);
  EXPECT_TRUE(style_for(file, ColorChoice::always).colour);
}

TEST_F(TerminalTest, ThePagerComesFirstAndTheNotesAfterIt) {
  Host paged = host({"--color", "never"});
  paged.environment["DATELINE_PAGER"] = "tr a-z A-Z; echo bye";
  EXPECT_EQ(run(paged), 0);
  EXPECT_THAT(terminal_.take(), testing::EndsWith("── TODAY, MON 23 NOVEMBER 2026 ──\nbye\n"
                                                  "1 of 7 entries; -n all shows all\n"));
}

TEST_F(TerminalTest, APagerThatIsLeftEarlyIsAQuietEnd) {
  Host paged = host({});
  paged.environment["DATELINE_PAGER"] = "exit 0";
  EXPECT_EQ(run(paged), 0);
  EXPECT_THAT(terminal_.take(), Not(HasSubstr("dateline:")));
}

TEST_F(TerminalTest, NoPagerWhenItIsNotWanted) {
  Host paged = host({"--no-pager"});
  paged.environment["DATELINE_PAGER"] = "tr a-z A-Z";
  EXPECT_EQ(run(paged), 0);
  EXPECT_THAT(terminal_.take(), HasSubstr("\x1b[34mplanned\x1b[0m"));
}

TEST(PagerCommand, IsTheNearestWish) {
  Host host;
  EXPECT_EQ(pager_command(host), "") << "no PATH, no less";
  const test::TemporaryDirectory directory;
  const Descriptor less{::open((directory.path() / "less").c_str(), O_CREAT | O_WRONLY, 0700)};
  host.environment["PATH"] = "/nowhere:" + directory.path().string();
  EXPECT_EQ(pager_command(host), "less -FRX");
  host.environment["PAGER"] = "most";
  EXPECT_EQ(pager_command(host), "most");
  host.environment["DATELINE_PAGER"] = "cat";
  EXPECT_EQ(pager_command(host), "");
}

}  // namespace
}  // namespace dateline::client
