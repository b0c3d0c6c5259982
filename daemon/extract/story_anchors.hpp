// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "story_nodes.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace dateline::extract {

/// The one thing that was found so far, or that there are several.
struct Sole {
  std::optional<std::uint32_t> value;
  bool several = false;

  void add(std::uint32_t found) noexcept {
    several = several || (value && *value != found);
    value = found;
  }
  void add(const Sole& other) noexcept {
    if (other.value) add(*other.value);
    several = several || other.several;
  }
};

/// The timeline's events by what ties background to them.
class StoryAnchors {
 public:
  explicit StoryAnchors(const StoryNodes& nodes);

  /// The event of the timeline that `node` speaks of: the only one under its keys, of its own day
  /// where it has one.
  [[nodiscard]] Sole event_of(const StoryNode& node) const;

 private:
  struct Anchor {
    Sole event;
    std::uint32_t node = 0;  ///< the first one
    Interval hull;           ///< of all nodes' times
  };

  void add(Anchor& anchor, std::uint32_t node) const;
  [[nodiscard]] bool fits(const Anchor& anchor, const StoryNode& node) const;

  const StoryNodes& nodes_;
  std::vector<Anchor> by_key_;
  std::map<std::pair<std::uint32_t, CivilDay>, Anchor> by_day_;
};

}  // namespace dateline::extract
