// SPDX-License-Identifier: Apache-2.0
#include "extract/merger.hpp"

#include "disjoint_sets.hpp"
#include "events/merge.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

/// One group of one input.
struct Node {
  std::uint32_t input = 0;
  std::uint32_t number = 0;  ///< of the group in its input
  events::Group group;
  Interval begin;  ///< of its finest mention

  [[nodiscard]] bool fine() const noexcept { return !group.keys.empty(); }
};

std::vector<Node> nodes_of(std::span<const MergeInput> inputs) {
  std::vector<Node> nodes;
  for (std::uint32_t at = 0; at < inputs.size(); ++at) {
    std::uint32_t number = 0;
    for (events::Group& group : events::group_mentions(inputs[at].mentions)) {
      const Interval begin = events::begin_of(group.mentions, inputs[at].mentions);
      nodes.push_back({.input = at, .number = number++, .group = std::move(group), .begin = begin});
    }
  }
  return nodes;
}

void join_shared_keys(const std::vector<Node>& nodes, DisjointSets& sets) {
  std::unordered_map<std::string_view, std::uint32_t> first;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    for (const std::string_view key : nodes[at].group.keys) {
      sets.join(first.try_emplace(key, at).first->second, at);
    }
  }
}

/// The components that carry a loose key, with the times that they carry it at, ascending.
using Carrier = std::pair<CivilMinute, std::uint32_t>;
using Carriers = std::unordered_map<std::string_view, std::vector<Carrier>>;

Carriers carriers_of(const std::vector<Node>& nodes, DisjointSets& sets) {
  Carriers carriers;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    const auto time = nodes[at].begin.earliest ? nodes[at].begin.earliest : nodes[at].begin.latest;
    if (!nodes[at].fine() || !time) continue;
    for (const std::string_view key : nodes[at].group.loose_keys) {
      carriers[key].emplace_back(*time, sets.find(at));
    }
  }
  for (auto& [key, carried] : carriers) {
    std::sort(carried.begin(), carried.end());
    carried.erase(std::unique(carried.begin(), carried.end()), carried.end());
  }
  return carriers;
}

/// The one component that carries a loose key of `node` within its time; none where there are
/// several.
std::optional<std::uint32_t> sole_component(const Node& node, const Carriers& carriers) {
  std::optional<std::uint32_t> sole;
  for (const std::string_view key : node.group.loose_keys) {
    const auto found = carriers.find(key);
    if (found == carriers.end()) continue;
    const std::vector<Carrier>& carried = found->second;
    auto at = node.begin.earliest ? std::lower_bound(carried.begin(), carried.end(),
                                                     Carrier{*node.begin.earliest, 0})
                                  : carried.begin();
    for (; at != carried.end() && (!node.begin.latest || at->first <= *node.begin.latest); ++at) {
      if (sole && *sole != at->second) return std::nullopt;
      sole = at->second;
    }
  }
  return sole;
}

/// A group that is coarser than a day joins the one component that fits it, else its copies. All of
/// them look at the components of the finer groups only, so that their order does not matter.
void join_loose_groups(const std::vector<Node>& nodes, DisjointSets& sets) {
  const Carriers carriers = carriers_of(nodes, sets);
  std::unordered_map<std::string_view, std::uint32_t> copies;
  for (std::uint32_t at = 0; at < nodes.size(); ++at) {
    if (nodes[at].fine()) continue;
    const std::string_view copied = nodes[at].group.copy_key;
    if (const auto component = sole_component(nodes[at], carriers))
      sets.join(*component, at);
    else if (!copied.empty())
      sets.join(copies.try_emplace(copied, at).first->second, at);
  }
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
    const Node& node = nodes[at];
    const auto [place, fresh] = event_of.try_emplace(sets.find(at), events.size());
    if (fresh)
      events.push_back({.keys = {},
                        .loose_keys = {},
                        .copy_keys = {},
                        .first_input = node.input,
                        .first_group = node.number,
                        .mentions = {}});
    MergedEvent& event = events[place->second];
    for (const std::string_view key : node.group.keys) event.keys.emplace_back(key);
    for (const std::string_view key : node.group.loose_keys) event.loose_keys.emplace_back(key);
    if (!node.group.copy_key.empty()) event.copy_keys.push_back(node.group.copy_key);
    for (const std::uint32_t mention : node.group.mentions) {
      event.mentions.push_back({node.input, mention});
    }
  }
  return events;
}

namespace {

/// The members of an event, and which input each is.
struct Members {
  std::vector<events::Member> all;
  std::vector<std::vector<MentionIndex>> indices;  ///< of their mentions
};

Members members_of(const MergedEvent& event, std::span<const MergeInput> inputs) {
  Members members;
  std::unordered_map<std::uint32_t, std::size_t> member_of;
  for (const MentionIndex& index : event.mentions) {
    const MergeInput& input = inputs[index.input];
    const auto [place, fresh] = member_of.try_emplace(index.input, members.all.size());
    if (fresh) {
      members.all.push_back({.article = input.hash, .source = input.article, .mentions = {}});
      members.indices.emplace_back();
    }
    members.all[place->second].mentions.push_back(&input.mentions[index.mention]);
    members.indices[place->second].push_back(index);
  }
  return members;
}

}  // namespace

Event entry_of(const MergedEvent& event, std::span<const MergeInput> inputs) {
  return events::fold(members_of(event, inputs).all);
}

std::vector<MentionIndex> ranked_mentions(const MergedEvent& event,
                                          std::span<const MergeInput> inputs) {
  const Members members = members_of(event, inputs);
  std::vector<MentionIndex> ranked;
  for (const events::EvidenceIndex& index : events::rank_evidence(members.all))
    ranked.push_back(members.indices[index.member][index.mention]);
  return ranked;
}

namespace {

/// The keys that several groups emit: what ties them.
std::string shared_keys(std::vector<std::string> keys) {
  std::sort(keys.begin(), keys.end());
  std::string shared;
  for (auto at = keys.begin(); at != keys.end();) {
    const auto next =
        std::find_if(at, keys.end(), [&](const std::string& key) { return key != *at; });
    if (next - at > 1) shared += (shared.empty() ? "" : ", ") + *at;
    at = next;
  }
  return shared;
}

}  // namespace

std::string why_merged(const MergedEvent& event, bool timeline) {
  const bool several =
      std::any_of(event.mentions.begin(), event.mentions.end(), [&](const MentionIndex& index) {
        return index.input != event.mentions.front().input;
      });
  if (!several) return {};
  if (!timeline) return "merged: same action, in articles of one story";
  if (const std::string keys = shared_keys(event.keys); !keys.empty())
    return "merged: same action, day and who or where: " + keys;
  if (event.keys.empty() && event.copy_keys.size() > 1) return "merged: same words and time";
  if (const std::string keys = shared_keys(event.loose_keys); !keys.empty())
    return "merged: same action and who or where, times that agree: " + keys;
  if (event.entries > 1) return "merged: same action, words and time, in articles of one story";
  return {};  // all others are background
}

}  // namespace dateline::extract
