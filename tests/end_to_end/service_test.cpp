// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"
#include "daemon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <set>

namespace dateline::end_to_end {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::StartsWith;

TEST(Service, answers_once_it_is_ready_and_tells_its_status) {
  Daemon daemon;
  daemon.drop("a.txt", article(1));
  daemon.start();
  EXPECT_EQ(daemon.dateline({"status"}).code, 0);
  EXPECT_TRUE(daemon.notifications().wait_for("STATUS=Watching 1 director", seconds{60}));
}

TEST(Service, keeps_the_watchdog_content_while_it_works) {
  Daemon daemon;
  daemon.start({}, {{"WATCHDOG_USEC", "600000"}});
  for (int at = 0; at < 3; ++at) {
    daemon.drop(std::to_string(at) + ".txt", article(at));
    EXPECT_TRUE(daemon.notifications().wait_for("WATCHDOG=1", seconds{30}));
  }
}

TEST(Service, stops_within_seconds_when_asked) {
  for (const int signal : {SIGTERM, SIGINT}) {
    Daemon daemon;
    daemon.start();
    const auto begun = std::chrono::steady_clock::now();
    daemon.process().signal(signal);
    EXPECT_EQ(daemon.process().wait(seconds{20}), 0);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, seconds{10});
    EXPECT_TRUE(daemon.notifications().wait_for("STOPPING=1", seconds{1}));
    EXPECT_FALSE(fs::exists(daemon.socket()));
  }
}

TEST(Service, takes_both_sockets_from_the_service_manager) {
  const std::string activate = "/usr/bin/systemd-socket-activate";
  if (!fs::exists(activate)) GTEST_SKIP() << activate << " is not installed";
  Daemon daemon;
  const std::string control = daemon.socket().string() + ".control";
  daemon.launch({activate, "--listen=" + daemon.socket().string(), "--listen=" + control,
                 "--fdname=query:control", "--setenv=HOME=" + daemon.root().string(),
                 "--setenv=NOTIFY_SOCKET=" + daemon.notifications().path().string(), DATELINED,
                 "--watch", daemon.news(), "--store", daemon.store(), "--settle", "20"});
  const auto end = std::chrono::steady_clock::now() + seconds{20};
  while (!fs::exists(control) && std::chrono::steady_clock::now() < end) {
    static_cast<void>(daemon.process().wait(milliseconds{5}));
  }
  daemon.drop("a.txt", article(1));
  daemon.sync();
  EXPECT_THAT(daemon.timeline(), testing::Not(testing::IsEmpty()));
  EXPECT_EQ(daemon.dateline({"rescan"}).code, 0);
  EXPECT_TRUE(daemon.notifications().wait_for("READY=1", seconds{1}));
}

TEST(Service, reads_its_configuration_anew_whole_or_not_at_all) {
  Daemon daemon;
  const fs::path second = daemon.root() / "second";
  fs::create_directory(second);
  std::ofstream(second / "a.txt") << article(1);
  const fs::path config = daemon.root() / "datelined.toml";
  const auto watch = [&](const fs::path& directory) {
    std::ofstream(config) << "watch.directories = [\"" << directory.string() << "\"]\n";
  };
  watch(daemon.news());
  daemon.launch({DATELINED, "--config", config, "--store", daemon.store(), "--socket",
                 daemon.socket(), "--settle", "20"});
  ASSERT_TRUE(daemon.notifications().wait_for("READY=1", seconds{60}));
  daemon.sync();
  EXPECT_TRUE(daemon.timeline().empty());

  std::ofstream(config) << "watch.directorys = []\n";
  daemon.process().signal(SIGHUP);
  ASSERT_TRUE(daemon.notifications().wait_for("READY=1", seconds{20}));
  EXPECT_THAT(daemon.log(),
              HasSubstr("unknown key watch.directorys; the nearest is watch.directories"));

  watch(second);
  daemon.process().signal(SIGHUP);
  ASSERT_TRUE(daemon.notifications().wait_for("RELOADING=1", seconds{20}));
  ASSERT_TRUE(daemon.notifications().wait_for("READY=1", seconds{20}));
  daemon.sync();
  EXPECT_FALSE(daemon.timeline().empty());
}

TEST(Service, checks_a_configuration_without_starting) {
  const TemporaryDirectory directory;
  const fs::path good = directory.write("good.toml", "[watch]\nsettle = 500\n");
  const fs::path bad = directory.write("bad.toml", "[watch]\nsettle = 5\n");
  EXPECT_EQ(run({DATELINED, "--check-config", "--config", good}).code, 0);
  const Outcome refused = run({DATELINED, "--check-config", "--config", bad});
  EXPECT_EQ(refused.code, 2);
  EXPECT_THAT(refused.err, HasSubstr("bad.toml:2: watch.settle is out of range"));
  const Outcome no_file = run({DATELINED, "--check-config", "--config", directory.path()});
  EXPECT_EQ(no_file.code, 2);
  EXPECT_THAT(no_file.err, HasSubstr("is a directory, not a file"));
}

TEST(Service, output_that_cannot_be_written_is_a_failure) {
  const TemporaryDirectory directory;
  const std::string file = directory.write("a.txt", article(1)).string();
  const std::vector<std::vector<std::string>> lines = {{"--help"},
                                                       {"--version"},
                                                       {"--check-config", "--config", "/dev/null"},
                                                       {"extract", file},
                                                       {"extract", "--output=timex", file},
                                                       {"extract", "--merge", file}};
  for (std::vector<std::string> line : lines) {
    line.insert(line.begin(), {"sh", "-c", "exec \"$@\" > /dev/full", "sh", DATELINED});
    const Outcome outcome = run(line, {{"HOME", directory.path()}});
    EXPECT_EQ(outcome.code, 1) << line.back();
    EXPECT_EQ(outcome.err, "datelined: cannot write the output: No space left on device\n");
  }
}

/// What `"name":"..."` says in each line that has it and `part` too.
std::set<std::string> values_of(const std::vector<std::string>& lines, const std::string& name,
                                const std::string& part = {}) {
  std::set<std::string> values;
  for (const std::string& line : lines) {
    const std::size_t at = line.find('"' + name + "\":\"");
    if (at == std::string::npos || line.find(part) == std::string::npos) continue;
    const std::size_t begin = at + name.size() + 4;
    values.insert(line.substr(begin, line.find('"', begin) - begin));
  }
  return values;
}

TEST(Service, extract_gives_an_event_the_id_that_it_has_on_the_timeline) {
  Daemon daemon;
  daemon.start();
  std::vector<std::string> line{DATELINED, "extract", "--merge"};
  const std::string untied = "\n\nIt rained all day on Tuesday.\n";
  for (int number = 0; number < 12; ++number) {
    daemon.drop(std::to_string(number) + ".txt", article(number) + untied);
    line.push_back(daemon.news() / (std::to_string(number) + ".txt"));
  }
  daemon.sync();
  const std::set<std::string> ids = values_of(daemon.timeline(), "id");
  EXPECT_FALSE(ids.empty());
  EXPECT_EQ(values_of(run(line).lines(), "event", "\"timeline\":true"), ids);
}

TEST(Service, writes_no_log_into_the_store_when_its_outputs_are_closed) {
  Daemon daemon;
  std::vector<std::string> line = {"sh", "-c", "exec \"$@\" <&- >&- 2>&-", "sh"};
  for (const std::string& word : daemon.command()) line.push_back(word);
  daemon.drop("binary.txt", std::string("\0\1\2", 3));  // is logged
  daemon.drop("a.txt", article(1));
  daemon.launch(line);
  ASSERT_TRUE(daemon.notifications().wait_for("READY=1", seconds{60}));
  daemon.sync();
  EXPECT_THAT(daemon.timeline(), testing::Not(testing::IsEmpty()));
  for (const auto& entry : fs::directory_iterator(daemon.store())) {
    EXPECT_EQ(contents(entry.path()).find("binary.txt: "), std::string::npos) << entry.path();
  }
  EXPECT_EQ(daemon.stop(), 0);
}

TEST(Service, tells_usage_from_failure) {
  EXPECT_EQ(run({DATELINED, "--help"}).code, 0);
  EXPECT_THAT(run({DATELINED, "--version"}).out, StartsWith("datelined "));
  EXPECT_EQ(run({DATELINED, "--no-such-flag"}).code, 2);
  EXPECT_EQ(run({DATELINED, "extract", "--published", "soon"}).code, 2);
  EXPECT_EQ(run({DATELINED, "extract", "--input=odt"}).err,
            "datelined: --input: 'odt' is none of auto|text|jsonl (try `datelined --help`)\n");
}

TEST(Service, a_second_daemon_on_the_same_store_is_refused) {
  Daemon daemon;
  daemon.start();
  const Outcome second = run({DATELINED, "--watch", daemon.news(), "--store", daemon.store(),
                              "--socket", daemon.root() / "other"});
  EXPECT_EQ(second.code, 1);
  EXPECT_THAT(second.err, HasSubstr(daemon.store().string()));
  EXPECT_EQ(daemon.dateline({"status"}).code, 0);
}

TEST(Service, a_live_socket_is_refused_and_a_stale_one_replaced) {
  Daemon daemon;
  daemon.start();
  const Outcome second = run({DATELINED, "--watch", daemon.news(), "--store",
                              daemon.root() / "other", "--socket", daemon.socket()});
  EXPECT_EQ(second.code, 1);
  EXPECT_THAT(second.err, HasSubstr(daemon.socket().string()));
  daemon.kill();
  EXPECT_TRUE(fs::exists(daemon.socket()));
  daemon.start();
  EXPECT_EQ(daemon.dateline({"status"}).code, 0);
}

TEST(Service, a_client_whose_outputs_are_closed_prints_nothing_to_the_daemon) {
  Daemon daemon;
  daemon.drop("a.txt", article(1));
  daemon.start();
  daemon.sync();
  const Outcome outcome = run({"sh", "-c", "exec \"$@\" <&- >&- 2>&-", "sh", DATELINE, "--socket",
                               daemon.socket(), "-n", "all"},
                              daemon.environment());
  EXPECT_EQ(outcome.code, 0);
  EXPECT_EQ(outcome.out + outcome.err, "");
}

TEST(Service, no_daemon_is_said_in_one_line) {
  const Daemon daemon;
  const Outcome outcome = daemon.dateline({"status"});
  EXPECT_EQ(outcome.code, 3);
  EXPECT_THAT(outcome.err, HasSubstr(daemon.socket().string()));
}

}  // namespace
}  // namespace dateline::end_to_end
