// SPDX-License-Identifier: Apache-2.0
#include "write/component_split.hpp"

#include "lmdb/cursor.hpp"

#include <deque>
#include <iterator>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace dateline::store {

namespace {

/// A key whose groups are being walked; `at` is the last one seen.
struct OpenKey {
  MergeKey key;
  std::optional<GroupRef> at;
};

class Search {
 public:
  Search(const lmdb::Transaction& transaction, const Tables& tables, GroupTable& groups,
         const std::vector<MergeKey>& seeds)
      : cursor_(transaction, tables.merge_key), groups_(groups), parents_(seeds.size()),
        fronts_(seeds.size()), live_(seeds.size()) {
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
      fronts_[find(front)].keys.push_back({key, std::nullopt});
    else
      join(front, seen->second);
  }

  /// One group further; false when the front has nowhere left to go.
  bool step(std::size_t front) {
    Front& own = fronts_[front];
    while (!own.keys.empty()) {
      OpenKey& open = own.keys.front();
      const auto ref = next_group(open);
      if (!ref) {
        own.keys.pop_front();
        continue;
      }
      open.at = ref;
      const auto [seen, fresh] = seen_groups_.try_emplace(*ref, front);
      if (!fresh) {
        join(front, seen->second);
        return true;
      }
      own.groups.push_back(*ref);
      const std::vector<MergeKey> keys = groups_.at(*ref).keys;
      for (const MergeKey& key : keys) open_key(key, front);
      return true;
    }
    return false;
  }

  std::optional<GroupRef> next_group(const OpenKey& open) {
    const KeyWriter key = merge_key(open.key);
    bool found = false;
    if (open.at) {
      // The one after: groups of a key are sorted, and the next possible one is one up.
      const GroupRef last = *open.at;
      const GroupRef after =
          last.group == UINT16_MAX
              ? GroupRef{ArticleId{static_cast<std::uint64_t>(last.article) + 1}, 0}
              : GroupRef{last.article, static_cast<std::uint16_t>(last.group + 1)};
      found = cursor_.seek_value(key, group_key(after));
    } else {
      found = cursor_.find(key);
    }
    return found ? std::optional{KeyReader{cursor_.value()}.ref()} : std::nullopt;
  }

  lmdb::Cursor cursor_;
  GroupTable& groups_;
  std::vector<std::size_t> parents_;
  std::vector<Front> fronts_;
  std::size_t live_;
  std::unordered_map<MergeKey, std::size_t, ShortHashHash> seen_keys_;
  std::unordered_map<GroupRef, std::size_t, GroupRefHash> seen_groups_;
};

}  // namespace

std::vector<std::vector<GroupRef>> split_component(const lmdb::Transaction& transaction,
                                                   const Tables& tables, GroupTable& groups,
                                                   const std::vector<MergeKey>& seeds) {
  if (seeds.size() < 2) return {};
  return Search{transaction, tables, groups, seeds}.run();
}

}  // namespace dateline::store
