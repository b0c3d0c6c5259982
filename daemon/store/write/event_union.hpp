// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/ids.hpp"

#include <unordered_map>
#include <vector>

namespace dateline::store {

/// Disjoint sets of events that a commit's new groups tie together.
class EventUnion {
 public:
  [[nodiscard]] EventId find(EventId event);
  void join(EventId left, EventId right);
  /// The sets of two or more, each sorted, in order of their first.
  [[nodiscard]] std::vector<std::vector<EventId>> sets();

 private:
  std::unordered_map<EventId, EventId> parents_;
};

}  // namespace dateline::store
