// SPDX-License-Identifier: Apache-2.0
#include "write/key_ties.hpp"

#include "write/hash_sort.hpp"

#include <algorithm>
#include <cassert>

namespace dateline::store {

void KeyTies::reserve(std::size_t groups, std::size_t keys) {
  parents_.reserve(groups);
  emitted_.reserve(keys);
}

void KeyTies::add_group(std::span<const ShortHash> keys) {
  const auto group = static_cast<std::uint32_t>(parents_.size());
  parents_.push_back(group);
  for (const ShortHash& key : keys) emitted_.emplace_back(print_of(key), group);
}

std::vector<std::uint64_t> KeyTies::join() {
  sort_by_hash(emitted_, [](const auto& emitted) { return emitted.first; });
  std::vector<std::uint64_t> keys;
  keys.reserve(emitted_.size());
  first_groups_.reserve(emitted_.size());
  for (const auto& [key, group] : emitted_) {
    if (keys.empty() || keys.back() != key) {
      keys.push_back(key);
      first_groups_.push_back(group);
    } else {
      unite(first_groups_.back(), group);
    }
  }
  return keys;
}

void KeyTies::tie(std::uint32_t key, EventId event) {
  tied_.emplace_back(event, first_groups_[key]);
}

KeyTies::Sets KeyTies::sets() {
  std::sort(tied_.begin(), tied_.end());
  for (std::size_t at = 1; at < tied_.size(); ++at)
    if (tied_[at].first == tied_[at - 1].first) unite(tied_[at - 1].second, tied_[at].second);
  Sets sets;
  sets.set_of.resize(parents_.size());
  for (std::uint32_t group = 0; group < parents_.size(); ++group) {
    const std::uint32_t first = root(group);
    if (first == group) {
      sets.set_of[group] = static_cast<std::uint32_t>(sets.events.size());
      sets.events.emplace_back();
    }
    sets.set_of[group] = sets.set_of[first];
  }
  for (const auto& [event, group] : tied_) {
    std::vector<EventId>& events = sets.events[sets.set_of[group]];
    if (events.empty() || events.back() != event) events.push_back(event);
  }
  return sets;
}

std::vector<KeyEntry> KeyTies::entries(std::span<const GroupRef> refs,
                                       std::span<const EventId> events) const {
  assert(std::is_sorted(refs.begin(), refs.end()));
  std::vector<KeyEntry> entries;
  entries.reserve(emitted_.size());
  for (const auto& [key, group] : emitted_) entries.emplace_back(key, refs[group], events[group]);
  return entries;
}

void KeyTies::unite(std::uint32_t left, std::uint32_t right) noexcept {
  left = root(left);
  right = root(right);
  parents_[std::max(left, right)] = std::min(left, right);
}

std::uint32_t KeyTies::root(std::uint32_t group) noexcept {
  while (parents_[group] != group) group = parents_[group] = parents_[parents_[group]];
  return group;
}

}  // namespace dateline::store
