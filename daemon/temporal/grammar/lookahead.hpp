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
    return bit(row_of_[state], symbol);
  }
  /// The rule can be complete here.
  [[nodiscard]] bool ends(std::uint32_t state) const noexcept { return ends_[state]; }
  [[nodiscard]] bool belongs(Symbol symbol, ClassId id) const noexcept { return bit(id, symbol); }

 private:
  static constexpr std::uint32_t k_unknown = UINT32_MAX;

  [[nodiscard]] bool bit(std::size_t row, Symbol symbol) const noexcept {
    return ((rows_[row * words_ + symbol / 64U] >> (symbol % 64U)) & 1U) != 0;
  }
  void fill(const Network& network, std::uint32_t state);
  [[nodiscard]] std::uint32_t row_behind(const Network::Edge& edge) const;

  std::size_t words_;
  std::vector<std::uint64_t> rows_;    // of each class, then of each state at which ways part
  std::vector<std::uint32_t> row_of_;  // by state
  std::vector<bool> ends_;
};

}  // namespace dateline::temporal
