// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline.hpp"

#include <boost/asio/post.hpp>
#include <sys/stat.h>

#include <algorithm>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dateline::ingest::testing {

[[nodiscard]] inline watch::FileNews news_of(const std::string& path) {
  struct stat status {};
  watch::FileNews news;
  news.path = path;
  if (lstat(path.c_str(), &status) == 0) {
    news.stamp = watch::stamp_of(status);
  } else {
    news.kind = watch::FileNews::Kind::gone;
  }
  return news;
}

/// A watcher that says what the test tells it to. Calls may come from any thread.
class FakeWatcher final : public watch::Watcher {
 public:
  FakeWatcher(boost::asio::any_io_executor executor, watch::Options options, Callbacks callbacks)
      : executor_(std::move(executor)), callbacks_(std::move(callbacks)) {
    for (const auto& directory : options.directories) trees_.push_back(directory.native());
  }

  void start() override {
    if (scans_at_start) scan();
  }
  void stop() override {}
  void rescan() override { scan(); }
  void touch(const std::string& path) override {
    {
      const std::lock_guard lock(mutex);
      touched.push_back(path);
    }
    say(news_of(path));
  }
  void reconfigure(watch::Options) override { scan(); }
  [[nodiscard]] std::vector<WatchedDirectory> directories() const override {
    return {{"/tree", "watching"}};
  }
  [[nodiscard]] std::vector<Trouble> troubles() const override { return {}; }
  [[nodiscard]] std::vector<std::string> unsettled() const override {
    const std::lock_guard lock(mutex);
    return {unsettled_.begin(), unsettled_.end()};
  }
  [[nodiscard]] bool is_unsettled(const std::string& path) const override {
    const std::lock_guard lock(mutex);
    return unsettled_.contains(path);
  }

  /// What a scan meets from now on.
  void put(watch::FileNews news) {
    const std::lock_guard lock(mutex);
    tree_.push_back(std::move(news));
  }
  void set_unsettled(std::set<std::string> paths) {
    const std::lock_guard lock(mutex);
    unsettled_ = std::move(paths);
  }
  void say(watch::FileNews news) {
    boost::asio::post(executor_, [this, news] { callbacks_.on_news(news); });
  }
  std::vector<std::string> touched_paths() const {
    const std::lock_guard lock(mutex);
    return touched;
  }

  bool scans_at_start = true;
  bool readable = true;
  bool empty = false;
  std::uint64_t device = 1;

 private:
  void scan() {
    boost::asio::post(executor_, [this] {
      callbacks_.on_scan_begin();
      std::vector<watch::FileNews> met;
      {
        const std::lock_guard lock(mutex);
        met = tree_;
      }
      for (const watch::FileNews& news : met) callbacks_.on_news(news);
      watch::ScanReport report;
      for (const std::string& tree : trees_)
        report.trees.push_back({tree, readable, empty, device});
      callbacks_.on_scan_end(report);
    });
  }

  boost::asio::any_io_executor executor_;
  Callbacks callbacks_;
  std::vector<std::string> trees_;
  mutable std::mutex mutex;
  std::vector<watch::FileNews> tree_;
  std::set<std::string> unsettled_;
  std::vector<std::string> touched;
};

}  // namespace dateline::ingest::testing
