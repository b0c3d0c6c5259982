// SPDX-License-Identifier: Apache-2.0
#include "articles.hpp"
#include "bad_files.hpp"
#include "daemon.hpp"
#include "raw_connection.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <deque>
#include <filesystem>
#include <fstream>
#include <functional>
#include <unistd.h>

namespace dateline::end_to_end {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// Sanitizers make everything slower and larger; what they look for is something else. Time is that
/// of the daemon on the processors: what else the machine does is not its business.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define DATELINE_SANITIZED 1
#endif
#endif
#ifdef DATELINE_SANITIZED
constexpr seconds k_all_together{60};
constexpr std::size_t k_peak = std::size_t{4} << 30U;
#else
constexpr seconds k_all_together{10};
constexpr std::size_t k_peak = std::size_t{512} << 20U;
#endif

/// Waits until `condition` holds; false when it takes too long.
bool eventually(Daemon& daemon, const std::function<bool()>& condition) {
  const auto end = std::chrono::steady_clock::now() + seconds{120};
  while (std::chrono::steady_clock::now() < end) {
    if (condition()) return true;
    if (daemon.process().wait(milliseconds{20})) return condition();
  }
  return false;
}

/// Whether anything below may be mounted: a namespace of one's own.
bool can_mount() { return run({"unshare", "-rm", "true"}).code == 0; }

/// The daemon's command inside a shell that mounts something first.
std::vector<std::string> after_mounting(const Daemon& daemon, const std::string& mount) {
  std::vector<std::string> line = {"unshare", "-rm", "sh", "-c", mount + " && exec \"$@\"", "sh"};
  for (const std::string& word : daemon.command()) line.push_back(word);
  return line;
}

class BadInput : public testing::Test {
 protected:
  /// An article that is committed before anything bad comes.
  void start_with_article(const std::vector<std::string>& more = {}) {
    daemon.start(more);
    daemon.drop("good.txt", article(1));
    daemon.sync();
    before = daemon.timeline();
    ASSERT_THAT(before, Not(IsEmpty()));
  }
  void expect_nothing_lost() {
    EXPECT_THAT(daemon.timeline(), testing::IsSupersetOf(before));
    EXPECT_TRUE(daemon.process().running());
  }
  [[nodiscard]] std::string failed() const { return daemon.dateline({"articles", "--failed"}).out; }

  Daemon daemon;
  std::vector<std::string> before;
};

TEST_F(BadInput, all_hostile_files_together_take_bounded_time_and_memory) {
  start_with_article();
  const std::vector<BadFile> files = bad_files();
  const milliseconds before_them = daemon.process().processor_time();
  for (const BadFile& file : files) daemon.drop(file.name, file.text);
  const fs::path huge = daemon.root() / "huge.txt";
  std::ofstream(huge) << article(3);
  fs::resize_file(huge, std::uintmax_t{200} << 20U);
  fs::rename(huge, daemon.news() / "huge.txt");
  daemon.sync();
  EXPECT_LT(daemon.process().processor_time() - before_them, k_all_together);
  EXPECT_LT(daemon.process().peak_memory(), k_peak);
  const std::string list = failed();
  for (const BadFile& file : files) {
    EXPECT_EQ(list.find(file.name) != std::string::npos, file.fails) << file.name << '\n' << list;
    if (file.fails) {
      EXPECT_THAT(daemon.log(), HasSubstr(file.name));
    }
  }
  EXPECT_THAT(list, HasSubstr("huge.txt"));
  EXPECT_THAT(daemon.log(), HasSubstr("huge.txt"));
  EXPECT_THAT(daemon.timeline(), testing::SizeIs(testing::Lt(before.size() + 20)));
}

/// Everything at once that needs no mounting: files, odd places, and clients of the worst kind.
TEST_F(BadInput, all_of_it_together_takes_bounded_time_and_memory) {
  std::ofstream(daemon.root() / "datelined.toml") << "server.request_time = 1\n";
  start_with_article(
      {"--config", daemon.root() / "datelined.toml", "--watch", daemon.root() / "missing"});
  const milliseconds before_them = daemon.process().processor_time();
  for (const BadFile& file : bad_files()) daemon.drop(file.name, file.text);
  const fs::path huge = daemon.root() / "huge.txt";
  std::ofstream(huge) << article(3);
  fs::resize_file(huge, std::uintmax_t{200} << 20U);
  fs::rename(huge, daemon.news() / "huge.txt");
  ASSERT_EQ(mkfifo((daemon.news() / "pipe.txt").c_str(), 0600), 0);
  const NotifySocket socket(daemon.news() / "socket.txt");
  const fs::path deep = deep_directory(daemon.news(), 4000);
  std::error_code too_deep_for_this_file_system;
  fs::create_directories(deep.parent_path(), too_deep_for_this_file_system);
  std::ofstream(deep) << article(40);
  {
    RawConnection large(daemon.socket());
    large.send(R"({"method":")" + std::string(10'000'000, 'x') + R"("})" + '\0');
    RawConnection half(daemon.socket());
    half.send(R"({"method":)");
    std::deque<RawConnection> many;
    for (int at = 0; at < 1000; ++at) many.emplace_back(daemon.socket());
    EXPECT_TRUE(half.wait_for_end(seconds{20}));
  }
  // Connections that have ended keep their places until the daemon has seen it.
  EXPECT_TRUE(eventually(daemon, [&] { return daemon.dateline({"status"}).code == 0; }));
  EXPECT_EQ(run({DATELINED, "--watch", daemon.news(), "--store", daemon.store(), "--socket",
                 daemon.root() / "other"})
                .code,
            1);
  daemon.sync();
  const milliseconds taken = daemon.process().processor_time() - before_them;
  RecordProperty("processor_ms", static_cast<int>(taken.count()));
  RecordProperty("peak_mb", static_cast<int>(daemon.process().peak_memory() >> 20U));
  EXPECT_LT(taken, k_all_together);
  EXPECT_LT(daemon.process().peak_memory(), k_peak);
  EXPECT_TRUE(eventually(
      daemon, [&] { return daemon.log().find("refused: more connections") != std::string::npos; }));
  expect_nothing_lost();
}

TEST_F(BadInput, what_is_no_regular_file_is_left_alone) {
  start_with_article();
  ASSERT_EQ(mkfifo((daemon.news() / "pipe.txt").c_str(), 0600), 0);
  const NotifySocket socket(daemon.news() / "socket.txt");
  fs::create_symlink("/etc/passwd", daemon.news() / "outside.txt");
  fs::create_symlink(daemon.news(), daemon.news() / "loop");
  daemon.drop("second.txt", article(40));
  daemon.sync();
  expect_nothing_lost();
  const Outcome articles = daemon.dateline({"articles", "-o", "json"});
  EXPECT_THAT(articles.out, HasSubstr("second.txt"));
  for (const std::string& line : articles.lines()) {
    if (line.find("second.txt") == std::string::npos &&
        line.find("good.txt") == std::string::npos) {
      EXPECT_THAT(line, HasSubstr("\"state\":\"failed\""));
    }
  }
}

TEST_F(BadInput, an_unreadable_file_is_told_and_read_once_it_can_be) {
  // Without capabilities even root is held to a file's mode.
  std::vector<std::string> line = {"setpriv", "--bounding-set=-all", "--inh-caps=-all"};
  for (const std::string& word : daemon.command()) line.push_back(word);
  line.insert(line.end(), {"--config", daemon.root() / "datelined.toml"});
  std::ofstream(daemon.root() / "datelined.toml") << "watch.retry = 1\n";
  daemon.launch(line);
  ASSERT_TRUE(daemon.notifications().wait_for("READY=1", seconds{60})) << daemon.log();
  const fs::path locked = daemon.root() / "locked.txt";
  std::ofstream(locked) << article(1);
  fs::permissions(locked, fs::perms::none);
  fs::rename(locked, daemon.news() / "locked.txt");
  const auto told = [&] {
    return (failed() + daemon.dateline({"status"}).out).find("locked.txt") != std::string::npos;
  };
  EXPECT_TRUE(eventually(daemon, told)) << daemon.log();
  EXPECT_TRUE(
      eventually(daemon, [&] { return daemon.log().find("locked.txt") != std::string::npos; }));
  fs::permissions(daemon.news() / "locked.txt", fs::perms::owner_read);
  EXPECT_TRUE(eventually(daemon, [&] { return !daemon.timeline().empty(); })) << daemon.log();
}

TEST_F(BadInput, a_path_of_four_thousand_bytes_is_read) {
  const fs::path deep = deep_directory(daemon.news(), 4000);
  std::error_code error;
  fs::create_directories(deep.parent_path(), error);
  if (error) GTEST_SKIP() << error.message();
  start_with_article();
  std::ofstream(deep) << article(40);
  daemon.sync();
  expect_nothing_lost();
  EXPECT_THAT(daemon.dateline({"articles", "-o", "json"}).lines(), testing::SizeIs(2));
}

TEST_F(BadInput, a_missing_directory_is_told_and_watched_once_it_is_there) {
  std::ofstream(daemon.root() / "datelined.toml") << "watch.retry = 1\n";
  const fs::path later = daemon.root() / "later";
  start_with_article({"--watch", later, "--config", daemon.root() / "datelined.toml"});
  EXPECT_TRUE(eventually(daemon, [&] {
    return daemon.log().find(later.string() + ": watched directory is missing") !=
           std::string::npos;
  }));
  EXPECT_THAT(daemon.dateline({"status"}).out, HasSubstr("missing"));
  fs::create_directory(later);
  std::ofstream(later / "b.txt") << article(40);
  EXPECT_TRUE(eventually(daemon, [&] { return daemon.timeline().size() > before.size(); }));
  expect_nothing_lost();
}

TEST_F(BadInput, a_read_only_store_is_refused_with_its_name) {
  if (!can_mount()) GTEST_SKIP() << "no mount namespaces here";
  fs::create_directory(daemon.store());
  daemon.launch(
      after_mounting(daemon, "mount -t tmpfs -o ro none '" + daemon.store().string() + "'"));
  EXPECT_EQ(daemon.process().wait(seconds{30}), 1);
  EXPECT_THAT(daemon.log(), HasSubstr(daemon.store().string()));
}

TEST_F(BadInput, a_store_that_became_read_only_is_refused_and_keeps_everything) {
  if (!can_mount()) GTEST_SKIP() << "no mount namespaces here";
  start_with_article();
  EXPECT_EQ(daemon.stop(), 0);
  const std::string store = '\'' + daemon.store().string() + '\'';
  daemon.launch(after_mounting(daemon, "mount --bind " + store + ' ' + store +
                                           " && mount -o remount,bind,ro " + store));
  EXPECT_EQ(daemon.process().wait(seconds{30}), 1);
  EXPECT_THAT(daemon.log(), HasSubstr(daemon.store().string()));
  EXPECT_THAT(daemon.log(), HasSubstr("Read-only file system"));
  daemon.start();
  daemon.sync();
  expect_nothing_lost();
}

TEST_F(BadInput, a_full_disk_stops_intake_and_loses_nothing) {
  if (!can_mount()) GTEST_SKIP() << "no mount namespaces here";
  fs::create_directory(daemon.store());
  daemon.launch(
      after_mounting(daemon, "mount -t tmpfs -o size=3m none '" + daemon.store().string() + "'"));
  ASSERT_TRUE(daemon.notifications().wait_for("READY=1", seconds{60})) << daemon.log();
  // Its entries stay as they are: none of the other articles tells of the same.
  daemon.drop("good.txt", summit_article());
  daemon.sync();
  before = daemon.timeline();
  ASSERT_THAT(before, Not(IsEmpty()));
  for (int number = 40; number < 2600; ++number) {
    std::ofstream(daemon.news() / (std::to_string(number) + ".txt")) << article(number);
  }
  EXPECT_TRUE(eventually(daemon, [&] {
    return daemon.log().find("intake has stopped") != std::string::npos;
  })) << daemon.log();
  EXPECT_THAT(daemon.dateline({"status"}).out, HasSubstr("No space left"));
  expect_nothing_lost();
  EXPECT_THAT(failed(), IsEmpty()) << "a full disk is no fault of a file";
}

}  // namespace
}  // namespace dateline::end_to_end
