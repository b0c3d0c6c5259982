// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace dateline::server {

/// Passes the store's commits on to those who follow: one subscription, however many they are.
class Commits : public std::enable_shared_from_this<Commits> {
 public:
  void subscribe(Timeline& timeline);
  void unsubscribe() { subscription_.reset(); }

  /// Calls `wake` after every commit, on the writer's thread, until the handle is dropped.
  [[nodiscard]] std::shared_ptr<void> join(std::function<void()> wake);

 private:
  void on_commit();

  std::mutex mutex_;
  std::vector<std::weak_ptr<std::function<void()>>> followers_;
  std::shared_ptr<void> subscription_;
};

}  // namespace dateline::server
