// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace dateline::app {

/// The signals that steer the daemon, blocked in every thread and taken by this one's `wait`.
/// Make it before any thread. SIGPIPE is ignored from then on.
class Signals {
 public:
  enum class Request : unsigned char { stop, reload };

  Signals();

  /// The next request; std::nullopt when `timeout` passes first.
  [[nodiscard]] static std::optional<Request> wait(std::chrono::nanoseconds timeout);
};

}  // namespace dateline::app
