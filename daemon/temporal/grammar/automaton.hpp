// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/network.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::temporal {

/// What an item is to the automaton: one number for each set of classes that occurs. 0 is a word
/// that no pattern mentions.
using Symbol = std::uint16_t;

/// The network made deterministic over symbols: one table look-up an item.
class Automaton {
 public:
  using State = std::uint16_t;
  static constexpr State k_dead = 0;
  static constexpr State k_start = 1;

  /// `symbols[s]` are the classes of symbol s.
  Automaton(const Network& network, std::span<const std::vector<ClassId>> symbols);

  [[nodiscard]] State next(State state, Symbol symbol) const noexcept {
    return table_[std::size_t{state} * symbols_ + symbol];
  }
  /// Rules that are complete in `state`, the first declared first.
  [[nodiscard]] std::span<const std::uint32_t> accepted(State state) const noexcept {
    return {rules_.data() + offsets_[state], rules_.data() + offsets_[state + 1U]};
  }
  [[nodiscard]] std::size_t states() const noexcept { return offsets_.size() - 1; }

 private:
  std::size_t symbols_;
  std::vector<State> table_;
  std::vector<std::uint32_t> rules_;
  std::vector<std::uint32_t> offsets_;
};

}  // namespace dateline::temporal
