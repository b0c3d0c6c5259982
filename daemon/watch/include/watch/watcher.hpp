// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/intake.hpp"
#include "watch/file_news.hpp"
#include "watch/options.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dateline::watch {

/// How a scan found the trees: what may be concluded from a file's absence.
struct ScanReport {
  struct Tree {
    std::string path;          ///< absolute, as configured
    bool readable = false;     ///< listed; false: nothing is known of what it holds
    bool empty = false;        ///< not one entry in it
    std::uint64_t device = 0;  ///< of the directory itself
  };
  std::vector<Tree> trees;
  bool complete = true;  ///< false: events were lost meanwhile, another scan follows
};

/// Watches trees and says which files settled or went. Duplicates happen; misses do not: every
/// doubt (queue overflow, start, timer, lost watch) ends in a scan.
///
/// Runs on `executor`, a strand of one thread; callbacks come on it and must not block. All calls
/// are made on it too, but for directories() and troubles(), which any thread may call.
class Watcher {
 public:
  struct Callbacks {
    std::function<void(FileNews)> on_news;
    /// A scan of all trees begins, and has ended having reported every regular file in them that
    /// is not unsettled.
    std::function<void()> on_scan_begin;
    std::function<void(const ScanReport&)> on_scan_end;
  };

  [[nodiscard]] static std::unique_ptr<Watcher> create(boost::asio::any_io_executor executor,
                                                       Options options, Callbacks callbacks);
  virtual ~Watcher() = default;

  virtual void start() = 0;  ///< begins the first scan, which adds the watches
  virtual void stop() = 0;   ///< no callback comes after it returns
  /// Begins a scan; where one runs, another follows it.
  virtual void rescan() = 0;
  /// Reports this path again once it has settled.
  virtual void touch(const std::string& path) = 0;

  /// Replaces directories and times; begins a scan.
  virtual void reconfigure(Options options) = 0;

  [[nodiscard]] virtual std::vector<WatchedDirectory> directories() const = 0;
  [[nodiscard]] virtual std::vector<Trouble> troubles() const = 0;
  /// Files seen that have not settled yet.
  [[nodiscard]] virtual std::vector<std::string> unsettled() const = 0;
  [[nodiscard]] virtual bool is_unsettled(const std::string& path) const = 0;
};

}  // namespace dateline::watch
