// SPDX-License-Identifier: Apache-2.0
#include "walk.hpp"

#include "names.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <functional>
#include <string_view>
#include <unistd.h>

namespace dateline::watch {
namespace {

/// Entries between two looks at the clock.
constexpr int k_stride = 64;

}  // namespace

bool Walk::step(std::chrono::steady_clock::time_point until) {
  do {
    for (int i = 0; i < k_stride; ++i) {
      if (open_) {
        read_entry();
        continue;
      }
      Item item;
      if (!take_next(item)) return false;
      open(std::move(item));
    }
  } while (std::chrono::steady_clock::now() < until);
  return open_ || !directories_.empty() || !links_.empty();
}

bool Walk::take_next(Item& item) {
  if (directories_.empty() && !links_.empty()) {
    std::sort(links_.begin(), links_.end(), std::greater<>());
    directories_.push_back({std::move(links_.back()), true});
    links_.pop_back();
  }
  if (directories_.empty()) return false;
  item = std::move(directories_.back());
  directories_.pop_back();
  return true;
}

void Walk::open(Item item) {
  const int flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK;
  const int descriptor = ::open(item.path.c_str(), flags | (item.follow ? 0 : O_NOFOLLOW));
  if (descriptor < 0) return visitor_.fail(item.path, errno);
  std::unique_ptr<DIR, Close> directory(fdopendir(descriptor));
  if (!directory) {
    const int error = errno;
    ::close(descriptor);
    return visitor_.fail(item.path, error);
  }
  struct stat status {};
  if (fstat(descriptor, &status) != 0) return visitor_.fail(item.path, errno);
  if (again_ == Again::no && !visited_.emplace(status.st_dev, status.st_ino).second) return;
  if (const int error = visitor_.enter(item.path, status); error != 0)
    return visitor_.fail(item.path, error);
  open_ = std::move(directory);
  path_ = std::move(item.path);
  entries_ = 0;
}

void Walk::read_entry() {
  errno = 0;
  const dirent* entry = readdir(open_.get());
  if (entry == nullptr) return close(errno);
  read_entry(*entry);
}

void Walk::read_entry(const dirent& entry) {
  const std::string_view name(entry.d_name);
  if (name == "." || name == "..") return;
  ++entries_;
  if (left_alone(name)) return;
  std::string path;
  path.reserve(path_.size() + 1 + name.size());
  path.append(path_).append(path_.ends_with('/') ? "" : "/").append(name);
  if (entry.d_type == DT_DIR) {
    directories_.push_back({std::move(path), false});
    return;
  }
  struct stat status {};
  if (fstatat(dirfd(open_.get()), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) {
    if (errno != ENOENT) visitor_.fail(path, errno);
  } else if (S_ISDIR(status.st_mode)) {
    directories_.push_back({std::move(path), false});
  } else {
    visitor_.meet(path, status);
  }
}

void Walk::close(int error) {
  open_.reset();
  const std::string path = std::move(path_);
  path_.clear();
  if (error != 0) return visitor_.fail(path, error);
  visitor_.leave(path, entries_);
}

}  // namespace dateline::watch
