// SPDX-License-Identifier: Apache-2.0
#include "sentence/text_order.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace dateline::events {

void sort_by_trigger(std::span<Mention> mentions) {
  const bool sorted = std::is_sorted(mentions.begin(), mentions.end(),
                                     [](const Mention& left, const Mention& right) {
                                       return left.trigger.range < right.trigger.range;
                                     });
  if (sorted) return;
  std::vector<std::pair<ByteRange, std::size_t>> order;
  order.reserve(mentions.size());
  for (const Mention& each : mentions) order.emplace_back(each.trigger.range, order.size());
  std::sort(order.begin(), order.end(),
            [](const auto& left, const auto& right) { return left.first < right.first; });
  for (std::size_t at = 0; at < order.size(); ++at) {
    if (order[at].second == at) continue;
    Mention held = std::move(mentions[at]);
    std::size_t to = at;
    for (std::size_t from = order[to].second; from != at; from = order[to].second) {
      mentions[to] = std::move(mentions[from]);
      order[to].second = to;
      to = from;
    }
    mentions[to] = std::move(held);
    order[to].second = to;
  }
}

}  // namespace dateline::events
