// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>

namespace dateline::end_to_end {

/// A connection that sends whatever bytes it is given. One that the other side has closed is no
/// error: sending ends, and nothing is received.
class RawConnection {
 public:
  explicit RawConnection(const std::filesystem::path& socket);
  ~RawConnection();
  RawConnection(const RawConnection&) = delete;
  RawConnection& operator=(const RawConnection&) = delete;

  void send(std::string_view bytes) const;
  /// What comes up to the end of one message or of the connection.
  [[nodiscard]] std::string receive(std::chrono::milliseconds deadline) const;
  /// Whether the other side ends the connection in time.
  [[nodiscard]] bool wait_for_end(std::chrono::milliseconds deadline) const;

 private:
  /// Up to 64 KiB; empty at the end or at the deadline.
  [[nodiscard]] std::string read_some(std::chrono::milliseconds deadline, bool& ended) const;

  int socket_ = -1;
};

}  // namespace dateline::end_to_end
