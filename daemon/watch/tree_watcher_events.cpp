// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"
#include "tree_watcher.hpp"

#include <sys/inotify.h>

namespace dateline::watch {

void TreeWatcher::handle(const EventStream::Event& event) {
  if ((event.mask & IN_Q_OVERFLOW) != 0) return doubt();
  const std::string* directory = table_.path(event.watch);
  if (directory == nullptr) return;  // of a watch that was dropped
  if ((event.mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED)) != 0) {
    const std::string path = *directory;
    if ((event.mask & IN_IGNORED) != 0) table_.forget(event.watch);
    return handle_self(path);
  }
  if (event.name.empty() || left_alone(event.name)) return;
  std::string path;
  path.reserve(directory->size() + 1 + event.name.size());
  path.append(*directory).append(directory->ends_with('/') ? "" : "/").append(event.name);
  if ((event.mask & IN_ISDIR) != 0) {
    handle_directory(path, event.mask);
  } else {
    handle_file(path, event.mask);
  }
}

void TreeWatcher::handle_self(const std::string& path) {
  // A directory inside is told of by the one above it; nobody is above a root.
  for (const Root& root : roots_)
    if (root.path == path) return doubt();
}

void TreeWatcher::handle_directory(const std::string& path, std::uint32_t mask) {
  if ((mask & (IN_CREATE | IN_MOVED_TO)) != 0 ||
      ((mask & IN_ATTRIB) != 0 && unreadable_.contains(path))) {
    side_walk_.add(path);
    plan_slice();
  } else if ((mask & (IN_MOVED_FROM | IN_DELETE)) != 0) {
    drop_watches(path);
    // What lay in a directory that was moved away gets no events of its own.
    if ((mask & IN_MOVED_FROM) != 0) doubt();
  }
}

void TreeWatcher::handle_file(const std::string& path, std::uint32_t mask) {
  if (path.size() > k_max_path) return;  // a scan reports it
  const bool left = (mask & (IN_MOVED_FROM | IN_DELETE)) != 0;
  if ((mask & IN_ATTRIB) != 0 && settle_.contains(path)) return;
  touch(path, left ? Sign::left : (mask & IN_CREATE) != 0 ? Sign::created : Sign::closed);
}

}  // namespace dateline::watch
