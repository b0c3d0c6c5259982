// SPDX-License-Identifier: Apache-2.0
#include "write/component_split.hpp"

#include <deque>
#include <iterator>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace dateline::store {

namespace {

/// A key whose groups are being walked; `at` is the next one.
struct OpenKey {
  KeyRows::Emitters emitters;
  std::size_t at = 0;
};

class Search {
 public:
  Search(KeyRows& keys, GroupTable& groups, const std::vector<MergeKey>& seeds)
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
    std::deque<OpenKey> keys;
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

  void open_key(const MergeKey& key, std::size_t front) {
    const auto [seen, fresh] = seen_keys_.try_emplace(key, front);
    if (fresh)
      fronts_[find(front)].keys.push_back({keys_.all_with(key)});
    else
      join(front, seen->second);
  }

  /// One group further; false when the front has nowhere left to go.
  bool step(std::size_t front) {
    Front& own = fronts_[front];
    while (!own.keys.empty()) {
      OpenKey& open = own.keys.front();
      if (open.at == open.emitters.groups.size()) {
        own.keys.pop_front();
        continue;
      }
      const GroupRef ref = open.emitters.groups[open.at++].second;
      const auto [seen, fresh] = seen_groups_.try_emplace(ref, front);
      if (!fresh) {
        join(front, seen->second);
        return true;
      }
      own.groups.push_back(ref);
      const std::vector<MergeKey> keys = groups_.at(ref).keys;
      for (const MergeKey& key : keys) open_key(key, front);
      return true;
    }
    return false;
  }

  KeyRows& keys_;
  GroupTable& groups_;
  std::vector<std::size_t> parents_;
  std::vector<Front> fronts_;
  std::size_t live_;
  std::unordered_map<MergeKey, std::size_t, ShortHashHash> seen_keys_;
  std::unordered_map<GroupRef, std::size_t, GroupRefHash> seen_groups_;
};

}  // namespace

std::vector<std::vector<GroupRef>> split_component(KeyRows& keys, GroupTable& groups,
                                                   const std::vector<MergeKey>& seeds) {
  if (seeds.size() < 2) return {};
  return Search{keys, groups, seeds}.run();
}

}  // namespace dateline::store
