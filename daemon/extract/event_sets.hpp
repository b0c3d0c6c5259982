// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "disjoint_sets.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace dateline::extract {

/// Mentions that are one event, each set with a name that no order of the articles changes.
class EventSets {
 public:
  explicit EventSets(std::vector<std::string> names)
      : sets_(names.size()), names_(std::move(names)) {}

  [[nodiscard]] std::uint32_t find(std::uint32_t node) noexcept { return sets_.find(node); }
  /// That of a set as `find` tells it: the least of all its nodes.
  [[nodiscard]] const std::string& name(std::uint32_t set) const noexcept { return names_[set]; }

  void join(std::uint32_t left, std::uint32_t right) {
    left = sets_.find(left);
    right = sets_.find(right);
    if (left == right) return;
    if (names_[right] < names_[left]) std::swap(left, right);
    std::string least = std::move(names_[left]);
    sets_.join(left, right);
    names_[sets_.find(left)] = std::move(least);
  }

 private:
  DisjointSets sets_;
  std::vector<std::string> names_;
};

}  // namespace dateline::extract
