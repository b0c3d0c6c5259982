// SPDX-License-Identifier: Apache-2.0
#include "lmdb/reader_pool.hpp"

#include <optional>

namespace dateline::store::lmdb {

namespace {

constexpr std::size_t k_idle = 16;

}  // namespace

ReaderPool::Lease ReaderPool::lease() {
  std::optional<Transaction> idle;
  {
    const std::lock_guard lock{mutex_};
    if (!idle_.empty()) {
      idle = std::move(idle_.back());
      idle_.pop_back();
    }
  }
  if (!idle) return {*this, Transaction::read(environment_)};
  idle->renew();
  return {*this, std::move(*idle)};
}

void ReaderPool::give_back(Transaction transaction) noexcept {
  transaction.reset();
  const std::lock_guard lock{mutex_};
  if (idle_.capacity() == 0) {
    try {
      idle_.reserve(k_idle);
    } catch (...) {
      return;
    }
  }
  if (idle_.size() < k_idle) idle_.push_back(std::move(transaction));
}

}  // namespace dateline::store::lmdb
