// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "extract/merger.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace dateline::extract {

/// A mention with what ties it to others.
struct StoryNode {
  MentionIndex index;
  const Mention* mention = nullptr;
  std::uint32_t action = 0;              ///< number of its action; 0 ties to nothing
  std::uint32_t named = 0;               ///< which of its article's names it names
  bool said = false;                     ///< by one of them
  std::optional<std::uint32_t> event{};  ///< of the timeline, where it stands there
  std::optional<std::uint32_t> again{};  ///< an earlier node of its article that ties to the same

  /// The day that an expression of the text gives it; of what is said, the day of the report too.
  [[nodiscard]] std::optional<CivilDay> day() const noexcept {
    const bool told = said || mention->basis == Basis::expression;
    return told ? mention->when.single_day() : std::nullopt;
  }
};

/// All mentions, input by input in text order, and the stories that their articles may share.
class StoryNodes {
 public:
  StoryNodes(std::span<const MergeInput> inputs, std::span<const MergedEvent> events);

  [[nodiscard]] const std::vector<StoryNode>& all() const noexcept { return nodes_; }
  /// The nodes of each action but 0, in the order of `all`.
  [[nodiscard]] const std::vector<std::vector<std::uint32_t>>& by_action() const noexcept {
    return by_action_;
  }
  /// How many stories there are: sets of names that articles share.
  [[nodiscard]] std::uint32_t stories() const noexcept { return stories_; }

  /// Calls `use` with the number of each story of the node's article that holds a name of its own;
  /// of all of them where it names none.
  template <typename Use>
  void each_story(const StoryNode& node, Use use) const {
    for (std::uint32_t at = first_[node.index.input]; at < first_[node.index.input + 1]; ++at)
      if (node.named == 0 || (node.named & told_[at].names) != 0) use(told_[at].story);
  }

 private:
  /// Finds what nodes of one article say again: each ties to others but once.
  void find_repeats();

  struct Told {
    std::uint32_t story = 0;
    std::uint32_t names = 0;  ///< which of the article's names make it
  };

  std::vector<StoryNode> nodes_;
  std::vector<std::vector<std::uint32_t>> by_action_;
  std::vector<Told> told_;            ///< input by input
  std::vector<std::uint32_t> first_;  ///< of each input, in `told_`; one more at the end
  std::uint32_t stories_ = 0;
};

}  // namespace dateline::extract
