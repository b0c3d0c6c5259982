// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"
#include "daemon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace dateline::end_to_end {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// Whether, between the first article and the last, entries are there to be asked for, and `status`
/// says how far reading has come.
bool answers_while_it_reads(const Daemon& daemon) {
  const auto end = std::chrono::steady_clock::now() + seconds{60};
  while (std::chrono::steady_clock::now() < end) {
    const Outcome entries = daemon.dateline({"-n", "5"});
    const std::string status = daemon.dateline({"status"}).out;
    const bool reading = status.find("reading ") != std::string::npos;
    if (reading && !entries.out.empty()) return entries.code == 0;
    if (!reading && !entries.out.empty()) return false;  // it is over
  }
  return false;
}

TEST(FirstStart, answers_queries_and_tells_progress_while_a_full_folder_is_read) {
  const int files = size_from_environment("DATELINE_FIRST_START_FILES", 3000);
  Daemon daemon;
  for (int number = 0; number < files; ++number) {
    const fs::path folder = daemon.news() / std::to_string(number / 500);
    if (number % 500 == 0) fs::create_directory(folder);
    std::ofstream(folder / (std::to_string(number) + ".txt")) << article(number);
  }
  daemon.start({}, {{"WATCHDOG_USEC", "300000"}});  // it then tells its status ten times a second
  EXPECT_EQ(daemon.dateline({"-n", "5"}).code, 0);
  EXPECT_TRUE(answers_while_it_reads(daemon)) << daemon.dateline({"status"}).out;
  EXPECT_TRUE(daemon.notifications().wait_for("STATUS=Reading: ", seconds{60}));
  daemon.sync(seconds{100 + files / 100});
  EXPECT_EQ(daemon.dateline({"articles", "-o", "json"}).lines().size(),
            static_cast<std::size_t>(files));
  EXPECT_THAT(daemon.dateline({"status", "-o", "json"}).out,
              HasSubstr("\"articles\":" + std::to_string(files)));
}

TEST(FirstStart, a_second_start_takes_nothing_twice) {
  Daemon daemon;
  for (int number = 0; number < 50; ++number) {
    daemon.drop(std::to_string(number) + ".txt", article(number));
  }
  daemon.start();
  daemon.sync();
  const auto before = daemon.timeline();
  EXPECT_EQ(daemon.stop(), 0);
  daemon.start();
  daemon.sync();
  EXPECT_EQ(daemon.timeline(), before);
  EXPECT_THAT(daemon.dateline({"status", "-o", "json"}).out, HasSubstr("\"taken\":0"));
}

}  // namespace
}  // namespace dateline::end_to_end
