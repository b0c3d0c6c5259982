// SPDX-License-Identifier: Apache-2.0
#include "watch_fixture.hpp"

#include <gmock/gmock.h>

#include <fstream>

namespace dateline::watch::testing {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

TEST_F(WatchTest, AMissingDirectoryIsSaidAndTakenUpWhenItAppears) {
  fs::remove(scratch / "in");
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "missing");
  EXPECT_THAT(trouble(scratch / "in"), HasSubstr("no such directory"));
  EXPECT_FALSE(report.trees.at(0).readable);
  const std::string a = scratch.file("in/a.txt");
  EXPECT_TRUE(eventually_settled(a));
  EXPECT_TRUE(soon([&] { return state() == "watching" && trouble(scratch / "in").empty(); }));
}

TEST_F(WatchTest, AFileInPlaceOfADirectoryIsSaidAsSuch) {
  fs::remove(scratch / "in");
  std::ofstream{scratch / "in"} << "a file";
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "missing");
  EXPECT_THAT(trouble(scratch / "in"), HasSubstr("not a directory"));
  fs::remove(scratch / "in");
  const std::string a = scratch.file("in/a.txt");
  EXPECT_TRUE(eventually_settled(a));
}

TEST_F(WatchTest, ADirectoryThatIsMovedAwayIsMissing) {
  scratch.file("in/a.txt");
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  fs::rename(scratch / "in", scratch / "away");
  EXPECT_TRUE(soon([&] { return state() == "missing"; }));
  scratch.file("away/b.txt");
  const std::string c = scratch.file("in/c.txt");
  EXPECT_TRUE(eventually_settled(c));
  EXPECT_TRUE(never_told(scratch / "in/b.txt"));
}

TEST_F(WatchTest, AnUnreadableDirectoryIsSaidAndRetried) {
  const std::string x = scratch.file("in/closed/x.txt");
  chmod((scratch / "in/closed").c_str(), 0);
  start(true);
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_THAT(trouble(scratch / "in/closed"), HasSubstr("permission denied"));
  EXPECT_EQ(state(), "watching");
  chmod((scratch / "in/closed").c_str(), 0755);
  EXPECT_TRUE(eventually_settled(x));
  EXPECT_TRUE(soon([&] { return trouble(scratch / "in/closed").empty(); }));
}

TEST_F(WatchTest, AnUnreadableTreeIsSaidAndRetried) {
  const std::string x = scratch.file("in/x.txt");
  chmod((scratch / "in").c_str(), 0);
  start(true);
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "unreadable");
  EXPECT_FALSE(report.trees.at(0).readable);
  chmod((scratch / "in").c_str(), 0755);
  EXPECT_TRUE(eventually_settled(x));
  EXPECT_TRUE(soon([&] { return state() == "watching"; }));
}

TEST_F(WatchTest, WithoutWatchesItPollsAndNamesTheLimit) {
  kernel.watches_left = 1;
  scratch.directory("in/below");
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "polling");
  EXPECT_THAT(trouble(scratch / "in"), HasSubstr("fs.inotify.max_user_watches"));
  const std::string x = scratch.file("in/below/x.txt");
  EXPECT_TRUE(eventually_settled(x));
  on_watcher([&] { kernel.watches_left = 100; });
  EXPECT_TRUE(soon([&] { return state() == "watching" && trouble(scratch / "in").empty(); }));
}

TEST_F(WatchTest, WithoutInotifyItPolls) {
  kernel.no_inotify = true;
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "polling");
  EXPECT_THAT(trouble(""), HasSubstr("fs.inotify.max_user_instances"));
  const std::string x = scratch.file("in/below/x.txt");
  EXPECT_TRUE(eventually_settled(x));
}

TEST_F(WatchTest, PollsOnNetworkFileSystems) {
  kernel.remote = true;
  kernel.watches_left = 0;  // whatever other machines do, no event tells of it
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "polling");
  const std::string x = scratch.file("in/below/x.txt");
  EXPECT_TRUE(eventually_settled(x));
}

TEST_F(WatchTest, ReconfigureTakesUpOtherTrees) {
  scratch.file("in/a.txt");
  const std::string b = scratch.file("other/b.txt");
  start();
  ASSERT_TRUE(eventually_settled(scratch / "in/a.txt"));
  on_watcher([&] {
    options.directories = {scratch.path() / "other"};
    watcher->reconfigure(options);
  });
  EXPECT_TRUE(eventually_settled(b));
  const std::string late = scratch.file("in/late.txt");
  const std::string c = scratch.file("other/c.txt");
  ASSERT_TRUE(eventually_settled(c));
  EXPECT_TRUE(never_told(late));
  EXPECT_EQ(watcher->directories().size(), 1U);
}

TEST_F(WatchTest, NothingIsSaidAfterStop) {
  start();
  ASSERT_TRUE(scan());
  on_watcher([&] { watcher->stop(); });
  scratch.file("in/a.txt");
  on_watcher([] {});
  EXPECT_TRUE(never_told(scratch / "in/a.txt"));
}

TEST_F(WatchTest, AnEmptyTreeIsReportedAsEmpty) {
  start();
  ASSERT_TRUE(scan());
  EXPECT_TRUE(report.trees.at(0).empty);
  scratch.file("in/.only-hidden");
  ASSERT_TRUE(scan());
  EXPECT_FALSE(report.trees.at(0).empty);
}

}  // namespace
}  // namespace dateline::watch::testing
