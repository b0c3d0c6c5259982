// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/intake.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace dateline::watch {

struct Options {
  std::vector<std::filesystem::path> directories;
  std::chrono::milliseconds settle{300};  ///< a file must have stood unchanged for this long
  std::chrono::seconds rescan{600};       ///< a reconciling scan at least this often
  std::chrono::seconds retry{30};         ///< missing or unreadable directories and files
};

/// One file or path as the watcher reports it.
struct FileNews {
  enum class Kind : std::uint8_t {
    settled,  ///< a regular file that may be new or changed; has stood still
    gone,     ///< no such file any more
  };
  Kind kind = Kind::settled;
  std::string path;  ///< absolute, raw bytes
};

/// Watches trees and says which files settled or went. Duplicates happen; misses do not: every
/// doubt (queue overflow, start, timer, lost watch) ends in a scan.
///
/// Runs on `executor`, a strand of one thread; callbacks come on it and must not block.
class Watcher {
 public:
  struct Callbacks {
    std::function<void(FileNews)> on_news;
    /// A scan of all trees begins, and has ended having reported every regular file in them.
    std::function<void()> on_scan_begin;
    std::function<void()> on_scan_end;
  };

  [[nodiscard]] static std::unique_ptr<Watcher> create(boost::asio::any_io_executor executor,
                                                       Options options, Callbacks callbacks);
  virtual ~Watcher() = default;

  virtual void start() = 0;  ///< adds the watches and begins the first scan
  virtual void stop() = 0;   ///< no callback comes after it returns
  virtual void rescan() = 0;

  /// Replaces directories and times; begins a scan.
  virtual void reconfigure(Options options) = 0;

  [[nodiscard]] virtual std::vector<WatchedDirectory> directories() const = 0;
  [[nodiscard]] virtual std::vector<Trouble> troubles() const = 0;
  /// Files seen that have not settled yet.
  [[nodiscard]] virtual std::vector<std::string> unsettled() const = 0;
};

}  // namespace dateline::watch
