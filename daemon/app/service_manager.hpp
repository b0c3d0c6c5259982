// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dateline::app {

/// systemd as the daemon sees it; does nothing where there is none.
class ServiceManager {
 public:
  struct PassedSocket {
    int descriptor = -1;
    std::string name;  ///< FileDescriptorName=
  };

  ServiceManager();

  void ready(const std::string& status) const;
  void status(const std::string& text);  ///< sends it only where it is new
  void reloading() const;
  void stopping() const;
  void alive() const;

  /// How often `alive` has to be said; none where nobody listens.
  [[nodiscard]] std::optional<std::chrono::microseconds> watchdog() const noexcept {
    return watchdog_;
  }
  /// Sockets that came with the process; only the first call sees them.
  [[nodiscard]] static std::vector<PassedSocket> take_sockets();
  /// Whether standard error goes to the journal.
  [[nodiscard]] static bool logs_to_journal();

 private:
  std::optional<std::chrono::microseconds> watchdog_;
  std::string last_status_;
};

}  // namespace dateline::app
