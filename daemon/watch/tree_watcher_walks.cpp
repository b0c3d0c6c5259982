// SPDX-License-Identifier: Apache-2.0
#include "tree_watcher.hpp"

#include <sys/inotify.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace dateline::watch {
namespace {

/// Not IN_OPEN, IN_ACCESS: our own reading would fill the queue. Not IN_MODIFY: IN_CLOSE_WRITE says
/// it once instead of at every write.
constexpr std::uint32_t k_events = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM |
                                   IN_DELETE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF |
                                   IN_ONLYDIR | IN_EXCL_UNLINK;

constexpr std::size_t k_max_unreadable = 10'000;

}  // namespace

TreeWatcher::Root* TreeWatcher::root_of(const std::string& path) {
  Root* result = nullptr;
  for (Root& root : roots_) {
    if (is_within(path, root.path) && (result == nullptr || root.path.size() > result->path.size()))
      result = &root;
  }
  return result;
}

int TreeWatcher::enter(const std::string& path, const struct stat& status) {
  const auto [remote, is_new] = remote_by_device_.try_emplace(status.st_dev, false);
  if (is_new) remote->second = kernel_.is_remote(path);
  if (remote->second) poll(path, {});
  const int error = stream_ ? watch_directory(path, status) : 0;
  if (error != 0) return error;
  if (unreadable_.erase(path) != 0) board_.clear_trouble(path);
  for (Root& root : roots_) {
    if (root.path != path || root.state != State::unreadable) continue;
    root.state = State::watching;
    board_.clear_trouble(path);
  }
  return 0;
}

int TreeWatcher::watch_directory(const std::string& path, const struct stat& status) {
  const int watch = stream_->add(path, k_events);
  if (watch >= 0) {
    if (const std::string* other = table_.path(watch); other != nullptr && *other != path) {
      // One inode under two paths: it was moved here, unless the other path still leads to it.
      struct stat there {};
      if (stat(other->c_str(), &there) == 0 && there.st_dev == status.st_dev &&
          there.st_ino == status.st_ino)
        return EEXIST;
    }
    if (const int stale = table_.bind(path, watch); stale >= 0) stream_->remove(stale);
    return 0;
  }
  switch (errno) {
  case ENOSPC:
    poll(path, "more directories than inotify watches: raise fs.inotify.max_user_watches; "
               "polling instead");
    return 0;
  case ENOMEM:
    poll(path, "no memory for inotify watches; polling instead");
    return 0;
  default:
    return errno;
  }
}

void TreeWatcher::poll(const std::string& path, const std::string& reason) {
  Root* root = root_of(path);
  if (root == nullptr) return;
  root->polled = true;
  if (!reason.empty()) board_.add_trouble(root->path, reason);
}

void TreeWatcher::meet(const std::string& path, const struct stat& status) {
  found(path, lookout_.judge(path, status));
}

void TreeWatcher::found(const std::string& path, const Sighting& sighting) {
  switch (sighting.kind) {
  case Sighting::Kind::directory:  // a link: its real path is to be walked first
    if (scan_ && stepping_ == &*scan_) {
      scan_->add_link(path);
    } else {
      doubt();
    }
    return;
  case Sighting::Kind::file:
    if (settle_.contains(path)) return;
    if (sighting.age() < options_.settle) return touch(path, Sign::found);
    break;
  case Sighting::Kind::unusable:
    break;
  case Sighting::Kind::absent:
  case Sighting::Kind::hidden:
    return;
  }
  report(path, sighting);
}

void TreeWatcher::leave(const std::string& path, std::size_t entries) {
  for (Root& root : roots_)
    if (root.path == path) root.empty = entries == 0;
}

void TreeWatcher::fail(const std::string& path, int error) {
  if (error == EEXIST) return;  // known under another path
  if (error == ENOENT || error == ENOTDIR || error == ELOOP) {
    if (unreadable_.erase(path) != 0) board_.clear_trouble(path);
    return;
  }
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(options_.retry).count();
  const char* what = error == EACCES ? "permission denied" : std::strerror(error);
  bool is_root = false;
  for (Root& root : roots_) {
    if (root.path != path) continue;
    root.state = State::unreadable;
    is_root = true;
  }
  if (!is_root) {
    if (unreadable_.size() >= k_max_unreadable) return;
    unreadable_.insert(path);
  }
  board_.add_trouble(path, std::string(what) + "; retried every " + std::to_string(seconds) + " s");
}

}  // namespace dateline::watch
