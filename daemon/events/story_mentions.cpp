// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "merge_classes.hpp"
#include "story_context.hpp"

#include <algorithm>
#include <utility>

namespace dateline::events {
namespace {

bool share(const std::vector<std::string>& left, const std::vector<std::string>& right) {
  return std::any_of(left.begin(), left.end(), [&](const std::string& name) {
    return std::binary_search(right.begin(), right.end(), name);
  });
}

}  // namespace

std::vector<StoryMention> story_mentions(std::span<const Mention> mentions) {
  const StoryContext context(mentions);
  std::vector<StoryMention> out;
  out.reserve(mentions.size());
  for (const Mention& mention : mentions) {
    StoryMention story{merge_class(mention.action), context.named_by(mention),
                       context.wide_pairs(mention)};
    for (std::string& pair : story.keys) pair.insert(0, std::string{story.action} + '|');
    out.push_back(std::move(story));
  }
  return out;
}

bool same_story(const Mention& left, const StoryMention& left_story, const Mention& right,
                const StoryMention& right_story) {
  if (left_story.action != right_story.action || !compatible(left.when, right.when)) return false;
  return left_story.names.empty() || right_story.names.empty() ||
         share(left_story.names, right_story.names);
}

}  // namespace dateline::events
