// SPDX-License-Identifier: Apache-2.0
#include "timeline/salience.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace dateline::events {
namespace {

/// News tells the most important first, with names and dates.
float weight_of(const Mention& mention, std::size_t position) noexcept {
  float weight = mention.timeline ? 4.0F : 0.0F;
  weight += 3.0F / (1.0F + static_cast<float>(position) / 8.0F);
  weight += mention.confidence;
  weight += 0.2F * static_cast<float>(std::min<std::size_t>(mention.participants.size(), 3));
  if (mention.basis == Basis::expression) weight += 0.5F;
  if (mention.kind == "other" || mention.kind == "statement" || mention.kind == "change")
    weight -= 0.7F;
  return weight;
}

}  // namespace

void rank_mentions(std::span<Mention> mentions) {
  std::vector<std::pair<float, std::uint32_t>> order;
  order.reserve(mentions.size());
  for (std::uint32_t at = 0; at < mentions.size(); ++at)
    order.emplace_back(-weight_of(mentions[at], at), at);
  std::sort(order.begin(), order.end());
  for (std::uint32_t rank = 0; rank < order.size(); ++rank)
    mentions[order[rank].second].rank = rank;
}

}  // namespace dateline::events
