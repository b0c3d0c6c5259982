// SPDX-License-Identifier: Apache-2.0
#include "merging/story_keys.hpp"

#include "merging/article_names.hpp"
#include "merging/merge_keys.hpp"
#include "merging/once.hpp"
#include "tables/merge_classes.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <string_view>

namespace dateline::events {
namespace {

// An article that tells of more than this under one class is no story of one of them.
constexpr std::size_t k_most_told = 16;

/// A mention of the timeline that has a day.
struct Dated {
  std::uint32_t at = 0;
  CivilDay day;
  bool named = false;     ///< a person, a body or a town
  bool of_story = false;  ///< and none of them but whom the article turns on
};

Dated dated_of(std::uint32_t at, const Told& told, CivilDay day, const StoryContext& context) {
  Dated dated{at, day, false, true};
  for (const std::string& name : told.names) {
    if (name.front() == '@') continue;
    dated.named = true;
    dated.of_story = dated.of_story && context.is_of_story(name);
  }
  return dated;
}

/// Whether the names of its article alone stand in for those that the mention leaves out: it
/// befalls one person but once. Many who die, what is no person, and what an event does to
/// somebody, are told apart by words of the clause, as is what may happen again.
bool is_told_by_names(const Told& told) {
  return once_reach(told) > date::days{0} && !befalls_many(told) && befalls_person(told) &&
         event_as_subject(told.mention) == nullptr;
}

/// The events told within `reach` of one mention: those that name somebody, and the others.
struct Around {
  std::vector<std::uint32_t> named;
  std::vector<std::uint32_t> bare;
};

void add_root(std::vector<std::uint32_t>& roots, std::uint32_t root) {
  if (std::find(roots.begin(), roots.end(), root) == roots.end()) roots.push_back(root);
}

bool is_sole(const Dated& told, const std::vector<Dated>& all, std::span<const std::uint32_t> roots,
             date::days reach) {
  Around around;
  for (const Dated& other : all) {
    const auto apart = other.day - told.day;
    if (apart > reach || -apart > reach) continue;
    add_root(other.named ? around.named : around.bare, roots[other.at]);
  }
  return around.named.size() == 1 || (around.named.empty() && around.bare.size() == 1);
}

}  // namespace

bool add_story_keys(std::span<const Told> all_told, const StoryContext& context,
                    std::span<const std::uint32_t> roots, KeyList& keys) {
  const std::vector<NamePair> pairs = context.telling_pairs();
  if (pairs.empty()) return false;
  std::map<std::string_view, std::vector<Dated>> told_of;
  for (std::uint32_t at = 0; at < all_told.size(); ++at) {
    const Told& told = all_told[at];
    if (told.strength != Strength::usual) continue;
    const std::optional<CivilDay> day = merge_day(told.mention, told.mention.when);
    if (day) told_of[merge_class(told.action)].push_back(dated_of(at, told, *day, context));
  }
  const std::size_t before = keys.size();
  for (const auto& [action, all] : told_of) {
    if (all.size() > k_most_told) continue;
    for (const Dated& dated : all) {
      const Told& told = all_told[dated.at];
      const date::days reach = once_reach(told);
      if (!dated.of_story || !is_sole(dated, all, roots, 2 * reach)) continue;
      keys.open(dated.at);
      if (is_told_by_names(told))
        for (const NamePair& pair : pairs)
          add_day_keys(action, dated.day, reach, {"~", pair.first, "+", pair.second}, keys);
      else if (!told.stems().empty())
        add_with_stems(told.stems(), key_head(told.action, to_iso(first_minute(dated.day), false)),
                       pairs, keys);
    }
  }
  return keys.size() > before;
}

}  // namespace dateline::events
