// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

namespace dateline::server {

/// Bytes that all sessions share. The loop's thread only.
class Budget {
 public:
  explicit Budget(std::size_t limit) noexcept : left_(limit) {}

  /// A part of the budget; gives it back when it goes.
  class Share {
   public:
    explicit Share(Budget& budget) noexcept : budget_(budget) {}
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;
    ~Share() { budget_.left_ += size_; }

    /// Makes the share `size` bytes; false, and unchanged, where there is not that much.
    [[nodiscard]] bool resize(std::size_t size) noexcept {
      if (size > size_ && size - size_ > budget_.left_) return false;
      budget_.left_ += size_;
      budget_.left_ -= size;
      size_ = size;
      return true;
    }

   private:
    Budget& budget_;
    std::size_t size_ = 0;
  };

 private:
  std::size_t left_;
};

}  // namespace dateline::server
