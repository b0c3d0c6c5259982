// SPDX-License-Identifier: Apache-2.0
#include "events/merge.hpp"
#include "lexicon/lexicon.hpp"
#include "merging/article_causes.hpp"
#include "merging/key_list.hpp"
#include "merging/merge_keys.hpp"
#include "merging/same_words.hpp"
#include "merging/story_keys.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <numeric>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

// How far from its publication what news only places before or after it lies at most.
constexpr std::chrono::days k_soon{60};
constexpr std::chrono::days k_lately{14};

// Of a mention of the timeline, if no more: room for them is made at once.
constexpr std::size_t k_usual_keys = 12;

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

/// A rare action of which nothing says who or where: its words do not matter.
bool is_bare(const Told& told) {
  return told.arguments.empty() && is_rare_action(told.mention.action);
}

/// What makes two mentions of one article the same, whoever takes part: the same words of the same
/// time, or a rare action of which neither says who or where. Captions and teasers repeat a story.
std::string repeat_key(const Told& told) {
  const Mention& mention = told.mention;
  std::string key = mention.action + '|' + to_edtf(mention.when) + '|';
  if (!is_bare(told)) key += folded_name(mention.what);
  return key;
}

bool is_pair(std::string_view key) { return key.find('+') != key.npos; }

/// Joins those that share a key, and returns the keys, sorted, as it may have done `before` with
/// fewer.
std::vector<KeyList::Key> join_shared(const KeyList& keys, Sets& sets,
                                      std::vector<KeyList::Key> before = {}) {
  std::vector<KeyList::Key> sorted = keys.sorted(std::move(before));
  for (std::size_t at = 1; at < sorted.size(); ++at)
    if (keys.same(sorted[at - 1], sorted[at]))
      sets.join(sorted[at - 1].mention, sorted[at].mention);
  return sorted;
}

void join_repeats(std::span<const Told> all_told, Sets& sets) {
  struct Said {
    std::size_t length = 0;
    std::uint32_t mention = 0;
  };
  std::vector<Said> all_said;
  for (std::uint32_t at = 0; at < all_told.size(); ++at)
    all_said.push_back({is_bare(all_told[at]) ? 0 : all_told[at].mention.what.size(), at});
  std::ranges::sort(all_said, {}, &Said::length);
  // What is as long as nothing else repeats nothing.
  KeyList keys;
  for (auto said = all_said.begin(); said != all_said.end();) {
    const auto next =
        std::ranges::upper_bound(said, all_said.end(), said->length, {}, &Said::length);
    for (const bool repeats = next - said > 1; said != next; ++said) {
      if (!repeats) continue;
      keys.open(said->mention);
      keys.add(repeat_key(all_told[said->mention]), {});
    }
  }
  (void)join_shared(keys, sets);
}

/// Adds the keys of all, and says which have some.
std::vector<bool> add_dated_keys(std::span<const Told> all_told, const StoryContext& context,
                                 KeyList& keys) {
  std::vector<bool> keyed(all_told.size());
  for (std::uint32_t at = 0; at < all_told.size(); ++at) {
    const std::size_t before = keys.size();
    const Told& told = all_told[at];
    keys.open(at);
    add_keys(told, told.mention.when, context, keys);
    for (const TimeSpan& earlier : told.mention.earlier) add_keys(told, earlier, context, keys);
    keyed[at] = keys.size() > before;
  }
  return keyed;
}

/// Without a day, two of one article are one event only if two of their own arguments agree.
void join_coarse(std::span<const Told> all_told, const std::vector<bool>& keyed, Sets& sets) {
  KeyList keys;
  for (std::uint32_t at = 0; at < all_told.size(); ++at) {
    if (keyed[at]) continue;
    keys.open(at);
    add_loose_keys(all_told[at], StoryContext{}, keys);
  }
  const std::vector<KeyList::Key> sorted = keys.sorted();
  std::size_t first = 0;
  for (std::size_t at = 1; at < sorted.size(); ++at) {
    if (!keys.same(sorted[first], sorted[at])) {
      first = at;
      continue;
    }
    const std::uint32_t left = sorted[first].mention;
    const std::uint32_t right = sorted[at].mention;
    if (is_pair(keys.text_of(sorted[at])) &&
        compatible(all_told[left].mention.when, all_told[right].mention.when))
      sets.join(left, right);
  }
}

std::vector<std::uint32_t> roots_of(std::size_t count, Sets& sets) {
  std::vector<std::uint32_t> roots(count);
  for (std::uint32_t at = 0; at < count; ++at) roots[at] = sets.root(at);
  return roots;
}

/// Gives each group its keys, each once; `text` holds that of the list.
void share_out(std::span<const KeyList::Key> sorted, std::span<const std::size_t> group_of,
               std::string_view text, std::vector<std::string_view> Group::*keys,
               std::vector<Group>& groups) {
  for (const KeyList::Key& key : sorted) {
    std::vector<std::string_view>& own = groups[group_of[key.mention]].*keys;
    const std::string_view said = text.substr(key.begin, key.size);
    if (own.empty() || own.back() != said) own.push_back(said);
  }
}

std::string as_number(const std::optional<CivilMinute>& minute) {
  return minute ? std::to_string(minute->time_since_epoch().count()) : "";
}

/// Gives the groups that have no keys what all of their mentions say in the same words; none to
/// those who say too little, or more than one thing. It ends in what they join by, for what is the
/// same must join alike.
void add_copy_keys(std::span<const Told> all_told, std::span<const std::size_t> group_of,
                   std::span<const Mention> mentions, std::vector<Group>& groups) {
  std::vector<bool> vague(groups.size());
  for (std::uint32_t at = 0; at < all_told.size(); ++at) {
    Group& group = groups[group_of[at]];
    if (!group.keys.empty()) continue;
    const std::string words = copied_words(all_told[at]);
    std::string said = key_head(all_told[at].action, to_edtf(all_told[at].mention.when)) + words;
    const bool agrees = group.copy_key.empty() || group.copy_key == said;
    if (words.empty() || !agrees) vague[group_of[at]] = true;
    group.copy_key = std::move(said);
  }
  for (std::size_t at = 0; at < groups.size(); ++at) {
    Group& group = groups[at];
    if (vague[at]) group.copy_key.clear();
    if (group.copy_key.empty()) continue;
    const Interval begin = begin_of(group.mentions, mentions);
    group.copy_key.append(1, '|').append(as_number(begin.earliest));
    group.copy_key.append("..").append(as_number(begin.latest));
    for (const std::string_view key : group.loose_keys) group.copy_key.append(1, '|').append(key);
  }
}

}  // namespace

std::vector<Group> group_mentions(std::span<const Mention> mentions) {
  const StoryContext context(mentions);
  std::vector<std::uint32_t> place;  // of those on the timeline
  for (std::uint32_t at = 0; at < mentions.size(); ++at)
    if (mentions[at].timeline) place.push_back(at);
  const std::size_t count = place.size();
  std::vector<Told> all_told;
  all_told.reserve(count);
  const ArticleCauses causes(mentions);
  for (const std::uint32_t at : place) all_told.emplace_back(mentions[at]).causes = causes.of(at);
  Sets sets(count);
  join_repeats(all_told, sets);
  KeyList keys;
  keys.reserve(count * k_usual_keys);
  const std::vector<bool> keyed = add_dated_keys(all_told, context, keys);
  std::vector<KeyList::Key> sorted = join_shared(keys, sets);
  join_coarse(all_told, keyed, sets);
  if (add_story_keys(all_told, context, roots_of(count, sets), keys))
    sorted = join_shared(keys, sets, std::move(sorted));

  std::vector<Group> groups;
  std::vector<std::size_t> group_of(count);
  KeyList loose;
  for (std::uint32_t at = 0; at < count; ++at) {
    const std::uint32_t root = sets.root(at);
    if (root == at) groups.emplace_back().keys.reserve(k_usual_keys);
    group_of[at] = root == at ? groups.size() - 1 : group_of[root];
    groups[group_of[at]].mentions.push_back(place[at]);
    loose.open(at);
    add_loose_keys(all_told[at], context, loose);
  }
  const std::vector<KeyList::Key> sorted_loose = loose.sorted();
  std::string all_keys = keys.take_text();
  const std::size_t end = all_keys.size();
  all_keys += loose.take_text();
  const auto text = std::make_shared<const std::string>(std::move(all_keys));
  for (Group& group : groups) group.text = text;
  share_out(sorted, group_of, *text, &Group::keys, groups);
  share_out(sorted_loose, group_of, std::string_view{*text}.substr(end), &Group::loose_keys,
            groups);
  add_copy_keys(all_told, group_of, mentions, groups);
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
  const auto shared = [](std::vector<std::string_view> a, std::vector<std::string_view> b) {
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    std::vector<std::string_view> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both;
  };
  std::vector<std::string_view> common = shared(left.keys, right.keys);
  std::string why = "same action, day and who or where: ";
  if (!left.copy_key.empty() && left.copy_key == right.copy_key) return "same words and time";
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
