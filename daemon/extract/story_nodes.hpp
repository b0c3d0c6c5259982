// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "events/merge.hpp"
#include "extract/merger.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline::extract {

/// A mention with what ties it to others.
struct StoryNode {
  MentionIndex index;
  const Mention* mention = nullptr;
  events::StoryMention story;
  std::vector<std::uint32_t> keys;       ///< numbers of `story.keys`
  std::uint32_t local = 0;               ///< number of its action in its article, a key too
  std::optional<std::uint32_t> event{};  ///< of the timeline, where it stands there

  [[nodiscard]] bool dated() const noexcept { return !mention->when.unknown(); }
};

/// The nodes of all mentions, input by input in text order, their keys numbered.
class StoryNodes {
 public:
  StoryNodes(std::span<const MergeInput> inputs, std::span<const MergedEvent> events);

  [[nodiscard]] const std::vector<StoryNode>& all() const noexcept { return nodes_; }
  [[nodiscard]] std::uint32_t keys() const noexcept {
    return static_cast<std::uint32_t>(numbers_.size());
  }
  /// Nodes of one input stand in [first_of(input), first_of(input + 1)).
  [[nodiscard]] std::uint32_t first_of(std::size_t input) const { return first_[input]; }

 private:
  std::uint32_t number(std::string key);

  std::vector<StoryNode> nodes_;
  std::vector<std::uint32_t> first_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

}  // namespace dateline::extract
