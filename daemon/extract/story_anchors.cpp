// SPDX-License-Identifier: Apache-2.0
#include "story_anchors.hpp"

#include <algorithm>
#include <tuple>

namespace dateline::extract {
namespace {

/// A story, or a story's day: days count from a time before any news.
std::uint64_t key_of(std::uint32_t story, std::optional<CivilDay> day) {
  constexpr std::int64_t k_first_day = -1'000'000;
  const std::int64_t number = day ? day->time_since_epoch().count() - k_first_day : 0;
  return static_cast<std::uint64_t>(story) << 32U | static_cast<std::uint32_t>(number);
}

void widen(Interval& hull, const Interval& extent) {
  if (!extent.earliest || !hull.earliest || *extent.earliest < *hull.earliest)
    hull.earliest = extent.earliest;
  if (!extent.latest || !hull.latest || *extent.latest > *hull.latest) hull.latest = extent.latest;
}

}  // namespace

void StoryAnchors::add(const StoryNode& node, std::uint32_t event) {
  const std::optional<CivilDay> day = node.mention->when.single_day();
  nodes_.each_story(node, [&](std::uint32_t story) {
    anchors_.push_back({key_of(story, {}), event});
    if (day) dated_.push_back({key_of(story, day), event});
  });
  const Interval extent = node.mention->when.extent();
  const auto [hull, fresh] = hulls_.try_emplace(event, extent);
  if (!fresh) widen(hull->second, extent);
}

void StoryAnchors::sort() {
  best_.clear();
  take_best(anchors_);
  take_best(dated_);
}

void StoryAnchors::take_best(std::vector<Anchor>& anchors) {
  std::sort(anchors.begin(), anchors.end(), [](const Anchor& left, const Anchor& right) {
    return std::tie(left.key, left.event) < std::tie(right.key, right.event);
  });
  std::size_t most = 0;
  for (auto at = anchors.begin(); at != anchors.end();) {
    const auto next = std::find_if(at, anchors.end(), [&](const Anchor& other) {
      return other.key != at->key || other.event != at->event;
    });
    const auto count = static_cast<std::size_t>(next - at);
    const auto [best, fresh] = best_.try_emplace(at->key, at->event);
    if (fresh || count > most || (count == most && names_[at->event] < names_[best->second])) {
      best->second = at->event;
      most = count;
    }
    at = next;
  }
}

bool StoryAnchors::agrees(std::uint32_t event, const StoryNode& node) const {
  TimeSpan hull;
  hull.begin = hulls_.at(event);
  return compatible(hull, node.mention->when);
}

void StoryAnchors::vote(const StoryNode& node,
                        std::unordered_map<std::uint32_t, std::uint32_t>& votes) const {
  const std::optional<CivilDay> day = node.day();
  nodes_.each_story(node, [&](std::uint32_t story) {
    const auto best = best_.find(key_of(story, day));
    if (best != best_.end() && (day || agrees(best->second, node))) ++votes[best->second];
  });
}

}  // namespace dateline::extract
