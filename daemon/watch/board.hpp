// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/intake.hpp"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace dateline::watch {

/// What the watcher shows of itself. Any thread may call.
class Board {
 public:
  void show_directories(std::vector<WatchedDirectory> directories);
  void add_trouble(const std::string& path, std::string reason);
  void clear_trouble(const std::string& path);
  void clear_troubles();

  [[nodiscard]] std::vector<WatchedDirectory> directories() const;
  [[nodiscard]] std::vector<Trouble> troubles() const;  ///< by path

 private:
  mutable std::mutex mutex_;
  std::vector<WatchedDirectory> directories_;
  std::map<std::string, std::string> troubles_;
};

}  // namespace dateline::watch
