// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "job.hpp"
#include "watch/watcher.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::ingest {

/// The paths that a scan has met, at eight bytes each.
class SeenPaths {
 public:
  void add(std::string_view path);
  void seal();  ///< once, before the first contains()
  [[nodiscard]] bool contains(std::string_view path) const;

 private:
  std::vector<std::uint64_t> hashes_;
};

struct Reconciled {
  std::vector<Job> removals;
  /// Trees that look as if their file system were not mounted: nothing of them is forgotten.
  std::vector<std::string> unmounted;
};

/// What the store knows, or will from files that are at work (`coming`), and a scan has not met:
/// each removal is verified once more when its turn comes. Nothing is concluded from a tree that
/// could not be read. Throws Error{store}.
[[nodiscard]] Reconciled reconcile(const store::Store& store, const SeenPaths& seen,
                                   const watch::ScanReport& scan,
                                   const std::vector<std::string>& coming);

}  // namespace dateline::ingest
