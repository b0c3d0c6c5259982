// SPDX-License-Identifier: Apache-2.0
#include "grammar/lookahead.hpp"

#include <algorithm>

namespace dateline::temporal {

Lookahead::Lookahead(const Network& network, std::span<const std::vector<ClassId>> symbols)
    : words_((symbols.size() + 63) / 64), ends_(network.states()), filled_(network.states()) {
  ClassId last = 0;
  for (std::uint32_t state = 0; state < network.states(); ++state)
    for (const Network::Edge& edge : network.edges(state)) last = std::max(last, edge.class_id);
  for (const auto& classes : symbols)
    for (const ClassId id : classes) last = std::max(last, id);
  members_.assign((std::size_t{last} + 1) * words_, 0);
  for (std::size_t symbol = 0; symbol < symbols.size(); ++symbol)
    for (const ClassId id : symbols[symbol])
      members_[id * words_ + symbol / 64] |= std::uint64_t{1} << (symbol % 64);
  first_.assign(network.states() * words_, 0);
  for (std::uint32_t rule = 0; rule < network.rules(); ++rule)
    fill(network, network.start_of(rule));
}

/// Patterns have no loops, so the recursion ends.
void Lookahead::fill(const Network& network, std::uint32_t state) {
  if (filled_[state]) return;
  filled_[state] = true;
  if (network.accepted(state) != Network::k_no_rule) ends_[state] = true;
  for (const Network::Edge& edge : network.edges(state)) {
    fill(network, edge.target);
    const bool item = edge.kind == Network::Edge::Kind::item;
    const std::uint64_t* from =
        item ? &members_[edge.class_id * words_] : &first_[edge.target * words_];
    for (std::size_t word = 0; word < words_; ++word) first_[state * words_ + word] |= from[word];
    if (!item && ends_[edge.target]) ends_[state] = true;
  }
}

}  // namespace dateline::temporal
