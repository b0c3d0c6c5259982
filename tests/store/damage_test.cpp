// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "lmdb/cursor.hpp"
#include "lmdb/environment.hpp"
#include "support.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/wait.h>

#include <csignal>
#include <fstream>
#include <random>
#include <string>
#include <unistd.h>

namespace dateline::store::test {
namespace {

using ::testing::HasSubstr;

/// A file system of a few megabytes, where we may mount one.
class SmallDisk {
 public:
  SmallDisk() { mounted_ = mount("none", path().c_str(), "tmpfs", 0, "size=6m") == 0; }
  ~SmallDisk() {
    if (mounted_) umount(path().c_str());
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  [[nodiscard]] bool mounted() const noexcept { return mounted_; }
  [[nodiscard]] const std::filesystem::path& path() const noexcept { return directory_.path(); }

 private:
  TemporaryDirectory directory_;
  bool mounted_ = false;
};

TEST(DamageTest, ADamagedFileIsAnError) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{100}, std::size_t{9'000}}) {
    const TemporaryDirectory directory;
    {
      std::ofstream data{directory.path() / "data.mdb", std::ios::binary};
      data << std::string(size, '\x5a');
    }
    if (size == 0) {
      EXPECT_NO_THROW((void)open_plain(directory.path()));
      continue;
    }
    const Error error = error_of([&] { (void)open_plain(directory.path()); });
    EXPECT_EQ(error.code(), ErrorCode::store);
    EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
  }
}

TEST(DamageTest, AFileCutShortIsAnError) {
  const TemporaryDirectory directory;
  {
    const auto store = open_plain(directory.path());
    std::vector<FileResult> files;
    for (int number = 0; number < 200; ++number) files.push_back(article(number, 500));
    store->commit(files, {});
  }
  std::filesystem::resize_file(directory.path() / "data.mdb", 16'384);
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr("cut short"));
}

// Records that do not verify are said, not read.
TEST(DamageTest, ADamagedRecordIsAnError) {
  const TemporaryDirectory directory;
  { open_plain(directory.path())->commit({article(1)}, {}); }
  for (const char* name : {"event", "mention", "article", "group", "file"}) {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    const lmdb::Table table = transaction.table(name, lmdb::TableKind::plain);
    std::string key;
    std::string value;
    {
      lmdb::Cursor cursor{transaction, table};
      ASSERT_TRUE(cursor.first());
      key = cursor.key();
      value = cursor.value();
    }
    for (std::size_t at = value.size() / 2; at < value.size(); ++at) value[at] = '\xff';
    transaction.put(table, key, value);
    transaction.commit();
  }
  const auto store = open_plain(directory.path());
  Query query;
  query.mentions = true;
  EXPECT_EQ(error_of([&] { (void)store->timeline().query(query); }).code(), ErrorCode::store);
  EXPECT_EQ(error_of([&] { (void)store->known("/in/1"); }).code(), ErrorCode::store);
  EXPECT_EQ(error_of([&] { store->commit({}, {"/in/1"}); }).code(), ErrorCode::store);
}

TEST(DamageTest, AFullMapLosesNothingAndLaterCommitsWork) {
  const TemporaryDirectory directory;
  Options options = small();
  options.max_size = std::uint64_t{4} << 20;
  const auto store = open_plain(directory.path(), options);
  int stored = 0;
  const Error error = error_of([&] {
    for (; stored < 10'000; stored += 20) {
      std::vector<FileResult> files;
      for (int number = stored; number < stored + 20; ++number)
        files.push_back(article(number, 2'000));
      store->commit(files, {});
    }
  });
  EXPECT_EQ(error.code(), ErrorCode::no_space);
  EXPECT_THAT(error.hint(), HasSubstr("max_size"));
  EXPECT_EQ(store->timeline().status().files, static_cast<std::uint64_t>(stored));
  EXPECT_FALSE(store->known("/in/" + std::to_string(stored)));
  store->commit({article(100'000)}, {"/in/0", "/in/1", "/in/2"});
  EXPECT_EQ(store->timeline().status().files, static_cast<std::uint64_t>(stored - 2));
}

TEST(DamageTest, AFullDiskLosesNothingAndLaterCommitsWork) {
  const SmallDisk disk;
  if (!disk.mounted()) GTEST_SKIP() << "may not mount";
  const auto store = open_plain(disk.path());
  int stored = 0;
  const Error error = error_of([&] {
    for (; stored < 10'000; stored += 20) {
      std::vector<FileResult> files;
      for (int number = stored; number < stored + 20; ++number)
        files.push_back(article(number, 2'000));
      store->commit(files, {});
    }
  });
  EXPECT_EQ(error.code(), ErrorCode::no_space) << error.what();
  EXPECT_EQ(store->timeline().status().files, static_cast<std::uint64_t>(stored));
  EXPECT_FALSE(store->known("/in/" + std::to_string(stored)));
  ASSERT_EQ(mount("none", disk.path().c_str(), "tmpfs", MS_REMOUNT, "size=40m"), 0);
  store->commit({article(100'000, 2'000)}, {});
  EXPECT_EQ(store->timeline().status().files, static_cast<std::uint64_t>(stored + 1));
}

TEST(DamageTest, AReadOnlyMountIsSaid) {
  const SmallDisk disk;
  if (!disk.mounted()) GTEST_SKIP() << "may not mount";
  open_plain(disk.path()).reset();
  ASSERT_EQ(mount("none", disk.path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, ""), 0);
  const Error error = error_of([&] { (void)open_plain(disk.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr(disk.path().string()));
  EXPECT_THAT(error.hint(), HasSubstr("read-only"));
}

TEST(DamageTest, KilledAtAnyMomentKeepsWholeCommits) {
  std::mt19937 random{11};
  const TemporaryDirectory directory;
  for (int round = 0; round < 5; ++round) {
    int started[2];
    ASSERT_EQ(pipe(started), 0);
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
      close(started[0]);
      try {
        const auto store = open_plain(directory.path());
        for (int base = round * 1'000'000;; base += 10) {
          std::vector<FileResult> files;
          for (int number = base; number < base + 10; ++number) files.push_back(article(number));
          store->commit(files, {});
          if (write(started[1], "x", 1) != 1) _exit(1);
        }
      } catch (...) {
        _exit(1);
      }
    }
    close(started[1]);
    // Some commits are acknowledged, then it dies at whatever it is doing.
    char byte = 0;
    std::uint64_t acknowledged = 0;
    const std::uint64_t wanted = 1 + random() % 20;
    while (acknowledged < wanted && read(started[0], &byte, 1) == 1) ++acknowledged;
    EXPECT_EQ(acknowledged, wanted);
    kill(child, SIGKILL);
    while (read(started[0], &byte, 1) == 1) ++acknowledged;
    close(started[0]);
    int status = 0;
    waitpid(child, &status, 0);
    const auto store = open_plain(directory.path());
    std::uint64_t files = 0;
    std::uint64_t of_this_round = 0;
    store->each_file([&](const KnownFile& known) {
      ++files;
      of_this_round += std::stoi(known.path.substr(4)) / 1'000'000 == round ? 1 : 0;
      return true;
    });
    EXPECT_EQ(of_this_round % 10, 0U);
    EXPECT_GE(of_this_round, acknowledged * 10);
    EXPECT_EQ(store->timeline().status().files, files);
    EXPECT_EQ(store->timeline().status().articles, files);
    Query query;
    query.mentions = true;
    std::uint64_t articles = 0;
    for (const Event& event : all(store->timeline(), query)) articles += event.articles;
    EXPECT_EQ(articles, files);
  }
}

}  // namespace
}  // namespace dateline::store::test
