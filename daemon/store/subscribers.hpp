// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace dateline::store {

/// Those who want to hear of commits. Any thread may add or drop; a call that has begun may still
/// run while its handle is dropped on another thread.
class Subscribers {
 public:
  [[nodiscard]] std::shared_ptr<void> add(std::function<void()> call);
  void notify();

 private:
  std::mutex mutex_;
  std::vector<std::weak_ptr<std::function<void()>>> calls_;
};

}  // namespace dateline::store
