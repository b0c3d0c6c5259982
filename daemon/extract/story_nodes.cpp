// SPDX-License-Identifier: Apache-2.0
#include "story_nodes.hpp"

#include "events/merge.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace dateline::extract {
namespace {

/// Texts, numbered from 1.
class Numbers {
 public:
  std::uint32_t of(std::string text) {
    const auto fresh = static_cast<std::uint32_t>(numbers_.size() + 1);
    return numbers_.try_emplace(std::move(text), fresh).first->second;
  }

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// Two articles on one story share three names.
using NameSet = std::array<std::uint32_t, 3>;

/// Calls `use` with each set of three of `count` names: a bit for each of them.
template <typename Use>
void each_set(std::size_t count, Use use) {
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t b = a + 1; b < count; ++b)
      for (std::size_t c = b + 1; c < count; ++c) use(std::array{a, b, c});
}

}  // namespace

StoryNodes::StoryNodes(std::span<const MergeInput> inputs, std::span<const MergedEvent> events) {
  Numbers actions;
  Numbers names;
  std::map<NameSet, std::uint32_t> stories;
  std::vector<std::uint32_t> first_node;
  for (std::uint32_t input = 0; input < inputs.size(); ++input) {
    first_node.push_back(static_cast<std::uint32_t>(nodes_.size()));
    first_.push_back(static_cast<std::uint32_t>(told_.size()));
    const events::Story story = events::story_of(inputs[input].mentions);
    std::vector<std::uint32_t> numbers;
    for (const std::string& name : story.names) numbers.push_back(names.of(name));
    each_set(numbers.size(), [&](const auto& set) {
      const NameSet named{numbers[set[0]], numbers[set[1]], numbers[set[2]]};
      const auto [known, fresh] = stories.try_emplace(named, stories_);
      if (fresh) ++stories_;
      told_.push_back({known->second, 1U << set[0] | 1U << set[1] | 1U << set[2]});
    });
    // An article of fewer names shares a story with itself alone.
    if (told_.size() == first_.back()) told_.push_back({stories_++, ~0U});
    for (std::uint32_t at = 0; at < story.mentions.size(); ++at) {
      const events::StoryMention& told = story.mentions[at];
      const std::uint32_t action = told.action.empty() ? 0 : actions.of(told.action);
      if (action >= by_action_.size()) by_action_.resize(action + 1);
      if (action > 0) by_action_[action].push_back(static_cast<std::uint32_t>(nodes_.size()));
      nodes_.push_back(
          {{input, at}, &inputs[input].mentions[at], action, told.named, told.said, {}, {}});
    }
  }
  first_.push_back(static_cast<std::uint32_t>(told_.size()));
  for (std::uint32_t event = 0; event < events.size(); ++event)
    for (const MentionIndex& index : events[event].mentions)
      nodes_[first_node[index.input] + index.mention].event = event;
  find_repeats();
}

void StoryNodes::find_repeats() {
  constexpr std::size_t k_most_compared = 16;
  for (const std::vector<std::uint32_t>& nodes : by_action_)
    for (std::size_t at = 0; at < nodes.size(); ++at) {
      StoryNode& node = nodes_[nodes[at]];
      for (std::size_t back = 1; back <= std::min(at, k_most_compared); ++back) {
        const StoryNode& other = nodes_[nodes[at - back]];
        if (other.index.input != node.index.input) break;
        if (other.named != node.named || other.event != node.event || other.day() != node.day() ||
            other.mention->when != node.mention->when)
          continue;
        node.again = nodes[at - back];
        break;
      }
    }
}

}  // namespace dateline::extract
