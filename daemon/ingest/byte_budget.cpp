// SPDX-License-Identifier: Apache-2.0
#include "byte_budget.hpp"

#include <algorithm>
#include <utility>

namespace dateline::ingest {

ByteBudget::Share::~Share() {
  if (budget_ != nullptr) budget_->give_back(bytes_);
}

ByteBudget::Share::Share(Share&& other) noexcept
    : budget_(std::exchange(other.budget_, nullptr)), bytes_(other.bytes_) {}

ByteBudget::Share& ByteBudget::Share::operator=(Share&& other) noexcept {
  std::swap(budget_, other.budget_);
  std::swap(bytes_, other.bytes_);
  return *this;
}

ByteBudget::Share ByteBudget::take(std::size_t bytes) {
  const std::size_t wanted = std::min(bytes, total_);
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [&] { return left_ >= wanted; });
  left_ -= wanted;
  return {*this, wanted};
}

void ByteBudget::give_back(std::size_t bytes) noexcept {
  {
    const std::lock_guard lock(mutex_);
    left_ += bytes;
  }
  changed_.notify_all();
}

}  // namespace dateline::ingest
