// SPDX-License-Identifier: Apache-2.0
#include "watch_table.hpp"

namespace dateline::watch {

int WatchTable::bind(const std::string& path, int watch) {
  forget(watch);
  const auto [at, is_new] = watches_.try_emplace(path, watch);
  int stale = -1;
  if (!is_new) {
    stale = at->second;
    paths_.erase(stale);
    at->second = watch;
  }
  paths_.insert_or_assign(watch, at);
  return stale;
}

const std::string* WatchTable::path(int watch) const {
  const auto at = paths_.find(watch);
  return at == paths_.end() ? nullptr : &at->second->first;
}

void WatchTable::forget(int watch) {
  const auto at = paths_.find(watch);
  if (at == paths_.end()) return;
  watches_.erase(at->second);
  paths_.erase(at);
}

std::vector<int> WatchTable::remove_tree(std::string_view path) {
  std::vector<int> result;
  const auto remove = [this, &result](ByPath::iterator at) {
    result.push_back(at->second);
    paths_.erase(at->second);
    return watches_.erase(at);
  };
  if (const auto at = watches_.find(path); at != watches_.end()) remove(at);
  const std::string below = std::string(path) + '/';
  for (auto at = watches_.lower_bound(below); at != watches_.end() && at->first.starts_with(below);)
    at = remove(at);
  return result;
}

}  // namespace dateline::watch
