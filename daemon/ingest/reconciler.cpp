// SPDX-License-Identifier: Apache-2.0
#include "reconciler.hpp"

#include <xxhash.h>

#include <algorithm>
#include <set>

namespace dateline::ingest {
namespace {

std::uint64_t hash_of(std::string_view path) { return XXH3_64bits(path.data(), path.size()); }

bool is_below(std::string_view path, std::string_view directory) {
  if (directory == "/") return true;
  return path.size() > directory.size() && path.starts_with(directory) &&
         path[directory.size()] == '/';
}

/// An empty directory on another device than its files were read from: a mount point, not mounted.
bool looks_unmounted(const watch::ScanReport::Tree& tree, const store::KnownFile& file) {
  return tree.empty && file.stamp.device != 0 && file.stamp.device != tree.device;
}

}  // namespace

void SeenPaths::add(std::string_view path) { hashes_.push_back(hash_of(path)); }
void SeenPaths::seal() { std::sort(hashes_.begin(), hashes_.end()); }
bool SeenPaths::contains(std::string_view path) const {
  return std::binary_search(hashes_.begin(), hashes_.end(), hash_of(path));
}

Reconciled reconcile(const store::Store& store, const SeenPaths& seen,
                     const watch::ScanReport& scan, const std::vector<std::string>& coming) {
  Reconciled result;
  std::set<std::string> unmounted;
  const auto look = [&](const store::KnownFile& file) {
    if (seen.contains(file.path)) return true;
    bool watched = false;
    bool doubtful = false;
    for (const auto& tree : scan.trees) {
      if (!is_below(file.path, tree.path)) continue;
      watched = true;
      if (tree.readable && looks_unmounted(tree, file)) unmounted.insert(tree.path);
      doubtful = doubtful || !tree.readable || unmounted.contains(tree.path);
    }
    if (doubtful) return true;
    Job job;
    job.lane = Job::Lane::removal;
    job.path = file.path;
    job.unwatched = !watched;
    result.removals.push_back(std::move(job));
    return true;
  };
  store.each_file(look);
  for (const std::string& path : coming) {
    store::KnownFile file;
    file.path = path;
    look(file);
  }
  result.unmounted.assign(unmounted.begin(), unmounted.end());
  return result;
}

}  // namespace dateline::ingest
