// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::end_to_end {

/// The service manager's end of sd_notify.
class NotifySocket {
 public:
  explicit NotifySocket(std::filesystem::path path);
  ~NotifySocket();
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
  /// Waits for a line of a message that begins with `start`, those of the past not counted.
  /// False when the deadline passes first.
  [[nodiscard]] bool wait_for(std::string_view start, std::chrono::milliseconds deadline);
  /// All lines that have come so far.
  [[nodiscard]] const std::vector<std::string>& lines() const noexcept { return lines_; }

 private:
  std::filesystem::path path_;
  int socket_ = -1;
  std::vector<std::string> lines_;
  std::size_t seen_ = 0;  ///< lines that a wait has passed over
};

}  // namespace dateline::end_to_end
