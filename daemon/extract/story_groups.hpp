// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "events/merge.hpp"
#include "extract/merger.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline::extract {

/// A mention with what ties it to others of its story.
struct StoryNode {
  MentionIndex index;
  const Mention* mention = nullptr;
  events::StoryMention told;
  std::optional<std::uint32_t> entry{};  ///< of the timeline, where it stands there

  /// The day that it ties by. In the background one that the text gives; of what is said, the day
  /// of the report too.
  [[nodiscard]] std::optional<CivilDay> day() const noexcept {
    const bool dated = entry || told.said || mention->basis == Basis::expression;
    return dated ? mention->when.single_day() : std::nullopt;
  }
  /// An expression says when, though no day.
  [[nodiscard]] bool is_coarse() const noexcept {
    return mention->basis == Basis::expression && !mention->when.unknown() && !day();
  }
};

/// Mentions by their number.
using Nodes = std::vector<std::uint32_t>;

/// All mentions of all articles, by what they tell and in which story.
struct StoryGroups {
  StoryGroups(std::span<const MergeInput> inputs, std::span<const MergedEvent> entries);

  std::vector<StoryNode> nodes;  ///< input by input, in text order
  std::vector<Nodes> groups;     ///< those of one action in the articles of one story
};

}  // namespace dateline::extract
