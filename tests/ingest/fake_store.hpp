// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"
#include "store/store.hpp"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

namespace dateline::ingest::testing {

/// A store in memory, with faults.
class FakeStore final : public store::Store {
 public:
  struct Batch {
    std::vector<store::FileResult> results;
    std::vector<std::string> forgotten;
  };

  [[nodiscard]] Timeline& timeline() noexcept override { std::abort(); }

  void commit(const std::vector<store::FileResult>& results,
              const std::vector<std::string>& forgotten) override {
    if (before_commit) before_commit({results, forgotten});
    const std::lock_guard lock(mutex);
    for (const store::FileResult& result : results) {
      const bool leans = result.hash && !result.article && result.state == ArticleState::indexed;
      if (leans && !contents().contains(*result.hash)) ++unfounded;
      files[result.path] = result;
    }
    for (const std::string& path : forgotten) files.erase(path);
    batches.push_back({results, forgotten});
    changed.notify_all();
  }
  [[nodiscard]] std::optional<store::KnownFile> known(std::string_view path) const override {
    const std::lock_guard lock(mutex);
    const auto at = files.find(std::string(path));
    return at == files.end() ? std::nullopt : std::optional(known_of(at->second));
  }
  [[nodiscard]] bool has_content(const ContentHash& hash, std::uint32_t version) const override {
    const std::lock_guard lock(mutex);
    for (const auto& [path, file] : files)
      if (file.hash == hash && file.state != ArticleState::failed && file.extractor == version)
        return true;
    return false;
  }
  void each_file(const std::function<bool(const store::KnownFile&)>& visit) const override {
    const std::lock_guard lock(mutex);
    for (const auto& [path, file] : files)
      if (!visit(known_of(file))) return;
  }

  /// Waits until `condition`, which is asked after every commit under the lock.
  [[nodiscard]] bool eventually(const std::function<bool()>& condition) {
    std::unique_lock lock(mutex);
    return changed.wait_for(lock, std::chrono::seconds(30), condition);
  }
  [[nodiscard]] bool eventually_has(const std::string& path) {
    return eventually([&] { return files.contains(path); });
  }
  [[nodiscard]] std::size_t size() const {
    const std::lock_guard lock(mutex);
    return files.size();
  }
  [[nodiscard]] std::optional<store::FileResult> file(const std::string& path) const {
    const std::lock_guard lock(mutex);
    const auto at = files.find(path);
    return at == files.end() ? std::nullopt : std::optional(at->second);
  }

  /// May throw or block.
  std::function<void(const Batch&)> before_commit;

  mutable std::mutex mutex;
  std::condition_variable changed;
  std::map<std::string, store::FileResult> files;
  std::vector<Batch> batches;
  int unfounded = 0;  ///< results that lean on content that is not here

 private:
  [[nodiscard]] static store::KnownFile known_of(const store::FileResult& file) {
    return {file.path, file.stamp, file.state, file.extractor};
  }
  [[nodiscard]] std::set<ContentHash> contents() const {
    std::set<ContentHash> result;
    for (const auto& [path, file] : files)
      if (file.hash) result.insert(*file.hash);
    return result;
  }
};

}  // namespace dateline::ingest::testing
