// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace dateline::ingest {

/// Bytes that several threads may use at once. Who asks for more than there is in all gets all of
/// it, alone.
class ByteBudget {
 public:
  /// A share, given back with the object.
  class Share {
   public:
    Share() = default;
    Share(ByteBudget& budget, std::size_t bytes) noexcept : budget_(&budget), bytes_(bytes) {}
    ~Share();
    Share(Share&& other) noexcept;
    Share& operator=(Share&& other) noexcept;

   private:
    ByteBudget* budget_ = nullptr;
    std::size_t bytes_ = 0;
  };

  explicit ByteBudget(std::size_t bytes) noexcept : total_(bytes), left_(bytes) {}
  /// Blocks until there are that many.
  [[nodiscard]] Share take(std::size_t bytes);

 private:
  void give_back(std::size_t bytes) noexcept;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t total_;
  std::size_t left_;
};

}  // namespace dateline::ingest
