// SPDX-License-Identifier: Apache-2.0
#include "subscribers.hpp"

#include <algorithm>
#include <utility>

namespace dateline::store {

std::shared_ptr<void> Subscribers::add(std::function<void()> call) {
  auto handle = std::make_shared<std::function<void()>>(std::move(call));
  const std::lock_guard lock{mutex_};
  calls_.push_back(handle);
  return handle;
}

void Subscribers::notify() {
  std::vector<std::shared_ptr<std::function<void()>>> live;
  {
    const std::lock_guard lock{mutex_};
    calls_.erase(std::remove_if(calls_.begin(), calls_.end(),
                                [](const auto& call) { return call.expired(); }),
                 calls_.end());
    for (const auto& call : calls_)
      if (auto held = call.lock()) live.push_back(std::move(held));
  }
  // Outside of the lock: a call may subscribe or drop handles itself.
  for (const auto& call : live) (*call)();
}

}  // namespace dateline::store
