// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace dateline::extract {

/// Union-find over 0 .. count - 1.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t count) : parent_(count), size_(count, 1) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }

  [[nodiscard]] std::uint32_t find(std::uint32_t element) noexcept {
    while (parent_[element] != element) {
      parent_[element] = parent_[parent_[element]];
      element = parent_[element];
    }
    return element;
  }

  void join(std::uint32_t left, std::uint32_t right) noexcept {
    left = find(left);
    right = find(right);
    if (left == right) return;
    if (size_[left] < size_[right]) std::swap(left, right);
    parent_[right] = left;
    size_[left] += size_[right];
  }

 private:
  std::vector<std::uint32_t> parent_;
  std::vector<std::uint32_t> size_;
};

}  // namespace dateline::extract
