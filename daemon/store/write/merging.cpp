// SPDX-License-Identifier: Apache-2.0
#include "write/merging.hpp"

#include "write/component_split.hpp"
#include "write/loose_joins.hpp"

#include <algorithm>
#include <map>

namespace dateline::store {

namespace {

// A group's number takes two bytes in keys; no article says that many things.
constexpr std::size_t k_most_groups = 0xFFFF;

/// Less is better evidence: basis, then precision, then confidence.
std::uint16_t score_of(const Mention& mention) noexcept {
  const float confidence = std::clamp(mention.confidence, 0.0F, 1.0F);
  const auto doubt = static_cast<unsigned>((1.0F - confidence) * 255.0F);
  return static_cast<std::uint16_t>(byte_of(mention.basis) * 0x1000U +
                                    byte_of(mention.when.precision) * 0x100U + doubt);
}

std::int64_t bound(const std::optional<CivilMinute>& minute, std::int64_t open) noexcept {
  return minute ? clamp_minute(minute->time_since_epoch().count()) : open;
}

template <typename Hash>
void sort_unique(std::vector<Hash>& hashes) {
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

std::vector<MergeKey> merge_keys(const std::vector<std::string>& keys) {
  std::vector<MergeKey> result;
  result.reserve(keys.size());
  for (const std::string& key : keys) {
    const ShortHash head = short_hash(std::string_view{key}.substr(0, key.find('|')));
    const auto bucket = static_cast<std::uint16_t>(head[0] << 8 | head[1]);
    result.push_back({short_hash(key), bucket});
  }
  sort_unique(result);
  return result;
}

std::vector<ShortHash> loose_keys(const std::vector<std::string>& keys) {
  std::vector<ShortHash> result;
  result.reserve(keys.size());
  for (const std::string& key : keys) result.push_back(short_hash(key));
  sort_unique(result);
  return result;
}

/// Where the group's begin lies, by its finest mention.
void set_time(StoredGroup& group, const std::vector<Mention>& mentions) {
  const auto finest = std::min_element(
      group.mentions.begin(), group.mentions.end(), [&](std::uint32_t left, std::uint32_t right) {
        return mentions[left].when.precision < mentions[right].when.precision;
      });
  const TimeSpan& when = mentions[*finest].when;
  group.from = bound(when.begin.earliest, k_least_minute);
  group.to = bound(when.begin.latest, k_greatest_minute);
  if (group.fine() && !when.begin.earliest) group.from = bound(when.begin.latest, 0);
}

}  // namespace

void Merging::apply(FileWriter& files) {
  add(files);
  remove(files.removed());
  LooseJoins{transaction_, tables_, counters_, groups_}.settle(coarse_);
  groups_.flush();
}

void Merging::add(FileWriter& files) {
  std::vector<std::vector<StoredGroup>> added;
  added.reserve(files.added().size());
  for (const AddedArticle& article : files.added()) {
    added.push_back(groups_of(*article.result));
    std::vector<StoredGroup>& groups = added.back();
    for (std::size_t at = 0; at < groups.size(); ++at) {
      groups[at].event = event_for(groups[at]);
      if (!groups[at].fine()) coarse_.insert({article.id, static_cast<std::uint16_t>(at)});
    }
    files.write_article(article, groups);
  }
  const auto merged = merge();
  for (std::size_t at = 0; at < added.size(); ++at) {
    for (StoredGroup& group : added[at]) {
      const auto into = merged.find(group.event);
      if (into != merged.end()) group.event = into->second;
    }
    groups_.add(files.added()[at].id, std::move(added[at]));
  }
  groups_.write_added();
}

std::vector<StoredGroup> Merging::groups_of(const FileResult& result) const {
  std::vector<StoredGroup> groups;
  for (const events::Group& group : rules_.groups(result.mentions)) {
    StoredGroup stored;
    for (const std::uint32_t index : group.mentions)
      if (index < result.mentions.size()) stored.mentions.push_back(index);
    if (stored.mentions.empty()) continue;
    if (groups.size() == k_most_groups) break;
    stored.keys = merge_keys(group.keys);
    stored.loose = loose_keys(group.loose_keys);
    stored.hash = *result.hash;
    stored.score = 0xFFFF;
    for (const std::uint32_t index : stored.mentions)
      stored.score = std::min(stored.score, score_of(result.mentions[index]));
    set_time(stored, result.mentions);
    groups.push_back(std::move(stored));
  }
  return groups;
}

EventId Merging::event_for(const StoredGroup& group) {
  std::optional<EventId> event;
  for (const MergeKey& key : group.keys) {
    const auto other = event_with(key);
    if (!other) continue;
    if (event) union_.join(*event, *other);
    event = other;
  }
  if (!event) event = counters_.new_event();
  for (const MergeKey& key : group.keys) events_by_key_[key] = *event;
  return *event;
}

std::optional<EventId> Merging::event_with(const MergeKey& key) {
  const auto known = events_by_key_.find(key);
  if (known != events_by_key_.end()) return known->second;
  const auto ref = groups_.first_with(key);
  if (!ref) return std::nullopt;
  const EventId event = groups_.at(*ref).event;
  events_by_key_[key] = event;
  return event;
}

std::unordered_map<EventId, EventId> Merging::merge() {
  std::unordered_map<EventId, EventId> merged;
  for (const std::vector<EventId>& set : union_.sets()) {
    EventId target = set.front();
    std::size_t most = groups_.member_count(target);
    for (const EventId event : set) {
      const std::size_t count = groups_.member_count(event);
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
  for (const auto& [event, keys] : lost) {
    std::vector<MergeKey> seeds;
    for (const MergeKey& key : keys)
      if (groups_.first_with(key)) seeds.push_back(key);
    for (const std::vector<GroupRef>& part :
         split_component(transaction_, tables_, groups_, seeds)) {
      const EventId fresh = counters_.new_event();
      for (const GroupRef& ref : part) groups_.move(ref, fresh);
    }
  }
}

}  // namespace dateline::store
