// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/automaton.hpp"
#include "grammar/network.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::temporal {

/// Which symbols a state of the network can read next: it keeps alignment from trying paths that
/// the next item closes.
class Lookahead {
 public:
  Lookahead(const Network& network, std::span<const std::vector<ClassId>> symbols);

  /// The state, or one that is reached from it for free, reads this symbol.
  [[nodiscard]] bool reads(std::uint32_t state, Symbol symbol) const noexcept {
    return bit(first_, state, symbol);
  }
  /// The rule can be complete here.
  [[nodiscard]] bool ends(std::uint32_t state) const noexcept { return ends_[state]; }
  [[nodiscard]] bool belongs(Symbol symbol, ClassId id) const noexcept {
    return bit(members_, id, symbol);
  }

 private:
  [[nodiscard]] bool bit(const std::vector<std::uint64_t>& bits, std::size_t row,
                         Symbol symbol) const noexcept {
    return ((bits[row * words_ + symbol / 64U] >> (symbol % 64U)) & 1U) != 0;
  }
  void fill(const Network& network, std::uint32_t state);

  std::size_t words_;
  std::vector<std::uint64_t> members_;  // by class
  std::vector<std::uint64_t> first_;    // by state
  std::vector<bool> ends_;
  std::vector<bool> filled_;
};

}  // namespace dateline::temporal
