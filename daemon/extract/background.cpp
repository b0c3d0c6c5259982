// SPDX-License-Identifier: Apache-2.0
#include "extract/background.hpp"

#include "disjoint_sets.hpp"
#include "story_anchors.hpp"
#include "story_nodes.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

// Articles on one event come out within a week of each other.
constexpr std::chrono::days k_longest_gap{7};
// A mention is compared with this many before it of the same action: linear in the text.
constexpr std::size_t k_most_compared = 16;

/// The time that orders a dated mention, and how far it reaches.
std::pair<CivilMinute, CivilMinute> place_of(const Mention& mention) {
  const Interval extent = mention.when.extent();
  const CivilMinute begin = extent.earliest ? *extent.earliest : *extent.latest;
  return {begin, extent.latest.value_or(CivilMinute::max())};
}

/// Background mentions of one event, and how many of them speak of which event of the timeline.
struct Component {
  std::vector<std::uint32_t> members;
  std::map<std::uint32_t, std::uint32_t> votes;
};

class Background {
 public:
  Background(std::span<const MergeInput> inputs, const std::vector<MergedEvent>& events)
      : inputs_(inputs), nodes_(inputs, events), sets_(nodes_.all().size()),
        carriers_(nodes_.keys()) {
    for (const MergedEvent& event : events) names_.push_back(name_of(event));
    for (std::uint32_t at = 0; at < nodes_.all().size(); ++at)
      if (!node(at).event)
        for (const std::uint32_t key : node(at).keys) carriers_[key].push_back(at);
  }

  void run(std::vector<MergedEvent>& events) {
    for (std::size_t input = 0; input < inputs_.size(); ++input) join_within(input);
    for (const std::vector<std::uint32_t>& carriers : carriers_) join_dated(carriers);
    join_undated();
    add_to(events);
  }

 private:
  [[nodiscard]] const StoryNode& node(std::uint32_t at) const { return nodes_.all()[at]; }

  void join_within(std::size_t input) {
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> earlier;
    for (std::uint32_t at = nodes_.first_of(input); at < nodes_.first_of(input + 1); ++at) {
      if (node(at).event) continue;
      std::vector<std::uint32_t>& others = earlier[node(at).story.action];
      const std::size_t compared = std::min(others.size(), k_most_compared);
      for (std::size_t i = others.size() - compared; i < others.size(); ++i) {
        const StoryNode& other = node(others[i]);
        if (events::same_story(*other.mention, other.story, *node(at).mention, node(at).story))
          sets_.join(others[i], at);
      }
      others.push_back(at);
    }
  }

  /// In the order of their times, each with the next one that is near.
  void join_dated(const std::vector<std::uint32_t>& carriers) {
    std::vector<std::tuple<CivilMinute, CivilMinute, std::uint32_t>> dated;
    for (const std::uint32_t at : carriers)
      if (node(at).dated())
        dated.push_back(std::tuple_cat(place_of(*node(at).mention), std::tuple{at}));
    std::sort(dated.begin(), dated.end());
    for (std::size_t i = 1; i < dated.size(); ++i) {
      const auto [time, reach, at] = dated[i];
      const auto [time_before, reach_before, before] = dated[i - 1];
      if (time - time_before <= k_longest_gap && reach_before >= time) sets_.join(before, at);
    }
  }

  /// What has no time joins the only dated event under its keys, else others without a time.
  void join_undated() {
    std::vector<Sole> dated(carriers_.size());
    for (std::size_t key = 0; key < carriers_.size(); ++key)
      for (const std::uint32_t at : carriers_[key])
        if (node(at).dated()) dated[key].add(sets_.find(at));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
    std::vector<std::optional<std::uint32_t>> first(carriers_.size());
    for (std::uint32_t at = 0; at < nodes_.all().size(); ++at) {
      if (node(at).event || node(at).dated()) continue;
      Sole sole;
      for (const std::uint32_t key : node(at).keys) sole.add(dated[key]);
      if (sole.value && !sole.several) {
        joins.emplace_back(*sole.value, at);
        continue;
      }
      for (const std::uint32_t key : node(at).keys) {
        if (first[key]) joins.emplace_back(*first[key], at);
        first[key] = at;
      }
    }
    for (const auto& [left, right] : joins) sets_.join(left, right);
  }

  void add_to(std::vector<MergedEvent>& events) {
    const StoryAnchors anchors{nodes_};
    std::map<std::uint32_t, Component> components;
    for (std::uint32_t at = 0; at < nodes_.all().size(); ++at) {
      if (node(at).event) continue;
      Component& component = components[sets_.find(at)];
      component.members.push_back(at);
      const Sole event = anchors.event_of(node(at));
      if (event.value && !event.several) ++component.votes[*event.value];
    }
    for (const auto& [root, component] : components) add(component, events);
  }

  /// To the event of the timeline that most of its mentions speak of, else as one of its own.
  void add(const Component& component, std::vector<MergedEvent>& events) const {
    const auto less = [&](const auto& left, const auto& right) {
      if (left.second != right.second) return left.second < right.second;
      return names_[left.first] > names_[right.first];
    };
    const auto most = std::max_element(component.votes.begin(), component.votes.end(), less);
    const bool alone = most == component.votes.end();
    MergedEvent& event = alone ? events.emplace_back() : events[most->first];
    for (const std::uint32_t at : component.members) {
      if (alone) event.keys.push_back(key_of(node(at).index));
      event.mentions.push_back(node(at).index);
    }
    std::sort(event.mentions.begin(), event.mentions.end(),
              [](const MentionIndex& left, const MentionIndex& right) {
                return std::tie(left.input, left.mention) < std::tie(right.input, right.mention);
              });
  }

  /// What tells events apart, whatever the order of the inputs.
  [[nodiscard]] std::string name_of(const MergedEvent& event) const {
    if (event.keys.empty()) return key_of(event.mentions.front());
    return *std::min_element(event.keys.begin(), event.keys.end());
  }

  /// A key of one mention alone, which gives its event an id that no order of inputs changes.
  [[nodiscard]] std::string key_of(const MentionIndex& index) const {
    const ContentHash& hash = inputs_[index.input].hash;
    return std::string{hash.begin(), hash.end()} + '|' + std::to_string(index.mention);
  }

  std::span<const MergeInput> inputs_;
  StoryNodes nodes_;
  DisjointSets sets_;
  std::vector<std::vector<std::uint32_t>> carriers_;  ///< background nodes by key
  std::vector<std::string> names_;                    ///< of the timeline's events
};

}  // namespace

void merge_background(std::span<const MergeInput> inputs, std::vector<MergedEvent>& events) {
  Background{inputs, events}.run(events);
}

}  // namespace dateline::extract
