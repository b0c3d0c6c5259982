// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dateline::end_to_end {

using Environment = std::map<std::string, std::string>;

/// A child process; killed and waited for when the object goes. What it prints goes to files.
class Process {
 public:
  struct Start {
    std::vector<std::string> arguments;  ///< the program first
    Environment environment;             ///< set on top of this process's; empty value: unset
    std::filesystem::path output;        ///< of both; appended to
    std::filesystem::path errors;
  };

  explicit Process(const Start& start);
  ~Process();
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;

  [[nodiscard]] pid_t id() const noexcept { return id_; }
  void signal(int number) const;
  /// Exit code, 128 + signal where it was killed; std::nullopt when it runs on past the deadline.
  [[nodiscard]] std::optional<int> wait(std::chrono::milliseconds deadline);
  [[nodiscard]] bool running();
  /// The most memory that it had resident, in bytes.
  [[nodiscard]] std::size_t peak_memory() const;
  /// What its threads have had of the processors.
  [[nodiscard]] std::chrono::milliseconds processor_time() const;

 private:
  pid_t id_ = -1;
  std::optional<int> code_;
};

/// All bytes of a file; empty where there is none.
[[nodiscard]] std::string contents(const std::filesystem::path& file);

}  // namespace dateline::end_to_end
