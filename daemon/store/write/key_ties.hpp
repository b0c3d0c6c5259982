// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write/key_run.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace dateline::store {

/// Ties the new groups of a commit to each other and to events that stand, by the keys they share.
class KeyTies {
 public:
  /// Makes room for so many.
  void reserve(std::size_t groups, std::size_t keys);
  /// Groups are told by number, from 0, as they come.
  void add_group(std::span<const ShortHash> keys);
  /// The prints of all keys, sorted, each once. No group may come any more.
  [[nodiscard]] std::vector<std::uint64_t> join();
  /// An event that stands under one of these, told by its place.
  void tie(std::uint32_t key, EventId event);

  /// What is one event, numbered in the order of their first groups.
  struct Sets {
    std::vector<std::uint32_t> set_of;         ///< each group
    std::vector<std::vector<EventId>> events;  ///< of each set; sorted, each once
  };
  [[nodiscard]] Sets sets();

  /// What the groups emit, sorted, once it is known where each stands.
  [[nodiscard]] std::vector<KeyEntry> entries(std::span<const GroupRef> refs,
                                              std::span<const EventId> events) const;

 private:
  void unite(std::uint32_t left, std::uint32_t right) noexcept;
  [[nodiscard]] std::uint32_t root(std::uint32_t group) noexcept;

  std::vector<std::uint32_t> parents_;  ///< none above its child
  std::vector<std::pair<std::uint64_t, std::uint32_t>> emitted_;
  std::vector<std::uint32_t> first_groups_;              ///< with each key
  std::vector<std::pair<EventId, std::uint32_t>> tied_;  ///< to a group
};

}  // namespace dateline::store
