// SPDX-License-Identifier: Apache-2.0
#include "watch_fixture.hpp"

#include <gmock/gmock.h>
#include <sys/socket.h>
#include <sys/un.h>

namespace dateline::watch::testing {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

TEST_F(WatchTest, StartReportsWhatLiesThere) {
  const std::string a = scratch.file("in/a.txt");
  const std::string b = scratch.file("in/deep/er/b.txt");
  start();
  EXPECT_TRUE(eventually_settled(a));
  EXPECT_TRUE(eventually_settled(b));
  EXPECT_TRUE(eventually([&] { return ended == 1; }));
  EXPECT_EQ(state(), "watching");
}

TEST_F(WatchTest, ReportsTheStampOfTheFile) {
  start();
  const std::string a = scratch.file("in/a.txt", "12345");
  ASSERT_TRUE(eventually_settled(a));
  struct stat status {};
  ASSERT_EQ(stat(a.c_str(), &status), 0);
  EXPECT_EQ(last[a].stamp, stamp_of(status));
}

TEST_F(WatchTest, TakesWhatIsWrittenMovedInOrLinked) {
  start();
  ASSERT_TRUE(scan());
  const std::string outside = scratch.file("outside.txt");
  const std::string written = scratch.file("in/written.txt");
  fs::create_hard_link(outside, scratch / "in/linked.txt");
  fs::rename(outside, scratch / "in/moved.txt");
  EXPECT_TRUE(eventually_settled(written));
  EXPECT_TRUE(eventually_settled(scratch / "in/moved.txt"));
  EXPECT_TRUE(eventually_settled(scratch / "in/linked.txt"));
}

TEST_F(WatchTest, WaitsForTheWriterToClose) {
  start();
  ASSERT_TRUE(scan());
  std::ofstream out(scratch / "in/a.txt");
  out << "first half" << std::flush;
  const std::string later = scratch.file("in/later.txt");
  ASSERT_TRUE(eventually_settled(later));  // a settle time has passed
  EXPECT_TRUE(never_told(scratch / "in/a.txt"));
  std::vector<std::string> unsettled;
  on_watcher([&] { unsettled = watcher->unsettled(); });
  EXPECT_THAT(unsettled, ::testing::ElementsAre(scratch / "in/a.txt"));
  out.close();
  EXPECT_TRUE(eventually_settled(scratch / "in/a.txt"));
}

TEST_F(WatchTest, TakesAFileThatIsNeverClosedOnceItWasQuietForLong) {
  options.settle = 10ms;
  start();
  ASSERT_TRUE(scan());
  const int descriptor = open((scratch / "in/a.txt").c_str(), O_CREAT | O_WRONLY, 0644);
  EXPECT_TRUE(eventually_settled(scratch / "in/a.txt"));
  close(descriptor);
}

TEST_F(WatchTest, ReportsChangesAgain) {
  start();
  const std::string a = scratch.file("in/a.txt", "one");
  ASSERT_TRUE(eventually_settled(a));
  scratch.file("in/a.txt", "three");
  EXPECT_TRUE(eventually([&] { return last[a].stamp.size == 5; }));
}

TEST_F(WatchTest, LeavesHiddenAndTemporaryNamesAlone) {
  start();
  ASSERT_TRUE(scan());
  for (const char* name : {"in/.hidden", "in/a.txt~", "in/#a#", "in/4913", "in/a.part",
                           "in/b.crdownload", "in/.git/config"})
    scratch.file(name);
  const std::string a = scratch.file("in/a.txt");
  ASSERT_TRUE(eventually_settled(a));
  ASSERT_TRUE(scan());
  const std::lock_guard lock(mutex);
  EXPECT_EQ(last.size(), 1U);
}

TEST_F(WatchTest, TakesAFileUnderItsFinalName) {
  start();
  ASSERT_TRUE(scan());
  scratch.file("in/a.html.part");
  fs::rename(scratch / "in/a.html.part", scratch / "in/a.html");
  EXPECT_TRUE(eventually_settled(scratch / "in/a.html"));
  EXPECT_TRUE(never_told(scratch / "in/a.html.part"));
}

TEST_F(WatchTest, ReportsDeletedAndMovedFilesAsGone) {
  const std::string a = scratch.file("in/a.txt");
  const std::string b = scratch.file("in/b.txt");
  start();
  ASSERT_TRUE(eventually_settled(a));
  ASSERT_TRUE(eventually_settled(b));
  fs::remove(a);
  fs::rename(b, scratch / "b.txt");
  EXPECT_TRUE(eventually_gone(a));
  EXPECT_TRUE(eventually_gone(b));
}

TEST_F(WatchTest, TellsTheNewEndOfAMoveFirst) {
  const std::string a = scratch.file("in/a.txt");
  start();
  ASSERT_TRUE(eventually_settled(a));
  fs::rename(a, scratch / "in/b.txt");
  ASSERT_TRUE(eventually_gone(a));
  EXPECT_TRUE(is(scratch / "in/b.txt", FileNews::Kind::settled));
}

TEST_F(WatchTest, ReplacingAFileByRenameIsAChangeAndNeverGone) {
  const std::string a = scratch.file("in/a.txt", "one");
  start();
  ASSERT_TRUE(eventually_settled(a));
  fs::rename(scratch.file("in/.a.txt.new", "three"), a);
  ASSERT_TRUE(eventually([&] { return last[a].stamp.size == 5; }));
  for (const FileNews& news : log) EXPECT_NE(news.kind, FileNews::Kind::gone);
}

TEST_F(WatchTest, FollowsADirectoryThatIsMovedInsideTheTree) {
  scratch.file("in/a/deep/x.txt");
  start();
  ASSERT_TRUE(eventually_settled(scratch / "in/a/deep/x.txt"));
  fs::rename(scratch / "in/a", scratch / "in/b");
  EXPECT_TRUE(eventually_settled(scratch / "in/b/deep/x.txt"));
  const std::string y = scratch.file("in/b/deep/y.txt");
  EXPECT_TRUE(eventually_settled(y));
}

TEST_F(WatchTest, ADirectoryMovedOutEndsInAScan) {
  scratch.file("in/a/x.txt");
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  fs::rename(scratch / "in/a", scratch / "a");
  EXPECT_TRUE(eventually([&] { return ended == 2; }));
  const std::string outside = scratch.file("a/y.txt");
  const std::string inside = scratch.file("in/z.txt");
  ASSERT_TRUE(eventually_settled(inside));
  EXPECT_TRUE(never_told(outside));
}

TEST_F(WatchTest, FifosAndSocketsAreUnusable) {
  ASSERT_EQ(mkfifo((scratch / "in/before").c_str(), 0644), 0);
  start();
  ASSERT_TRUE(eventually([&] { return is(scratch / "in/before", FileNews::Kind::unusable); }));
  EXPECT_EQ(last[scratch / "in/before"].reason, "not a regular file");
  ASSERT_EQ(mkfifo((scratch / "in/after").c_str(), 0644), 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  (scratch / "in/socket").copy(address.sun_path, sizeof address.sun_path - 1);
  const int descriptor = socket(AF_UNIX, SOCK_STREAM, 0);
  ASSERT_EQ(bind(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  EXPECT_TRUE(eventually([&] { return is(scratch / "in/after", FileNews::Kind::unusable); }));
  EXPECT_TRUE(eventually([&] { return is(scratch / "in/socket", FileNews::Kind::unusable); }));
  close(descriptor);
}

TEST_F(WatchTest, FollowsLinksInsideOfTheTreeAlone) {
  scratch.file("in/.store/real.txt");
  scratch.file("outside.txt");
  fs::create_symlink(scratch / "in/.store/real.txt", scratch / "in/inside.txt");
  fs::create_symlink("../outside.txt", scratch / "in/outside.txt");
  fs::create_symlink("nowhere", scratch / "in/dangling.txt");
  start();
  ASSERT_TRUE(eventually_settled(scratch / "in/inside.txt"));
  EXPECT_EQ(last[scratch / "in/inside.txt"].target, scratch / "in/.store/real.txt");
  ASSERT_TRUE(eventually([&] { return is(scratch / "in/outside.txt", FileNews::Kind::unusable); }));
  EXPECT_THAT(last[scratch / "in/outside.txt"].reason, HasSubstr("symbolic link"));
  EXPECT_TRUE(never_told(scratch / "in/dangling.txt"));
}

TEST_F(WatchTest, LoopsOfLinksEnd) {
  scratch.file("in/a/x.txt");
  fs::create_symlink("..", scratch / "in/a/up");
  fs::create_symlink("self", scratch / "in/self");
  fs::create_symlink(".", scratch / "in/dot");
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  ASSERT_TRUE(eventually_settled(scratch / "in/a/x.txt"));
  fs::create_symlink("..", scratch / "in/a/later");
  ASSERT_TRUE(eventually([&] { return ended >= 2; }));
  ASSERT_TRUE(scan());
  const std::lock_guard lock(mutex);
  for (const auto& [path, news] : last)
    EXPECT_TRUE(path == scratch / "in/a/x.txt" || news.kind != FileNews::Kind::settled) << path;
}

TEST_F(WatchTest, WalksALinkedDirectoryThatIsNotReachedOtherwise) {
  scratch.file("in/.store/x.txt");
  fs::create_symlink(".store", scratch / "in/shown");
  start();
  EXPECT_TRUE(eventually_settled(scratch / "in/shown/x.txt"));
}

TEST_F(WatchTest, OneTreeInsideAnotherIsWalkedOnce) {
  options.directories.push_back(scratch / "in/inner");
  const std::string x = scratch.file("in/inner/x.txt");
  start();
  ASSERT_TRUE(eventually([&] { return ended == 1; }));
  ASSERT_TRUE(eventually_settled(x));
  EXPECT_EQ(count[x], 1);
  EXPECT_EQ(watcher->directories().size(), 2U);
}

TEST_F(WatchTest, PathsOfFourThousandBytesWork) {
  std::string name = "in";
  const std::string part(200, 'd');
  while ((scratch / name).size() + part.size() + 8 < k_max_path) name += "/" + part;
  const std::string deep = scratch.directory(name);
  start();
  ASSERT_TRUE(scan());
  const std::string before = scratch.file(name + "/a.txt");
  EXPECT_GT(before.size(), 3800U);
  EXPECT_TRUE(eventually_settled(before));
}

TEST_F(WatchTest, PathsThatAreTooLongAreSaidToBe) {
  std::string name = "in";
  const std::string part(200, 'd');
  while ((scratch / name).size() + part.size() + 8 < k_max_path) name += "/" + part;
  const std::string deep = scratch.directory(name);
  const int directory = open(deep.c_str(), O_DIRECTORY | O_RDONLY);
  ASSERT_GE(directory, 0);
  const std::string file(240, 'f');
  close(openat(directory, file.c_str(), O_CREAT | O_WRONLY, 0644));
  ASSERT_EQ(mkdirat(directory, part.c_str(), 0755), 0);
  start();
  ASSERT_TRUE(scan());
  const std::string path = deep + "/" + file;
  ASSERT_TRUE(eventually([&] { return is(path, FileNews::Kind::unusable); }));
  EXPECT_THAT(last[path].reason, HasSubstr("longer than 4095"));
  EXPECT_THAT(trouble(deep + "/" + part), HasSubstr("too long"));
  unlinkat(directory, file.c_str(), 0);
  unlinkat(directory, part.c_str(), AT_REMOVEDIR);
  close(directory);
}

TEST_F(WatchTest, NamesThatAreNotUtf8ArePassedAsTheyAre) {
  start();
  const std::string a = scratch.file("in/\xff\xfe.txt");
  EXPECT_TRUE(eventually_settled(a));
}

}  // namespace
}  // namespace dateline::watch::testing
