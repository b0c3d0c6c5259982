// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"
#include "daemon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <random>

namespace dateline::end_to_end {
namespace {

namespace fs = std::filesystem;

/// Writes article `number` under a name of its own.
void write_article(const fs::path& folder, int number) {
  std::ofstream(folder / (std::to_string(number) + ".txt")) << article(number);
}

int files_taken(const Daemon& daemon) {
  const Outcome articles = daemon.dateline({"articles", "-o", "json"});
  return articles.code == 0 ? static_cast<int>(articles.lines().size()) : 0;
}

/// Lets articles arrive, kills the daemon at a random moment once some of them are committed, lets
/// the rest arrive while it is down or after it is back, and gives the timeline of it all.
std::vector<std::string> disturbed_timeline(int articles, unsigned seed) {
  std::mt19937 random(seed);
  Daemon daemon;
  daemon.start();
  int written = 0;
  while (written < articles / 4) write_article(daemon.news(), written++);
  const auto end = std::chrono::steady_clock::now() + seconds{60};
  int committed = 0;
  while (committed == 0 && std::chrono::steady_clock::now() < end) {
    committed = files_taken(daemon);
  }
  EXPECT_GT(committed, 0) << daemon.log();
  const int last = written + static_cast<int>(random() % static_cast<unsigned>(articles / 2));
  while (written < last) write_article(daemon.news(), written++);
  static_cast<void>(daemon.process().wait(milliseconds{random() % 300}));  // it runs on meanwhile
  daemon.kill();
  const int while_down = std::min(articles, written + articles / 8);
  while (written < while_down) write_article(daemon.news(), written++);
  daemon.start();
  EXPECT_GE(files_taken(daemon), committed) << "what was committed is lost";
  while (written < articles) write_article(daemon.news(), written++);
  daemon.sync();
  return daemon.timeline();
}

TEST(Crash, a_killed_daemon_ends_with_the_timeline_of_one_that_was_not) {
  const int articles = size_from_environment("DATELINE_CRASH_ARTICLES", 2000);
  const int rounds = size_from_environment("DATELINE_CRASH_ROUNDS", 20);
  Daemon undisturbed;
  undisturbed.start();
  for (int number = 0; number < articles; ++number) write_article(undisturbed.news(), number);
  undisturbed.sync();
  const std::vector<std::string> expected = undisturbed.timeline();
  ASSERT_GT(expected.size(), static_cast<std::size_t>(articles));
  EXPECT_EQ(undisturbed.stop(), 0);

  for (int round = 0; round < rounds; ++round) {
    SCOPED_TRACE("round " + std::to_string(round));
    const std::vector<std::string> found = disturbed_timeline(articles, 1000U + unsigned(round));
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t at = 0; at < found.size(); ++at) ASSERT_EQ(found[at], expected[at]);
  }
}

}  // namespace
}  // namespace dateline::end_to_end
