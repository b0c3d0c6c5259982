// SPDX-License-Identifier: Apache-2.0
#include "story_anchors.hpp"

#include <algorithm>

namespace dateline::extract {

StoryAnchors::StoryAnchors(const StoryNodes& nodes) : nodes_(nodes), by_key_(nodes.keys()) {
  for (std::uint32_t at = 0; at < nodes.all().size(); ++at) {
    const StoryNode& node = nodes.all()[at];
    if (!node.event) continue;
    const std::optional<CivilDay> day = node.mention->when.single_day();
    const auto carry = [&](std::uint32_t key) {
      add(by_key_[key], at);
      if (day) add(by_day_[{key, *day}], at);
    };
    std::for_each(node.keys.begin(), node.keys.end(), carry);
    carry(node.local);
  }
}

void StoryAnchors::add(Anchor& anchor, std::uint32_t node) const {
  const Interval extent = nodes_.all()[node].mention->when.extent();
  if (!anchor.event.value) {
    anchor.node = node;
    anchor.hull = extent;
  }
  anchor.event.add(*nodes_.all()[node].event);
  if (!extent.earliest || !anchor.hull.earliest || *extent.earliest < *anchor.hull.earliest)
    anchor.hull.earliest = extent.earliest;
  if (!extent.latest || !anchor.hull.latest || *extent.latest > *anchor.hull.latest)
    anchor.hull.latest = extent.latest;
}

bool StoryAnchors::fits(const Anchor& anchor, const StoryNode& node) const {
  if (!anchor.event.value) return false;
  TimeSpan hull;
  hull.begin = anchor.hull;
  if (!compatible(hull, node.mention->when)) return false;
  const StoryNode& first = nodes_.all()[anchor.node];
  return first.index.input != node.index.input ||
         events::same_story(*first.mention, first.story, *node.mention, node.story);
}

Sole StoryAnchors::event_of(const StoryNode& node) const {
  const std::optional<CivilDay> day = node.mention->when.single_day();
  Sole sole;
  const auto look = [&](std::uint32_t key) {
    const auto dated = day ? by_day_.find({key, *day}) : by_day_.end();
    const Anchor& anchor = dated != by_day_.end() ? dated->second : by_key_[key];
    if (fits(anchor, node)) sole.add(anchor.event);
  };
  std::for_each(node.keys.begin(), node.keys.end(), look);
  look(node.local);
  return sole;
}

}  // namespace dateline::extract
