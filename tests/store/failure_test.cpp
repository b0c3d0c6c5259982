// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "lmdb/cursor.hpp"
#include "lmdb/environment.hpp"
#include "record/key.hpp"
#include "record/mentions_record.hpp"
#include "store/public_id.hpp"
#include "support.hpp"
#include "tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <thread>
#include <unistd.h>

namespace dateline::store::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

Error error_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error;
  }
  ADD_FAILURE() << "no error";
  return {ErrorCode::failed, ""};
}

FileResult article(int number, std::size_t padding = 0) {
  Mention says = mention(std::to_string(number) + "m", TimeSpan::day(day(2024, 3, 5)),
                         std::to_string(number % 50) + "k");
  says.sentence.text = std::string(padding, 'x');
  return file("/in/" + std::to_string(number), std::to_string(number) + "c", {says});
}

TEST(FailureTest, ASecondStoreOnTheDirectoryIsRefused) {
  const TemporaryDirectory directory;
  const auto store = open_plain(directory.path());
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
  EXPECT_THAT(error.what(), HasSubstr(std::to_string(getpid())));
}

TEST(FailureTest, ANewerSchemaIsRefused) {
  const TemporaryDirectory directory;
  open_plain(directory.path()).reset();
  {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    const lmdb::Table meta = transaction.table("meta", lmdb::TableKind::plain);
    transaction.put(meta, "schema", KeyWriter{}.u32(99));
    transaction.commit();
  }
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr("schema 99"));
  EXPECT_FALSE(error.hint().empty());
}

TEST(FailureTest, AnOlderStoreIsKeptAsideAndReadAgain) {
  const TemporaryDirectory directory;
  std::string cursor;
  {
    const auto store = open_plain(directory.path());
    EXPECT_EQ(store->notice(), "");
    store->commit({article(1)}, {});
    cursor = store->timeline().changes("", 0).cursor;
  }
  {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    transaction.put(transaction.table("meta", lmdb::TableKind::plain), "schema",
                    KeyWriter{}.u32(1));
    // Then a table of another kind.
    transaction.drop(transaction.table("merge_key", lmdb::TableKind::plain));
    lmdb::Cursor{transaction, transaction.table("merge_key", lmdb::TableKind::many_fixed)}.put(
        "key", "group");
    transaction.commit();
  }
  const auto store = open_plain(directory.path());
  EXPECT_THAT(store->notice(), HasSubstr((directory.path() / "backup-schema-1").string()));
  EXPECT_TRUE(std::filesystem::exists(directory.path() / "backup-schema-1" / "data.mdb"));
  EXPECT_FALSE(store->known("/in/1"));
  EXPECT_EQ(store->timeline().status().articles, 0U);
  EXPECT_EQ(error_of([&] { (void)store->timeline().changes(cursor, 0); }).code(),
            ErrorCode::cursor_expired);
  store->commit({article(1)}, {});
  EXPECT_THAT(all(store->timeline(), {}), SizeIs(1));
}

/// All rows of what was read, as one hash; not those of the change log, which say the time.
std::string layout_of(const std::filesystem::path& directory) {
  lmdb::Environment environment{{directory, small().max_size, Tables::k_count}};
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Tables tables = Tables::open(transaction);
  std::string rows;
  for (const lmdb::Table table : tables.contents()) {
    if (table.handle == tables.change.handle) continue;
    rows += '\n';
    lmdb::Cursor cursor{transaction, table};
    for (bool on = cursor.first(); on; on = cursor.next()) {
      rows += std::to_string(cursor.key().size()) + ' ' + std::string{cursor.key()};
      rows += std::to_string(cursor.value().size()) + ' ' + std::string{cursor.value()};
    }
  }
  return to_public_id(short_hash(rows));
}

std::uint32_t schema_of(const std::filesystem::path& directory) {
  lmdb::Environment environment{{directory, small().max_size, Tables::k_count}};
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const lmdb::Table meta = transaction.table("meta", lmdb::TableKind::plain);
  return KeyReader{transaction.get(meta, "schema").value()}.u32();
}

// A row that is laid out anew is garbage to who knows the old layout: where this fails, add a step
// to the schemas of migration.cpp, then write both down here.
TEST(FailureTest, AnotherLayoutOfTheRowsHasAnotherSchema) {
  const TemporaryDirectory directory;
  {
    const auto store = open_plain(directory.path());
    const TimeSpan spring = TimeSpan::day(day(2024, 3, 5));
    const TimeSpan march = TimeSpan::within(day(2024, 3, 1), day(2024, 3, 31), Precision::month);
    store->commit(
        {file("/a", "one", {mention("they met", spring, "a b/x")}),
         file("/b", "two",
              {mention("they met again", spring, "b c"), mention("in March", march, "/x")}),
         file("/c", "three", {mention("it rained", spring)})},
        {});
    store->commit({file("/d", "four", {mention("so they met", spring, "c")})}, {});
  }
  EXPECT_EQ(schema_of(directory.path()), 8U);
  EXPECT_EQ(layout_of(directory.path()), "hmcb4iv737h6mamy");
}

// What was written can be read, however many tables a record holds.
TEST(FailureTest, AGroupOfVeryManyMentionsIsReadBack) {
  constexpr std::size_t k_many = 400'000;
  const Mention said = mention("x", TimeSpan::day(day(2024, 3, 5)));
  FlatBufferBuilder builder;
  StoredGroup group;
  group.mentions.assign(k_many, 0);
  const MentionsRecord record{encode_mentions(builder, {&said, 1}, group, Article{})};
  EXPECT_EQ(record.size(), k_many);
  EXPECT_EQ(record.at(k_many - 1), said);
}

TEST(FailureTest, AForeignDatabaseIsRefused) {
  const TemporaryDirectory directory;
  {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    transaction.put(transaction.table("songs", lmdb::TableKind::plain), "a", "b");
    transaction.commit();
  }
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
}

TEST(FailureTest, ADamagedFileIsAnError) {
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

TEST(FailureTest, AFileCutShortIsAnError) {
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
TEST(FailureTest, ADamagedRecordIsAnError) {
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

TEST(FailureTest, AFullMapLosesNothingAndLaterCommitsWork) {
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

TEST(FailureTest, AFullDiskLosesNothingAndLaterCommitsWork) {
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

TEST(FailureTest, AReadOnlyMountIsSaid) {
  const SmallDisk disk;
  if (!disk.mounted()) GTEST_SKIP() << "may not mount";
  open_plain(disk.path()).reset();
  ASSERT_EQ(mount("none", disk.path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, ""), 0);
  const Error error = error_of([&] { (void)open_plain(disk.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr(disk.path().string()));
  EXPECT_THAT(error.hint(), HasSubstr("read-only"));
}

TEST(FailureTest, KilledAtAnyMomentKeepsWholeCommits) {
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

TEST(FailureTest, AReadOnlyDirectoryIsSaid) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const TemporaryDirectory directory;
  std::filesystem::permissions(directory.path(), std::filesystem::perms::owner_read |
                                                     std::filesystem::perms::owner_exec);
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::no_permission);
  EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
  std::filesystem::permissions(directory.path(), std::filesystem::perms::owner_all);
}

TEST(FailureTest, AnExpiredOrForeignChangeCursorIsSaid) {
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

TEST(FailureTest, ABackupOpensAndGoesIntoEmptyDirectoriesOnly) {
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

TEST(FailureTest, ABackupThatFailedCanBeTriedAgain) {
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

TEST(FailureTest, ChangesAreForgottenByAge) {
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

TEST(FailureTest, QueriesRunWhileTheWriterCommits) {
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
