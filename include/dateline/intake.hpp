// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace dateline {

/// A trouble that the daemon goes on with: shown by `status` until it is over.
struct Trouble {
  std::string path;    ///< file or directory, or empty
  std::string reason;  ///< one line: "permission denied; retried every 30 s"
};

struct WatchedDirectory {
  std::string path;
  std::string state;  ///< `watching`, `polling`, `missing`, `unreadable`
};

/// How far reading has come.
struct IntakeStatus {
  std::vector<WatchedDirectory> directories;
  bool scanning = false;
  std::uint64_t pending = 0;  ///< files known to be new or changed, and not yet committed
  std::uint64_t taken = 0;    ///< files committed since start
  std::uint64_t failed = 0;   ///< of these, recorded as failed
  double rate = 0;            ///< files a second over the last seconds of work
  bool stopped = false;       ///< intake has stopped, and `troubles` says why (disk full)
  std::vector<Trouble> troubles;
  std::chrono::system_clock::time_point started;
};

struct SyncResult {
  bool done = false;  ///< false: the timeout passed first
  std::uint64_t pending = 0;
  std::uint64_t failed = 0;            ///< of the files that this sync waited for
  std::vector<std::string> unsettled;  ///< still being written
};

/// The side of the daemon that takes articles in, as the server sees it. Any thread may call.
class Intake {
 public:
  virtual ~Intake() = default;
  [[nodiscard]] virtual IntakeStatus status() const = 0;
  /// Compare all trees with the store now. Returns at once.
  virtual void rescan() = 0;
  /// Scans, then waits until all that was seen is committed (failed counts as done) or `timeout`
  /// passes; then calls `done` once, on a thread of the intake.
  virtual void sync(std::chrono::milliseconds timeout, std::function<void(SyncResult)> done) = 0;
};

}  // namespace dateline
