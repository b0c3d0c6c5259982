// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host.hpp"

#include <sys/types.h>

#include <string>

namespace dateline::client {

/// The command that pages the output: $DATELINE_PAGER, else $PAGER, else less where there is one.
/// Empty: none is wanted.
[[nodiscard]] std::string pager_command(const Host& host);

/// A running pager. Keys on the terminal are its own while it runs; the destructor ends its input
/// and waits for it.
class Pager {
 public:
  /// Throws Error{failed} where no process can be made.
  Pager(const std::string& command, int terminal);
  ~Pager();
  Pager(const Pager&) = delete;
  Pager& operator=(const Pager&) = delete;

  /// Where to write.
  [[nodiscard]] int input() const noexcept { return input_; }

 private:
  int input_ = -1;
  pid_t process_ = -1;
};

}  // namespace dateline::client
