// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "merging/article_names.hpp"
#include "merging/clause_stems.hpp"
#include "merging/once.hpp"
#include "merging/told.hpp"
#include "tables/merge_classes.hpp"

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

/// What is said is told apart by who says it; by nobody, it ties to nothing.
StoryMention saying(const Mention& mention, const std::vector<std::string>& names) {
  for (const Participant& speaker : mention.participants) {
    std::string name = short_name(speaker.text);
    if (!std::binary_search(names.begin(), names.end(), name)) continue;
    std::string action{merge_class(mention.action)};
    action.append(1, '|').append(name);
    return {.action = std::move(action), .said = true};
  }
  return {};
}

/// The names of the mention that its article turns on.
std::vector<std::string> turned_on(const Mention& mention, const std::vector<std::string>& names) {
  std::vector<std::string> own = short_names(mention);
  const auto other = [&](const std::string& name) {
    return !std::binary_search(names.begin(), names.end(), name);
  };
  own.erase(std::remove_if(own.begin(), own.end(), other), own.end());
  return own;
}

StoryMention doing(const Mention& mention, const std::vector<std::string>& names) {
  StoryMention told{.action = std::string{merge_class(mention.action)}};
  told.common = strength_of(mention.action, mention.kind) == Strength::common;
  told.words = clause_stems(mention);
  told.names = turned_on(mention, names);
  told.whom = whom_it_befalls(mention);
  return told;
}

}  // namespace

Story story_of(std::span<const Mention> mentions) {
  Story story;
  story.names = name_words_of_article(mentions, k_most_story_names);
  std::sort(story.names.begin(), story.names.end());
  story.mentions.reserve(mentions.size());
  for (const Mention& mention : mentions)
    story.mentions.push_back(is_said(mention) ? saying(mention, story.names)
                                              : doing(mention, story.names));
  return story;
}

}  // namespace dateline::events
