// SPDX-License-Identifier: Apache-2.0
#include "story_nodes.hpp"

#include <utility>

namespace dateline::extract {

StoryNodes::StoryNodes(std::span<const MergeInput> inputs, std::span<const MergedEvent> events) {
  for (std::uint32_t input = 0; input < inputs.size(); ++input) {
    first_.push_back(static_cast<std::uint32_t>(nodes_.size()));
    std::vector<events::StoryMention> stories = events::story_mentions(inputs[input].mentions);
    for (std::uint32_t at = 0; at < stories.size(); ++at) {
      StoryNode node{{input, at}, &inputs[input].mentions[at], std::move(stories[at]), {}, 0};
      for (std::string& key : node.story.keys) node.keys.push_back(number(std::move(key)));
      node.story.keys.clear();
      std::string local = std::to_string(input);
      local += '|';
      local += node.story.action;
      node.local = number(std::move(local));
      nodes_.push_back(std::move(node));
    }
  }
  first_.push_back(static_cast<std::uint32_t>(nodes_.size()));
  for (std::uint32_t event = 0; event < events.size(); ++event)
    for (const MentionIndex& index : events[event].mentions)
      nodes_[first_[index.input] + index.mention].event = event;
}

std::uint32_t StoryNodes::number(std::string key) {
  const auto fresh = static_cast<std::uint32_t>(numbers_.size());
  return numbers_.try_emplace(std::move(key), fresh).first->second;
}

}  // namespace dateline::extract
