// SPDX-License-Identifier: Apache-2.0
#include "watch_fixture.hpp"

namespace dateline::watch::testing {
namespace {

TEST_F(WatchTest, NoFileIsLostWhileDirectoriesAreMade) {
  start();
  ASSERT_TRUE(scan());
  std::vector<std::string> files;
  for (int i = 0; i < 500; ++i) {
    const std::string directory = "in/" + std::to_string(i % 25) + "/" + std::to_string(i);
    for (int k = 0; k < 3; ++k)
      files.push_back(scratch.file(directory + "/" + std::to_string(k) + ".txt"));
  }
  EXPECT_EQ(files.size(), 1500U);
  EXPECT_TRUE(eventually([&] { return last.size() >= files.size(); }));
  for (const std::string& file : files) EXPECT_TRUE(last.contains(file)) << file;
}

TEST_F(WatchTest, NoFileIsLostInABurstThatOverflowsTheQueue) {
  start();
  ASSERT_TRUE(scan());
  constexpr int k_files = 20'000;
  std::promise<void> made;
  // The watcher's thread is kept busy, so that the kernel's queue does overflow.
  boost::asio::post(io, [&] { made.get_future().wait(); });
  for (int i = 0; i < k_files; ++i) scratch.file("in/" + std::to_string(i) + ".txt");
  made.set_value();
  EXPECT_TRUE(eventually([&] { return last.size() == k_files; }, 60s)) << last.size();
}

TEST_F(WatchTest, NothingIsLostWhenMoreIsUnsettledThanIsKept) {
  options.max_unsettled = 100;
  start();
  ASSERT_TRUE(scan());
  constexpr int k_files = 1'000;
  for (int i = 0; i < k_files; ++i) scratch.file("in/" + std::to_string(i) + ".txt");
  EXPECT_TRUE(eventually([&] { return last.size() == k_files; }, 60s)) << last.size();
}

TEST_F(WatchTest, AHundredThousandFilesAreScannedWithoutBlocking) {
  constexpr int k_files = 100'000;
  for (int i = 0; i < 1000; ++i) {
    const std::string directory = scratch.directory("in/" + std::to_string(i));
    const int at = open(directory.c_str(), O_DIRECTORY | O_RDONLY);
    for (int k = 0; k < k_files / 1000; ++k)
      close(openat(at, std::to_string(k).c_str(), O_CREAT | O_WRONLY, 0644));
    close(at);
  }
  start();
  int turns = 0;  // of other work on the same thread while the scan runs
  while (!eventually([&] { return ended >= 1; }, 0s)) {
    on_watcher([&] { ++turns; });
  }
  EXPECT_GT(turns, 5);
  EXPECT_TRUE(eventually([&] { return last.size() == k_files; }, 60s)) << last.size();
}

}  // namespace
}  // namespace dateline::watch::testing
