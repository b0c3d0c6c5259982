// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace dateline::watch {

struct Options {
  std::vector<std::filesystem::path> directories;
  std::chrono::milliseconds settle{300};      ///< a file must have stood unchanged for this long
  std::chrono::milliseconds rescan{600'000};  ///< a reconciling scan at least this often
  std::chrono::milliseconds retry{30'000};    ///< unreadable directories and files
  std::chrono::milliseconds poll{5'000};      ///< between scans where no events come
  std::size_t max_unsettled = 100'000;        ///< files waited for at once; more wait for a scan
};

}  // namespace dateline::watch
