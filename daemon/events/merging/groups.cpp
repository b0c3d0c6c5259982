// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "lexicon/lexicon.hpp"
#include "merging/merge_keys.hpp"
#include "merging/story_keys.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>
#include <string>
#include <utility>

namespace dateline::events {
namespace {

// How far from its publication what news only places before or after it lies at most.
constexpr std::chrono::days k_soon{60};
constexpr std::chrono::days k_lately{14};

/// Disjoint sets of mentions.
class Sets {
 public:
  explicit Sets(std::size_t count) : parent_(count) {
    std::iota(parent_.begin(), parent_.end(), 0U);
  }

  [[nodiscard]] std::uint32_t root(std::uint32_t at) {
    while (parent_[at] != at) at = parent_[at] = parent_[parent_[at]];
    return at;
  }
  void join(std::uint32_t left, std::uint32_t right) {
    left = root(left);
    right = root(right);
    parent_[std::max(left, right)] = std::min(left, right);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

void sort_unique(std::vector<std::string>& keys) {
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

std::vector<std::string> keys_of(const Told& told, const StoryContext& context) {
  std::vector<std::string> keys;
  add_keys(told, told.mention.when, context, keys);
  for (const TimeSpan& earlier : told.mention.earlier) add_keys(told, earlier, context, keys);
  return keys;
}

/// What makes two mentions of one article the same, whoever takes part: the same words of the same
/// time, or a rare action of which neither says who or where. Captions and teasers repeat a story.
std::string repeat_key(const Told& told) {
  const Mention& mention = told.mention;
  const bool alone = told.arguments.empty() && is_rare_action(mention.action);
  std::string key = mention.action + '|' + to_edtf(mention.when) + '|';
  if (!alone) key += folded_name(mention.what);
  return key;
}

bool is_pair(std::string_view key) { return key.find('+') != key.npos; }

/// Joins those that share a key.
void join_shared(const std::vector<std::vector<std::string>>& keys_at, Sets& sets) {
  std::vector<std::pair<std::string_view, std::uint32_t>> all;
  for (std::uint32_t at = 0; at < keys_at.size(); ++at)
    for (const std::string& key : keys_at[at]) all.emplace_back(key, at);
  std::sort(all.begin(), all.end());
  for (std::size_t at = 1; at < all.size(); ++at)
    if (all[at].first == all[at - 1].first) sets.join(all[at].second, all[at - 1].second);
}

/// Without a day, two of one article are one event only if two of their own arguments agree.
void join_coarse(std::span<const Told> all_told,
                 const std::vector<std::vector<std::string>>& keys_at, Sets& sets) {
  std::map<std::string, std::uint32_t, std::less<>> first_with;
  for (std::uint32_t at = 0; at < all_told.size(); ++at) {
    if (!keys_at[at].empty()) continue;
    std::vector<std::string> loose;
    add_loose_keys(all_told[at], StoryContext{}, loose);
    for (const std::string& key : loose) {
      if (!is_pair(key)) continue;
      const std::uint32_t other = first_with.emplace(key, at).first->second;
      if (compatible(all_told[at].mention.when, all_told[other].mention.when)) sets.join(at, other);
    }
  }
}

std::vector<std::uint32_t> roots_of(std::size_t count, Sets& sets) {
  std::vector<std::uint32_t> roots(count);
  for (std::uint32_t at = 0; at < count; ++at) roots[at] = sets.root(at);
  return roots;
}

}  // namespace

std::vector<Group> group_mentions(std::span<const Mention> mentions) {
  const StoryContext context(mentions);
  std::vector<Told> all_told;  // those of the timeline
  std::vector<std::uint32_t> place;
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    if (!mentions[at].timeline) continue;
    all_told.emplace_back(mentions[at]);
    place.push_back(at);
  }
  const std::size_t count = all_told.size();
  Sets sets(count);
  std::vector<std::vector<std::string>> keys_at(count);
  std::transform(all_told.begin(), all_told.end(), keys_at.begin(),
                 [](const Told& told) { return std::vector{repeat_key(told)}; });
  join_shared(keys_at, sets);
  for (std::size_t at = 0; at < count; ++at) keys_at[at] = keys_of(all_told[at], context);
  join_shared(keys_at, sets);
  join_coarse(all_told, keys_at, sets);
  if (add_story_keys(all_told, context, roots_of(count, sets), keys_at)) join_shared(keys_at, sets);

  std::vector<Group> groups;
  std::vector<std::size_t> group_of(count);
  for (std::uint32_t at = 0; at < count; ++at) {
    const std::uint32_t root = sets.root(at);
    if (root == at) {
      group_of[at] = groups.size();
      groups.emplace_back();
    }
    Group& group = groups[group_of[root]];
    group.mentions.push_back(place[at]);
    for (std::string& key : keys_at[at]) group.keys.push_back(std::move(key));
    add_loose_keys(all_told[at], context, group.loose_keys);
  }
  for (Group& group : groups) {
    sort_unique(group.keys);
    sort_unique(group.loose_keys);
  }
  return groups;
}

Interval begin_of(std::span<const std::uint32_t> group, std::span<const Mention> mentions) {
  const auto finest =
      std::min_element(group.begin(), group.end(), [&](std::uint32_t left, std::uint32_t right) {
        return mentions[left].when.precision < mentions[right].when.precision;
      });
  const Mention& mention = mentions[*finest];
  Interval begin = mention.when.begin;
  if (mention.basis != Basis::bound) return begin;
  if (begin.earliest && !begin.latest) begin.latest = *begin.earliest + k_soon;
  if (begin.latest && !begin.earliest) begin.earliest = *begin.latest - k_lately;
  return begin;
}

std::string explain_merge(const Group& left, const Group& right) {
  const auto shared = [](const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
  };
  std::vector<std::string> common = shared(left.keys, right.keys);
  std::string why = "same action, day and who or where: ";
  if (common.empty()) {
    if (!left.keys.empty() && !right.keys.empty()) return {};
    common = shared(left.loose_keys, right.loose_keys);
    why = "same action and who or where, times that agree: ";
  }
  if (common.empty()) return {};
  for (std::size_t at = 0; at < common.size(); ++at) {
    if (at > 0) why += ", ";
    why += common[at];
  }
  return why;
}

}  // namespace dateline::events
