// SPDX-License-Identifier: Apache-2.0
#include "write/event_union.hpp"

#include <algorithm>
#include <map>

namespace dateline::store {

EventId EventUnion::find(EventId event) {
  EventId root = event;
  for (auto at = parents_.find(root); at != parents_.end() && at->second != root;
       at = parents_.find(root))
    root = at->second;
  // Point the way walked straight at the root.
  for (auto at = parents_.find(event); at != parents_.end() && at->second != root;
       at = parents_.find(event)) {
    event = at->second;
    at->second = root;
  }
  return root;
}

void EventUnion::join(EventId left, EventId right) {
  left = find(left);
  right = find(right);
  if (left == right) return;
  // The older event becomes the root.
  const EventId root = std::min(left, right);
  parents_[left] = root;
  parents_[right] = root;
}

std::vector<std::vector<EventId>> EventUnion::sets() {
  std::vector<EventId> events;
  events.reserve(parents_.size());
  for (const auto& [event, parent] : parents_) events.push_back(event);
  std::sort(events.begin(), events.end());
  std::map<EventId, std::vector<EventId>> by_root;
  for (const EventId event : events) by_root[find(event)].push_back(event);
  std::vector<std::vector<EventId>> sets;
  sets.reserve(by_root.size());
  for (auto& [root, members] : by_root) sets.push_back(std::move(members));
  return sets;
}

}  // namespace dateline::store
