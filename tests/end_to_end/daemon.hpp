// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notify_socket.hpp"
#include "process.hpp"
#include "support/temporary_directory.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::end_to_end {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// What a program printed, and how it ended.
struct Outcome {
  int code = -1;
  std::string out;
  std::string err;

  [[nodiscard]] std::vector<std::string> lines() const;
};

/// A daemon of its own: a watched folder, a store and a socket in a temporary directory.
class Daemon {
 public:
  Daemon();

  [[nodiscard]] const std::filesystem::path& root() const noexcept { return root_.path(); }
  [[nodiscard]] std::filesystem::path news() const { return root() / "news"; }
  [[nodiscard]] std::filesystem::path store() const { return root() / "store"; }
  [[nodiscard]] std::filesystem::path socket() const { return root() / "socket"; }
  [[nodiscard]] std::string log() const { return contents(root() / "log"); }
  [[nodiscard]] Process& process() { return *process_; }
  [[nodiscard]] NotifySocket& notifications() { return notify_; }

  /// What the flags are, for those who start it in another way.
  [[nodiscard]] std::vector<std::string> command() const;
  [[nodiscard]] Environment environment() const;

  /// Starts it and waits until it says that it is ready; throws where it does not.
  void start(const std::vector<std::string>& more = {}, const Environment& environment = {});
  /// Starts it and returns at once.
  void launch(std::vector<std::string> command, const Environment& environment = {});
  /// Asks it to stop; its exit code. Throws where it does not stop within a few seconds.
  int stop();
  void kill();

  /// Writes a file into the watched folder, whole at once.
  void drop(const std::filesystem::path& name, std::string_view text) const;
  /// Runs the client against it.
  [[nodiscard]] Outcome dateline(const std::vector<std::string>& arguments,
                                 milliseconds deadline = seconds{120}) const;
  /// Waits until all that was dropped is indexed; throws where it is not.
  void sync(seconds timeout = seconds{100}) const;
  /// The whole timeline as JSON lines, paths as if the folder were /root.
  [[nodiscard]] std::vector<std::string> timeline() const;

 private:
  TemporaryDirectory root_;
  NotifySocket notify_;
  std::unique_ptr<Process> process_;
};

/// Runs any program to its end.
[[nodiscard]] Outcome run(const std::vector<std::string>& arguments,
                          const Environment& environment = {},
                          milliseconds deadline = seconds{120});

/// A number from the environment, for what can be asked for in other sizes.
[[nodiscard]] int size_from_environment(const char* name, int fallback);

}  // namespace dateline::end_to_end
