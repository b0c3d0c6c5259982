// SPDX-License-Identifier: Apache-2.0
#include "extract/merger.hpp"

#include "disjoint_sets.hpp"
#include "events/merge.hpp"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

/// One group of one input.
struct Node {
  std::uint32_t input = 0;
  events::Group group;
  TimeSpan when;
};

std::vector<Node> nodes_of(std::span<const MergeInput> inputs) {
  std::vector<Node> nodes;
  for (std::uint32_t at = 0; at < inputs.size(); ++at) {
    for (events::Group& group : events::group_mentions(inputs[at].mentions)) {
      if (group.mentions.empty()) continue;
      const TimeSpan when = inputs[at].mentions[group.mentions.front()].when;
      nodes.push_back({.input = at, .group = std::move(group), .when = when});
    }
  }
  return nodes;
}

void join_shared_keys(const std::vector<Node>& nodes, DisjointSets& sets) {
  std::unordered_map<std::string_view, std::uint32_t> first;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    for (const std::string& key : nodes[at].group.keys) {
      sets.join(first.try_emplace(key, at).first->second, at);
    }
  }
}

/// A group that is coarser than a day joins the one component that fits it. All of them look at
/// the components of the finer groups only, so that their order does not matter.
void join_loose_groups(const std::vector<Node>& nodes, DisjointSets& sets) {
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> carriers;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    if (nodes[at].group.keys.empty()) continue;
    for (const std::string& key : nodes[at].group.loose_keys) carriers[key].push_back(at);
  }
  std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    if (!nodes[at].group.keys.empty()) continue;
    std::vector<std::uint32_t> fitting;
    for (const std::string& key : nodes[at].group.loose_keys) {
      const auto found = carriers.find(key);
      if (found == carriers.end()) continue;
      for (const std::uint32_t other : found->second) {
        if (compatible(nodes[at].when, nodes[other].when)) fitting.push_back(sets.find(other));
      }
    }
    std::sort(fitting.begin(), fitting.end());
    fitting.erase(std::unique(fitting.begin(), fitting.end()), fitting.end());
    if (fitting.size() == 1) joins.emplace_back(fitting.front(), at);
  }
  for (const auto& [component, group] : joins) sets.join(component, group);
}

constexpr std::string_view k_digits = "0123456789abcdefghjkmnpqrstvwxyz";

/// 13 characters from a member's content hash and place.
std::string id_of(const ContentHash& hash, std::uint32_t mention) {
  std::uint64_t bits = 0;
  for (std::size_t at = 0; at < 8; ++at) bits = bits << 8 | hash[at];
  bits ^= (mention + 1) * std::uint64_t{0x9E3779B97F4A7C15};
  std::string id;
  for (int shift = 60; shift >= 0; shift -= 5) id += k_digits[bits >> shift & 31];
  return id;
}

}  // namespace

std::vector<MergedEvent> merge(std::span<const MergeInput> inputs) {
  const std::vector<Node> nodes = nodes_of(inputs);
  DisjointSets sets(nodes.size());
  join_shared_keys(nodes, sets);
  join_loose_groups(nodes, sets);

  std::vector<MergedEvent> events;
  std::unordered_map<std::uint32_t, std::size_t> event_of;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    const auto [place, fresh] = event_of.try_emplace(sets.find(at), events.size());
    if (fresh) events.emplace_back();
    for (const std::uint32_t mention : nodes[at].group.mentions) {
      events[place->second].mentions.push_back({nodes[at].input, mention});
    }
  }
  for (MergedEvent& event : events) {
    const auto smallest =
        *std::min_element(event.mentions.begin(), event.mentions.end(), [&](auto left, auto right) {
          return std::tie(inputs[left.input].hash, left.mention) <
                 std::tie(inputs[right.input].hash, right.mention);
        });
    event.id = id_of(inputs[smallest.input].hash, smallest.mention);
  }
  return events;
}

Event entry_of(const MergedEvent& event, std::span<const MergeInput> inputs) {
  std::vector<events::Member> members;
  std::unordered_map<std::uint32_t, std::size_t> member_of;
  for (const MentionIndex& index : event.mentions) {
    const MergeInput& input = inputs[index.input];
    const auto [place, fresh] = member_of.try_emplace(index.input, members.size());
    if (fresh) members.push_back({.article = input.hash, .source = input.article, .mentions = {}});
    members[place->second].mentions.push_back(&input.mentions[index.mention]);
  }
  Event entry = events::fold(members);
  entry.id = event.id;
  return entry;
}

}  // namespace dateline::extract
