// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace dateline::store {

/// Holds a store's directory for this process alone, until destroyed or until the process ends.
class StoreLock {
 public:
  /// Throws Error{store} naming the directory, and the other process where it holds the store.
  explicit StoreLock(const std::filesystem::path& directory);
  ~StoreLock();
  StoreLock(const StoreLock&) = delete;
  StoreLock& operator=(const StoreLock&) = delete;

 private:
  int descriptor_ = -1;
};

}  // namespace dateline::store
