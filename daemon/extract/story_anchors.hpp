// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/time_span.hpp"
#include "extract/merger.hpp"
#include "story_nodes.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline::extract {

/// Events that background may speak of, by the stories of what tells of them.
class StoryAnchors {
 public:
  /// `names` tell events apart, whatever the order of the inputs.
  StoryAnchors(const StoryNodes& nodes, const std::vector<std::string>& names)
      : nodes_(nodes), names_(names) {}

  void add(const StoryNode& node, std::uint32_t event);
  /// To be called after the last `add` and before the first question.
  void sort();

  /// For each story of `node` the event that most anchors of it speak of, of the node's own day
  /// where an expression gives it one, else at a time that agrees: how many stories each has.
  void vote(const StoryNode& node, std::unordered_map<std::uint32_t, std::uint32_t>& votes) const;

 private:
  /// The event that most speak of, of a story or of a story's day.
  using Best = std::unordered_map<std::uint64_t, std::uint32_t>;
  struct Anchor {
    std::uint64_t key = 0;
    std::uint32_t event = 0;
  };

  void take_best(std::vector<Anchor>& anchors);
  [[nodiscard]] bool agrees(std::uint32_t event, const StoryNode& node) const;

  const StoryNodes& nodes_;
  const std::vector<std::string>& names_;
  std::vector<Anchor> anchors_;
  std::vector<Anchor> dated_;
  Best best_;
  std::unordered_map<std::uint32_t, Interval> hulls_;  ///< of all times of an event
};

}  // namespace dateline::extract
