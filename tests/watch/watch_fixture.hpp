// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/scratch_tree.hpp"
#include "tree_watcher.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <fcntl.h>
#include <functional>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace dateline::watch::testing {

using namespace std::chrono_literals;

/// The real kernel, with faults.
class FaultyKernel final : public Kernel {
 public:
  int open_inotify() override {
    if (no_inotify) return errno = EMFILE, -1;
    return system_kernel().open_inotify();
  }
  int add_watch(int inotify, const std::string& path, std::uint32_t mask) override {
    if (watches_left == 0) return errno = ENOSPC, -1;
    --watches_left;
    return system_kernel().add_watch(inotify, path, mask);
  }
  void remove_watch(int inotify, int watch) noexcept override {
    system_kernel().remove_watch(inotify, watch);
  }
  bool is_remote(const std::string& path) override {
    return remote || system_kernel().is_remote(path);
  }

  bool no_inotify = false;
  bool remote = false;
  int watches_left = 1 << 30;
};

/// A watcher on a thread of its own, and what it has said so far.
class WatchTest : public ::testing::Test {
 public:
  ~WatchTest() override { stop(); }

 protected:
  WatchTest() {
    options.directories = {scratch.path() / "in"};
    options.settle = 40ms;
    options.retry = 200ms;
    options.poll = 50ms;
    scratch.directory("in");
  }

  void start(bool as_nobody = false) {
    Watcher::Callbacks callbacks;
    callbacks.on_news = [this](FileNews news) { take(std::move(news)); };
    callbacks.on_scan_begin = [this] { note([this] { ++begun; }); };
    callbacks.on_scan_end = [this](const ScanReport& scan) {
      note([&] {
        ++ended;
        report = scan;
      });
    };
    watcher = std::make_unique<TreeWatcher>(io.get_executor(), options, callbacks, kernel);
    thread = std::thread([this, as_nobody] {
      // Of this thread alone: the test itself keeps its rights.
      if (as_nobody) syscall(SYS_setresuid, -1, 65534, -1);
      io.run();
    });
    on_watcher([this] { watcher->start(); });
  }

  void stop() {
    if (!thread.joinable()) return;
    on_watcher([this] { watcher->stop(); });
    work.reset();
    io.stop();
    thread.join();
  }

  /// Runs `call` on the watcher's thread and waits for it.
  void on_watcher(const std::function<void()>& call) {
    std::promise<void> done;
    boost::asio::post(io, [&] {
      call();
      done.set_value();
    });
    done.get_future().wait();
  }

  void take(FileNews news) {
    note([&] {
      ++count[news.path];
      log.push_back(news);
      last[news.path] = std::move(news);
    });
  }

  template <typename Call>
  void note(Call call) {
    const std::lock_guard lock(mutex);
    call();
    changed.notify_all();
  }

  /// Waits until `condition`, which sees the news under the lock; false after the deadline.
  [[nodiscard]] bool eventually(const std::function<bool()>& condition,
                                std::chrono::seconds deadline = 30s) {
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, deadline, condition);
  }
  /// The same for what makes no news: looked at again and again.
  [[nodiscard]] static bool soon(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (std::chrono::steady_clock::now() < end) {
      if (condition()) return true;
      std::this_thread::yield();
    }
    return false;
  }

  [[nodiscard]] bool is(const std::string& path, FileNews::Kind kind) const {
    const auto at = last.find(path);
    return at != last.end() && at->second.kind == kind;
  }
  [[nodiscard]] bool eventually_settled(const std::string& path) {
    return eventually([&] { return is(path, FileNews::Kind::settled); });
  }
  [[nodiscard]] bool eventually_gone(const std::string& path) {
    return eventually([&] { return is(path, FileNews::Kind::gone); });
  }
  [[nodiscard]] bool never_told(const std::string& path) {
    const std::lock_guard lock(mutex);
    return !last.contains(path);
  }
  /// Waits for a scan that begins after this call.
  [[nodiscard]] bool scan() {
    int before = 0;
    on_watcher([&] {
      note([&] { before = begun; });
      watcher->rescan();
    });
    return eventually([&] { return begun > before && ended >= before + 1 && ended == begun; });
  }
  [[nodiscard]] std::string state() const {
    const auto directories = watcher->directories();
    return directories.empty() ? "" : directories.front().state;
  }
  [[nodiscard]] std::string trouble(const std::string& path) const {
    for (const Trouble& each : watcher->troubles())
      if (each.path == path) return each.reason;
    return {};
  }

  dateline::testing::ScratchTree scratch;
  Options options;
  FaultyKernel kernel;
  boost::asio::io_context io;
  boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work =
      boost::asio::make_work_guard(io);
  std::unique_ptr<TreeWatcher> watcher;
  std::thread thread;

  std::mutex mutex;
  std::condition_variable changed;
  std::map<std::string, FileNews> last;
  std::map<std::string, int> count;
  std::vector<FileNews> log;
  int begun = 0;
  int ended = 0;
  ScanReport report;
};

}  // namespace dateline::watch::testing
