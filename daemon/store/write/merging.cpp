// SPDX-License-Identifier: Apache-2.0
#include "write/merging.hpp"

#include "record/article_block.hpp"
#include "record/event_record.hpp"
#include "write/block_filters.hpp"
#include "write/component_split.hpp"
#include "write/key_ties.hpp"
#include "write/loose_joins.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace dateline::store {

void Merging::apply(FileWriter& files) {
  add(files);
  remove(files.removed());
  LooseJoins{transaction_, tables_, counters_, groups_}.settle(coarse_);
  groups_.flush();
  // Of the blocks that the next article will not fall into.
  const std::uint32_t complete = article_block(ArticleId{counters_.next_article});
  for (const auto& table : {carrier_table(tables_), joiner_table(tables_)})
    BlockFilters{transaction_, table}.complete(complete);
}

void Merging::add(FileWriter& files) {
  const Arrivals arrivals = arrive(files.added());
  auto event = arrivals.events.begin();
  for (const AddedArticle& article : files.added()) {
    std::vector<StoredGroup> groups;
    groups.reserve(article.prepared->groups.size());
    for (const PreparedGroup& prepared : article.prepared->groups) {
      StoredGroup& group = groups.emplace_back(prepared.group);
      group.event = *event++;
      if (!group.fine())
        coarse_.insert({article.id, static_cast<std::uint16_t>(groups.size() - 1)});
    }
    files.write_article(article);
    groups_.add(article.id, std::move(groups), *article.prepared);
  }
  groups_.write_added(arrivals.keys);
}

Merging::Arrivals Merging::arrive(const std::vector<AddedArticle>& added) {
  KeyTies ties;
  Arrivals arrivals;
  std::size_t groups = 0;
  std::size_t emitted = 0;
  for (const AddedArticle& article : added) {
    groups += article.prepared->groups.size();
    for (const PreparedGroup& prepared : article.prepared->groups)
      emitted += prepared.group.keys.size();
  }
  ties.reserve(groups, emitted);
  arrivals.refs.reserve(groups);
  for (const AddedArticle& article : added)
    for (const PreparedGroup& prepared : article.prepared->groups) {
      const auto number = static_cast<std::uint16_t>(&prepared - article.prepared->groups.data());
      ties.add_group(prepared.group.keys);
      arrivals.refs.push_back({article.id, number});
    }
  const std::vector<std::uint64_t> keys = ties.join();
  std::unordered_map<GroupRef, std::optional<EventId>, GroupRefHash> moved;  // or gone
  const auto stands_in = [&](const KeyEntry& entry) -> std::optional<EventId> {
    if (keeps_all(entry.event)) return entry.event;
    const auto [place, fresh] = moved.try_emplace(entry.ref());
    if (fresh) place->second = groups_.event_of(entry.ref());
    return place->second;
  };
  const KeyIndex index{transaction_, tables_};
  for (const KeyIndex::Emitter& emitter : index.first_with(keys, stands_in))
    ties.tie(emitter.key, emitter.event);
  const KeyTies::Sets sets = ties.sets();
  std::vector<EventId> event_of;
  for (const std::vector<EventId>& tied : sets.events)
    event_of.push_back(tied.empty() ? counters_.new_event() : merge(tied));
  for (const std::uint32_t set : sets.set_of) arrivals.events.push_back(event_of[set]);
  arrivals.keys = ties.entries(arrivals.refs, arrivals.events);
  return arrivals;
}

bool Merging::keeps_all(EventId event) {
  const auto [place, fresh] = keeps_all_.try_emplace(event);
  if (fresh) {
    const auto bytes = transaction_.get(tables_.event, KeyWriter{}.id(event));
    place->second = bytes && !decode_header(*bytes).lost;
  }
  return place->second;
}

EventId Merging::merge(std::span<const EventId> events) {
  EventId target = events.front();
  if (events.size() == 1) return target;
  std::int64_t most = groups_.member_count(target);
  for (const EventId event : events.subspan(1)) {
    const std::int64_t count = groups_.member_count(event);
    if (count <= most) continue;
    target = event;
    most = count;
  }
  for (const EventId event : events)
    if (event != target) groups_.move_all(event, target);
  return target;
}

void Merging::remove(const std::vector<ArticleId>& articles) {
  std::map<EventId, std::set<std::uint64_t>> lost;
  for (const ArticleId article : articles)
    for (const StoredGroup& group : groups_.remove(article))
      for (const ShortHash& key : group.keys) lost[group.event].insert(print_of(key));
  std::vector<std::uint64_t> keys;
  for (const auto& [event, of_event] : lost)
    keys.insert(keys.end(), of_event.begin(), of_event.end());
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  FirstEmitters emitters;
  const auto event_of = [this](const KeyEntry& entry) { return groups_.event_of(entry.ref()); };
  const KeyIndex index{transaction_, tables_};
  for (const KeyIndex::Emitter& emitter : index.first_with(keys, event_of))
    emitters.emplace(keys[emitter.key], emitter.ref);
  for (const auto& [event, of_event] : lost) part({of_event.begin(), of_event.end()}, emitters);
}

void Merging::part(const std::vector<std::uint64_t>& lost, const FirstEmitters& emitters) {
  std::vector<std::uint64_t> seeds;
  std::set<GroupRef> refs;
  for (const std::uint64_t key : lost) {
    const auto emitter = emitters.find(key);
    if (emitter == emitters.end()) continue;
    seeds.push_back(key);
    refs.insert(emitter->second);
  }
  if (refs.size() < 2) return;  // one group holds all that is left together
  const KeyIndex index{transaction_, tables_};
  for (const std::vector<GroupRef>& apart : split_component(index, groups_, seeds)) {
    const EventId fresh = counters_.new_event();
    for (const GroupRef& ref : apart) groups_.move(ref, fresh);
  }
}

}  // namespace dateline::store
