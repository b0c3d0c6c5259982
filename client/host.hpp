// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::client {

/// All that the client knows of the process that it runs in. Tests make their own.
struct Host {
  std::vector<std::string> arguments;  ///< without the program's name
  std::map<std::string, std::string, std::less<>> environment;
  int input = 0;
  int output = 1;
  int error = 2;
  std::chrono::system_clock::time_point now;
  std::chrono::minutes offset{0};     ///< of the asker's clock from UTC, east positive
  std::string zone;                   ///< of the asker, `Asia/Tokyo`; empty: not known
  std::string directory;              ///< what relative paths start from
  std::chrono::seconds patience{60};  ///< how long `-f` waits for a daemon that went away

  /// The variable's value; empty where it is not set.
  [[nodiscard]] std::string_view variable(std::string_view name) const;
  [[nodiscard]] bool has_variable(std::string_view name) const;

  /// The host that this process really runs in.
  [[nodiscard]] static Host of_process(int argc, char** argv);
};

}  // namespace dateline::client
