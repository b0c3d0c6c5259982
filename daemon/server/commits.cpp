// SPDX-License-Identifier: Apache-2.0
#include "commits.hpp"

namespace dateline::server {

void Commits::subscribe(Timeline& timeline) {
  subscription_ = timeline.subscribe([weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->on_commit();
  });
}

std::shared_ptr<void> Commits::join(std::function<void()> wake) {
  auto follower = std::make_shared<std::function<void()>>(std::move(wake));
  const std::lock_guard lock(mutex_);
  followers_.push_back(follower);
  return follower;
}

void Commits::on_commit() {
  std::vector<std::shared_ptr<std::function<void()>>> awake;
  {
    const std::lock_guard lock(mutex_);
    std::erase_if(followers_, [](const auto& follower) { return follower.expired(); });
    for (const auto& follower : followers_)
      if (auto held = follower.lock()) awake.push_back(std::move(held));
  }
  for (const auto& wake : awake) (*wake)();
}

}  // namespace dateline::server
