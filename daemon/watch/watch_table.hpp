// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::watch {

/// Which directory each inotify watch stands for. A watch belongs to an inode and so follows a
/// directory that is moved; the table says under which path it is known now.
class WatchTable {
 public:
  /// What was bound to this path by another watch, or -1: to be removed from the kernel.
  int bind(const std::string& path, int watch);
  /// nullptr: not, or no longer, ours.
  [[nodiscard]] const std::string* path(int watch) const;
  void forget(int watch);
  /// Forgets a directory and all below it; returns their watches.
  [[nodiscard]] std::vector<int> remove_tree(std::string_view path);
  [[nodiscard]] std::size_t size() const noexcept { return paths_.size(); }

 private:
  using ByPath = std::map<std::string, int, std::less<>>;
  ByPath watches_;
  std::unordered_map<int, ByPath::iterator> paths_;
};

}  // namespace dateline::watch
