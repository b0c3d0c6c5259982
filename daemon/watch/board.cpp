// SPDX-License-Identifier: Apache-2.0
#include "board.hpp"

#include <utility>

namespace dateline::watch {

void Board::show_directories(std::vector<WatchedDirectory> directories) {
  const std::lock_guard lock(mutex_);
  directories_ = std::move(directories);
}

void Board::add_trouble(const std::string& path, std::string reason) {
  const std::lock_guard lock(mutex_);
  troubles_.insert_or_assign(path, std::move(reason));
}

void Board::clear_trouble(const std::string& path) {
  const std::lock_guard lock(mutex_);
  troubles_.erase(path);
}

void Board::clear_troubles() {
  const std::lock_guard lock(mutex_);
  troubles_.clear();
}

std::vector<WatchedDirectory> Board::directories() const {
  const std::lock_guard lock(mutex_);
  return directories_;
}

std::vector<Trouble> Board::troubles() const {
  const std::lock_guard lock(mutex_);
  std::vector<Trouble> result;
  result.reserve(troubles_.size());
  for (const auto& [path, reason] : troubles_) result.push_back({path, reason});
  return result;
}

}  // namespace dateline::watch
