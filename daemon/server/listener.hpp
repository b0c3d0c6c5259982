// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/server.hpp"

#include <sys/types.h>

#include <filesystem>

namespace dateline::server {

/// A listening Unix socket: one that this process bound, and takes away again, or one that the
/// service manager passed and keeps.
class Listener {
 public:
  /// A stale socket file is replaced. Throws Error{failed} (a daemon listens there, no socket,
  /// path too long) and Error{no_permission}; each names the socket.
  explicit Listener(const Endpoint& endpoint);
  Listener(Listener&& other) noexcept;
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;
  Listener& operator=(Listener&&) = delete;
  ~Listener();

  /// The descriptor; the caller owns it from now on.
  [[nodiscard]] int release() noexcept;
  [[nodiscard]] bool control() const noexcept { return control_; }

 private:
  void bind(const std::filesystem::path& path);
  void adopt(int descriptor);

  int descriptor_ = -1;
  bool control_ = false;
  std::filesystem::path bound_;  ///< empty when passed
  dev_t device_ = 0;
  ino_t inode_ = 0;
};

}  // namespace dateline::server
