// SPDX-License-Identifier: Apache-2.0
#include "write/merging.hpp"

#include "record/article_block.hpp"
#include "write/block_filters.hpp"
#include "write/component_split.hpp"
#include "write/loose_joins.hpp"

#include <algorithm>
#include <map>

namespace dateline::store {

void Merging::apply(FileWriter& files) {
  add(files);
  remove(files.removed());
  LooseJoins{transaction_, tables_, counters_, groups_}.settle(coarse_);
  groups_.flush();
  // Of the blocks that the next article will not fall into.
  const std::uint32_t complete = article_block(ArticleId{counters_.next_article});
  for (const auto& table : {key_table(tables_), carrier_table(tables_), joiner_table(tables_)})
    BlockFilters{transaction_, table}.complete(complete);
}

void Merging::add(FileWriter& files) {
  std::vector<std::vector<StoredGroup>> added;
  added.reserve(files.added().size());
  look_up(files.added());
  for (const AddedArticle& article : files.added()) {
    std::vector<StoredGroup>& groups = added.emplace_back();
    groups.reserve(article.prepared->groups.size());
    for (const PreparedGroup& prepared : article.prepared->groups) {
      StoredGroup& group = groups.emplace_back(prepared.group);
      group.event = event_for(group);
      if (!group.fine())
        coarse_.insert({article.id, static_cast<std::uint16_t>(groups.size() - 1)});
    }
    files.write_article(article);
  }
  const auto merged = merge();
  for (std::size_t at = 0; at < added.size(); ++at) {
    for (StoredGroup& group : added[at]) {
      const auto into = merged.find(group.event);
      if (into != merged.end()) group.event = into->second;
    }
    groups_.add(files.added()[at].id, std::move(added[at]), *files.added()[at].prepared);
  }
  groups_.write_added();
}

void Merging::look_up(const std::vector<AddedArticle>& added) {
  std::vector<MergeKey> keys;
  for (const AddedArticle& article : added)
    for (const PreparedGroup& prepared : article.prepared->groups)
      keys.insert(keys.end(), prepared.group.keys.begin(), prepared.group.keys.end());
  for (const auto& [key, ref] : keys_.first_with(std::move(keys)))
    events_by_key_[key] = groups_.look(ref).event;
}

EventId Merging::event_for(const StoredGroup& group) {
  std::optional<EventId> event;
  for (const MergeKey& key : group.keys) {
    const auto other = events_by_key_.find(key);
    if (other == events_by_key_.end()) continue;
    if (event) union_.join(*event, other->second);
    event = other->second;
  }
  if (!event) event = counters_.new_event();
  for (const MergeKey& key : group.keys) events_by_key_[key] = *event;
  return *event;
}

std::unordered_map<EventId, EventId> Merging::merge() {
  std::unordered_map<EventId, EventId> merged;
  for (const std::vector<EventId>& set : union_.sets()) {
    EventId target = set.front();
    std::int64_t most = groups_.member_count(target);
    for (const EventId event : set) {
      const std::int64_t count = groups_.member_count(event);
      if (count > most) {
        target = event;
        most = count;
      }
    }
    for (const EventId event : set) {
      merged[event] = target;
      if (event == target) continue;
      for (const GroupRef& ref : groups_.members(event)) groups_.move(ref, target);
    }
  }
  return merged;
}

void Merging::remove(const std::vector<ArticleId>& articles) {
  std::map<EventId, std::set<MergeKey>> lost;
  for (const ArticleId article : articles)
    for (const StoredGroup& group : groups_.remove(article))
      lost[group.event].insert(group.keys.begin(), group.keys.end());
  std::vector<std::vector<MergeKey>> cuts;
  std::vector<MergeKey> keys;
  for (const auto& [event, of_event] : lost) {
    keys.insert(keys.end(), of_event.begin(), of_event.end());
    if (of_event.size() > 1) cuts.emplace_back(of_event.begin(), of_event.end());
  }
  const KeyRows::FirstEmitters emitters = keys_.first_with(std::move(keys));
  // Those of one bucket after each other, so that each is read once.
  std::sort(cuts.begin(), cuts.end(),
            [](const std::vector<MergeKey>& left, const std::vector<MergeKey>& right) {
              return left.front().bucket < right.front().bucket;
            });
  for (const std::vector<MergeKey>& cut : cuts) part(cut, emitters);
}

void Merging::part(const std::vector<MergeKey>& lost, const KeyRows::FirstEmitters& emitters) {
  std::vector<MergeKey> seeds;
  std::set<GroupRef> refs;
  for (const MergeKey& key : lost) {
    const auto emitter = emitters.find(key);
    if (emitter == emitters.end()) continue;
    seeds.push_back(key);
    refs.insert(emitter->second);
  }
  if (refs.size() < 2) return;  // one group holds all that is left together
  for (const std::vector<GroupRef>& apart : split_component(keys_, groups_, seeds)) {
    const EventId fresh = counters_.new_event();
    for (const GroupRef& ref : apart) groups_.move(ref, fresh);
  }
}

}  // namespace dateline::store
