// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace dateline::watch {

/// What the watcher asks of the kernel and a test wants to see fail. Calls report as system calls
/// do: -1 and errno.
class Kernel {
 public:
  virtual ~Kernel() = default;
  /// A non-blocking inotify descriptor, the caller's to close.
  virtual int open_inotify() = 0;
  virtual int add_watch(int inotify, const std::string& path, std::uint32_t mask) = 0;
  virtual void remove_watch(int inotify, int watch) noexcept = 0;
  /// Whether changes to the file system of `path` can be made without this kernel seeing them.
  virtual bool is_remote(const std::string& path) = 0;
};

[[nodiscard]] Kernel& system_kernel() noexcept;

}  // namespace dateline::watch
