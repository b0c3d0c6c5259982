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

std::vector<std::string> keys_of(const Mention& mention, const StoryContext& context) {
  const Told told{mention};
  std::vector<std::string> keys;
  add_keys(told, mention.when, context, keys);
  for (const TimeSpan& earlier : mention.earlier) add_keys(told, earlier, context, keys);
  return keys;
}

/// What makes two mentions of one article the same, whoever takes part: the same words of the same
/// time, or a rare action of which neither says who or where. Captions and teasers repeat a story.
std::string repeat_key(const Mention& mention) {
  const bool alone = is_rare_action(mention.action) && shared_arguments(mention).empty();
  std::string key = mention.action + '|' + to_edtf(mention.when) + '|';
  if (!alone) key += folded_name(mention.what);
  return key;
}

bool is_pair(std::string_view key) { return key.find('+') != key.npos; }

}  // namespace

std::vector<Group> group_mentions(std::span<const Mention> mentions) {
  const StoryContext context(mentions);
  Sets sets(mentions.size());
  std::vector<std::vector<std::string>> keys_at(mentions.size());
  std::map<std::string, std::uint32_t, std::less<>> first_with;
  std::map<std::string, std::uint32_t, std::less<>> first_coarse;
  std::map<std::string, std::uint32_t, std::less<>> first_said;
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    if (!mentions[at].timeline) continue;
    sets.join(at, first_said.emplace(repeat_key(mentions[at]), at).first->second);
    keys_at[at] = keys_of(mentions[at], context);
    const std::vector<std::string>& keys = keys_at[at];
    for (const std::string& key : keys) sets.join(at, first_with.emplace(key, at).first->second);
    if (!keys.empty()) continue;
    // Without a day, two of one article are one event only if two of their own arguments agree.
    std::vector<std::string> loose;
    add_loose_keys(Told{mentions[at]}, StoryContext{}, loose);
    for (const std::string& key : loose) {
      if (!is_pair(key)) continue;
      const std::uint32_t other = first_coarse.emplace(key, at).first->second;
      if (compatible(mentions[at].when, mentions[other].when)) sets.join(at, other);
    }
  }
  std::vector<std::uint32_t> roots(mentions.size());
  for (std::uint32_t at = 0; at < mentions.size(); ++at) roots[at] = sets.root(at);
  add_story_keys(mentions, context, roots, keys_at);
  for (std::uint32_t at = 0; at < mentions.size(); ++at)
    for (const std::string& key : keys_at[at])
      sets.join(at, first_with.emplace(key, at).first->second);
  std::map<std::uint32_t, Group> groups;
  for (std::uint32_t at = 0; at < mentions.size(); ++at) {
    if (!mentions[at].timeline) continue;
    Group& group = groups[sets.root(at)];
    group.mentions.push_back(at);
    for (std::string& key : keys_at[at]) group.keys.push_back(std::move(key));
    add_loose_keys(Told{mentions[at]}, context, group.loose_keys);
  }
  std::vector<Group> out;
  out.reserve(groups.size());
  for (auto& [root, group] : groups) {
    sort_unique(group.keys);
    sort_unique(group.loose_keys);
    out.push_back(std::move(group));
  }
  return out;
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
