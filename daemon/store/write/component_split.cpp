// SPDX-License-Identifier: Apache-2.0
#include "write/component_split.hpp"

#include <deque>
#include <iterator>
#include <numeric>
#include <optional>
#include <unordered_map>
#include <utility>

namespace dateline::store {

namespace {

class Search {
 public:
  Search(const KeyIndex& keys, GroupTable& groups, const std::vector<std::uint64_t>& seeds)
      : keys_(keys), groups_(groups), parents_(seeds.size()), fronts_(seeds.size()),
        live_(seeds.size()) {
    std::iota(parents_.begin(), parents_.end(), std::size_t{0});
    for (std::size_t front = 0; front < seeds.size(); ++front) open_key(seeds[front], front);
  }

  std::vector<std::vector<GroupRef>> run() {
    std::vector<std::vector<GroupRef>> parts;
    while (live_ > 1) {
      for (std::size_t front = 0; front < fronts_.size() && live_ > 1; ++front) {
        if (find(front) != front || fronts_[front].done) continue;
        if (step(front)) continue;
        fronts_[front].done = true;
        --live_;
        parts.push_back(std::move(fronts_[front].groups));
      }
    }
    return parts;
  }

 private:
  struct Front {
    std::deque<KeyIndex::Emitters> keys;  ///< those whose groups are being walked
    std::vector<GroupRef> groups;
    bool done = false;
  };

  std::size_t find(std::size_t front) {
    while (parents_[front] != front) front = parents_[front] = parents_[parents_[front]];
    return front;
  }

  void join(std::size_t left, std::size_t right) {
    left = find(left);
    right = find(right);
    if (left == right) return;
    if (fronts_[left].groups.size() < fronts_[right].groups.size()) std::swap(left, right);
    Front& to = fronts_[left];
    Front& from = fronts_[right];
    to.keys.insert(to.keys.end(), from.keys.begin(), from.keys.end());
    to.groups.insert(to.groups.end(), from.groups.begin(), from.groups.end());
    from = {};
    parents_[right] = left;
    --live_;
  }

  void open_key(std::uint64_t key, std::size_t front) {
    const auto [seen, fresh] = seen_keys_.try_emplace(key, front);
    if (fresh)
      fronts_[find(front)].keys.push_back(keys_.all_with(key));
    else
      join(front, seen->second);
  }

  /// One group further; false when the front has nowhere left to go.
  bool step(std::size_t front) {
    Front& own = fronts_[front];
    while (!own.keys.empty()) {
      const std::optional<GroupRef> next = own.keys.front().next();
      if (!next) {
        own.keys.pop_front();
        continue;
      }
      const GroupRef ref = *next;
      if (!groups_.event_of(ref)) continue;  // it has gone
      const auto [seen, fresh] = seen_groups_.try_emplace(ref, front);
      if (!fresh) {
        join(front, seen->second);
        return true;
      }
      own.groups.push_back(ref);
      const std::vector<ShortHash> keys = groups_.at(ref).keys;
      for (const ShortHash& key : keys) open_key(print_of(key), front);
      return true;
    }
    return false;
  }

  const KeyIndex& keys_;
  GroupTable& groups_;
  std::vector<std::size_t> parents_;
  std::vector<Front> fronts_;
  std::size_t live_;
  std::unordered_map<std::uint64_t, std::size_t> seen_keys_;
  std::unordered_map<GroupRef, std::size_t, GroupRefHash> seen_groups_;
};

}  // namespace

std::vector<std::vector<GroupRef>> split_component(const KeyIndex& keys, GroupTable& groups,
                                                   const std::vector<std::uint64_t>& seeds) {
  if (seeds.size() < 2) return {};
  return Search{keys, groups, seeds}.run();
}

}  // namespace dateline::store
