// SPDX-License-Identifier: Apache-2.0
#include "story_groups.hpp"

#include "article_stories.hpp"
#include "told_by_whom.hpp"

#include <map>
#include <string>
#include <utility>

namespace dateline::extract {

StoryGroups::StoryGroups(std::span<const MergeInput> inputs, std::span<const MergedEvent> entries) {
  std::vector<Teller> tellers;
  std::vector<std::uint32_t> first;
  for (std::uint32_t input = 0; input < inputs.size(); ++input) {
    const MergeInput& in = inputs[input];
    events::Story story = events::story_of(in.mentions);
    Teller& teller = tellers.emplace_back(Teller{in.hash, std::move(story.names), std::nullopt});
    if (in.article != nullptr && in.article->published)
      teller.published = in.article->published->day();
    first.push_back(static_cast<std::uint32_t>(nodes.size()));
    for (std::uint32_t at = 0; at < story.mentions.size(); ++at)
      nodes.push_back({{input, at}, &in.mentions[at], std::move(story.mentions[at])});
  }
  for (std::uint32_t entry = 0; entry < entries.size(); ++entry)
    for (const MentionIndex& index : entries[entry].mentions)
      nodes[first[index.input] + index.mention].entry = entry;
  const std::vector<std::uint32_t> stories = stories_of(tellers);
  std::map<std::pair<std::uint32_t, std::string_view>, Nodes> told;
  for (std::uint32_t at = 0; at < nodes.size(); ++at)
    if (const std::string& action = nodes[at].told.action; !action.empty())
      told[{stories[nodes[at].index.input], action}].push_back(at);
  for (auto& [key, members] : told)
    for (Nodes& group : told_by_whom(nodes, tellers, std::move(members)))
      groups.push_back(std::move(group));
}

}  // namespace dateline::extract
