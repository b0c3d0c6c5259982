// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/classes.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::temporal {

/// What an expression says, underspecified: the values of its words by slot, before any reference
/// time is looked at.
class Fields {
 public:
  Fields() noexcept { values_.fill(k_unset); }

  [[nodiscard]] bool has(Slot slot) const noexcept { return at(slot) != k_unset; }
  [[nodiscard]] std::int32_t get(Slot slot, std::int32_t otherwise = 0) const noexcept {
    return has(slot) ? at(slot) : otherwise;
  }
  void set(Slot slot, std::int32_t value) noexcept {
    values_[static_cast<std::size_t>(slot)] = value;
  }
  void clear(Slot slot) noexcept { set(slot, k_unset); }

 private:
  static constexpr std::int32_t k_unset = INT32_MIN;
  [[nodiscard]] std::int32_t at(Slot slot) const noexcept {
    return values_[static_cast<std::size_t>(slot)];
  }
  std::array<std::int32_t, static_cast<std::size_t>(Slot::count_)> values_;
};

}  // namespace dateline::temporal
