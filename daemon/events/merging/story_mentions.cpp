// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "merging/article_names.hpp"
#include "merging/merge_classes.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

// Kinds of what is said.
constexpr std::array<std::string_view, 4> k_said{"statement", "request", "accusation", "threat"};

bool is_said(const Mention& mention) {
  return !mention.timeline && std::find(k_said.begin(), k_said.end(), mention.kind) != k_said.end();
}

/// Of the names, those that the mention's participants, or its places too, are called by.
std::uint32_t named_by(const Mention& mention, const std::vector<std::string>& names) {
  std::uint32_t named = 0;
  for (const std::string& name : short_names(mention)) {
    const auto found = std::lower_bound(names.begin(), names.end(), name);
    if (found != names.end() && *found == name) named |= 1U << (found - names.begin());
  }
  return named;
}

/// What is said is told apart by who says it; by nobody, it ties to nothing.
StoryMention saying(const Mention& mention, const std::vector<std::string>& names) {
  for (const Participant& speaker : mention.participants) {
    const auto found = std::lower_bound(names.begin(), names.end(), short_name(speaker.text));
    if (found == names.end() || *found != short_name(speaker.text)) continue;
    std::string action{merge_class(mention.action)};
    action += '|';
    action += *found;
    return {std::move(action), 1U << (found - names.begin()), true};
  }
  return {};
}

}  // namespace

Story story_of(std::span<const Mention> mentions) {
  Story story;
  story.names = name_words_of_article(mentions, k_most_story_names);
  std::sort(story.names.begin(), story.names.end());
  story.mentions.reserve(mentions.size());
  for (const Mention& mention : mentions)
    story.mentions.push_back(is_said(mention)
                                 ? saying(mention, story.names)
                                 : StoryMention{std::string{merge_class(mention.action)},
                                                named_by(mention, story.names)});
  return story;
}

}  // namespace dateline::events
