// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "record/mentions_record.hpp"
#include "support.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <string>
#include <thread>

namespace dateline::store::test {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

// What was written can be read, however many tables a record holds.
TEST(UpkeepTest, AGroupOfVeryManyMentionsIsReadBack) {
  constexpr std::size_t k_many = 400'000;
  const Mention said = mention("x", TimeSpan::day(day(2024, 3, 5)));
  FlatBufferBuilder builder;
  StoredGroup group;
  group.mentions.assign(k_many, 0);
  const MentionsRecord record{encode_mentions(builder, {&said, 1}, group, Article{})};
  EXPECT_EQ(record.size(), k_many);
  EXPECT_EQ(record.at(k_many - 1), said);
}

TEST(UpkeepTest, AnExpiredOrForeignChangeCursorIsSaid) {
  const TemporaryDirectory directory;
  Options options = small();
  options.change_count = 10;
  const auto store = open_plain(directory.path(), options);
  Timeline& timeline = store->timeline();
  const std::string start = timeline.changes("", 0).cursor;
  for (int number = 0; number < 30; ++number) store->commit({article(number)}, {});
  EXPECT_EQ(error_of([&] { (void)timeline.changes(start, 0); }).code(), ErrorCode::cursor_expired);
  EXPECT_EQ(error_of([&] { (void)timeline.changes("other.5", 0); }).code(),
            ErrorCode::cursor_expired);
  EXPECT_EQ(error_of([&] { (void)timeline.changes("nonsense", 0); }).code(),
            ErrorCode::invalid_parameter);
  const std::string now = timeline.changes("", 0).cursor;
  EXPECT_THAT(timeline.changes(now, 0).changes, IsEmpty());
  const std::string before = now.substr(0, now.find('.') + 1) + "20";
  EXPECT_THAT(timeline.changes(before, 0).changes, SizeIs(10));
}

TEST(UpkeepTest, ABackupOpensAndGoesIntoEmptyDirectoriesOnly) {
  const TemporaryDirectory directory;
  const TemporaryDirectory target;
  const auto store = open_plain(directory.path());
  store->commit({article(1), article(2)}, {});
  store->timeline().backup((target.path() / "new").string());
  const auto copy = open_plain(target.path() / "new");
  EXPECT_EQ(dump(*copy), dump(*store));
  const auto mode_of = [](const std::filesystem::path& file) {
    return std::filesystem::status(file).permissions();
  };
  EXPECT_EQ(mode_of(target.path() / "new" / "data.mdb"), mode_of(directory.path() / "data.mdb"))
      << "no more people may read the copy than the store";
  EXPECT_EQ(error_of([&] { store->timeline().backup(target.path().string()); }).code(),
            ErrorCode::failed);
  EXPECT_EQ(error_of([&] { store->timeline().backup("relative"); }).code(),
            ErrorCode::invalid_parameter);
}

TEST(UpkeepTest, ABackupThatFailedCanBeTriedAgain) {
  const TemporaryDirectory directory;
  const TemporaryDirectory target;
  const auto store = open_plain(directory.path());
  store->commit({article(1, 1'000'000)}, {});
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
  const rlimit tight{rlim_t{96} << 10, before.rlim_max};  // whole blocks: LMDB copies with O_DIRECT
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &tight), 0);
  EXPECT_EQ(error_of([&] { store->timeline().backup(target.path().string()); }).code(),
            ErrorCode::no_space);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  std::signal(SIGXFSZ, ignored);
  EXPECT_TRUE(std::filesystem::is_empty(target.path()));
  store->timeline().backup(target.path().string());
  EXPECT_EQ(dump(*open_plain(target.path())), dump(*store));
}

TEST(UpkeepTest, ChangesAreForgottenByAge) {
  using namespace std::chrono_literals;
  const TemporaryDirectory directory;
  Options options = small();
  std::chrono::system_clock::time_point now{1'000'000'000s};
  options.now = [&] { return now; };
  options.change_age = 24h;
  const auto store = open_plain(directory.path(), options);
  const std::string start = store->timeline().changes("", 0).cursor;
  store->commit({article(1)}, {});
  now += 23h;
  store->commit({article(2)}, {});
  EXPECT_THAT(store->timeline().changes(start, 0).changes, SizeIs(2));
  const std::string later = store->timeline().changes(start, 1).cursor;
  now += 2h;
  store->commit({article(3)}, {});
  EXPECT_EQ(error_of([&] { (void)store->timeline().changes(start, 0); }).code(),
            ErrorCode::cursor_expired);
  EXPECT_THAT(store->timeline().changes(later, 0).changes, SizeIs(2));
}

TEST(UpkeepTest, QueriesRunWhileTheWriterCommits) {
  const TemporaryDirectory directory;
  const auto store = open_plain(directory.path());
  std::atomic<bool> done = false;
  std::thread reader{[&] {
    while (!done) {
      std::uint64_t articles = 0;
      for (const Event& event : store->timeline().query({}).events) articles += event.articles;
      EXPECT_EQ(articles % 10, 0U);
    }
  }};
  for (int base = 0; base < 500; base += 10) {
    std::vector<FileResult> files;
    for (int number = base; number < base + 10; ++number) files.push_back(article(number));
    store->commit(files, {});
  }
  done = true;
  reader.join();
}

}  // namespace
}  // namespace dateline::store::test
