// SPDX-License-Identifier: Apache-2.0
#include "grammar/lookahead.hpp"

#include <algorithm>

namespace dateline::temporal {

Lookahead::Lookahead(const Network& network, std::span<const std::vector<ClassId>> symbols)
    : words_((symbols.size() + 63) / 64), row_of_(network.states(), k_unknown),
      ends_(network.states()) {
  ClassId last = 0;
  for (std::uint32_t state = 0; state < network.states(); ++state)
    for (const Network::Edge& edge : network.edges(state)) last = std::max(last, edge.class_id);
  for (const auto& classes : symbols)
    for (const ClassId id : classes) last = std::max(last, id);
  rows_.assign((std::size_t{last} + 1) * words_, 0);
  for (std::size_t symbol = 0; symbol < symbols.size(); ++symbol)
    for (const ClassId id : symbols[symbol])
      rows_[id * words_ + symbol / 64] |= std::uint64_t{1} << (symbol % 64);
  for (std::uint32_t rule = 0; rule < network.rules(); ++rule)
    fill(network, network.start_of(rule));
}

/// What the edge lets be read.
std::uint32_t Lookahead::row_behind(const Network::Edge& edge) const {
  return edge.kind == Network::Edge::Kind::item ? edge.class_id : row_of_[edge.target];
}

/// Patterns have no loops, so the recursion ends. Most states have one edge, and need no row of
/// their own.
void Lookahead::fill(const Network& network, std::uint32_t state) {
  if (row_of_[state] != k_unknown) return;
  const std::vector<Network::Edge>& edges = network.edges(state);
  if (network.accepted(state) != Network::k_no_rule) ends_[state] = true;
  for (const Network::Edge& edge : edges) {
    fill(network, edge.target);
    if (edge.kind != Network::Edge::Kind::item && ends_[edge.target]) ends_[state] = true;
  }
  if (edges.size() == 1) {
    row_of_[state] = row_behind(edges.front());
    return;
  }
  const std::size_t row = rows_.size();
  row_of_[state] = static_cast<std::uint32_t>(row / words_);
  rows_.resize(row + words_);
  for (const Network::Edge& edge : edges) {
    const std::size_t from = row_behind(edge) * words_;
    for (std::size_t word = 0; word < words_; ++word) rows_[row + word] |= rows_[from + word];
  }
}

}  // namespace dateline::temporal
