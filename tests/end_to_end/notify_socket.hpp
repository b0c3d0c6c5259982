// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace dateline::end_to_end {

/// The service manager's end of sd_notify. Reads whatever comes at once, as a manager does: the
/// queue of such a socket holds ten messages, and who sends one more waits.
class NotifySocket {
 public:
  explicit NotifySocket(std::filesystem::path path);
  ~NotifySocket();
  NotifySocket(const NotifySocket&) = delete;
  NotifySocket& operator=(const NotifySocket&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
  /// Waits for a line of a message that begins with `start`, from where the last wait ended on.
  /// False when the deadline passes first.
  [[nodiscard]] bool wait_for(std::string_view start, std::chrono::milliseconds deadline);

 private:
  void read_all();

  std::filesystem::path path_;
  int socket_ = -1;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<std::string> lines_;
  std::size_t seen_ = 0;  ///< lines that a wait has passed over
  std::thread reader_;
};

}  // namespace dateline::end_to_end
