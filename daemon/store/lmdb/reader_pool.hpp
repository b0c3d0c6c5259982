// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"

#include <mutex>
#include <utility>
#include <vector>

namespace dateline::store::lmdb {

/// Read transactions kept for the next query: renewing one is cheaper than beginning one.
class ReaderPool {
 public:
  explicit ReaderPool(const Environment& environment) : environment_(environment) {}

  /// A snapshot; goes back to the pool, holding nothing, at the end of its scope.
  class Lease {
   public:
    Lease(ReaderPool& pool, Transaction transaction)
        : pool_(&pool), transaction_(std::move(transaction)) {}
    ~Lease() { pool_->give_back(std::move(transaction_)); }
    Lease(const Lease&) = delete;
    Lease& operator=(const Lease&) = delete;

    [[nodiscard]] const Transaction& operator*() const noexcept { return transaction_; }
    [[nodiscard]] const Transaction* operator->() const noexcept { return &transaction_; }

   private:
    ReaderPool* pool_;
    Transaction transaction_;
  };

  [[nodiscard]] Lease lease();

 private:
  void give_back(Transaction transaction) noexcept;

  const Environment& environment_;
  std::mutex mutex_;
  std::vector<Transaction> idle_;
};

}  // namespace dateline::store::lmdb
