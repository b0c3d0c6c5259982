// SPDX-License-Identifier: Apache-2.0
#include "write/group_table.hpp"

#include "lmdb/cursor.hpp"
#include "record/article_block.hpp"
#include "record/event_record.hpp"
#include "record/member_key.hpp"
#include "write/row_batch.hpp"

#include <string>
#include <utility>

namespace dateline::store {

namespace {

KeyWriter event_key(EventId event) noexcept {
  KeyWriter key;
  key.id(event);
  return key;
}

}  // namespace

KeyWriter loose_key(ArticleId article, const ShortHash& loose) noexcept {
  return loose_key(article_block(article), loose);
}

KeyWriter loose_key(std::uint32_t block, const ShortHash& loose) noexcept {
  KeyWriter key;
  key.u32(block).hash(loose);
  return key;
}

KeyWriter carrier_value(const StoredGroup& group, GroupRef ref) noexcept {
  KeyWriter value;
  value.minute(group.from).id(group.event).ref(ref);
  return value;
}

KeyWriter joiner_value(const StoredGroup& group, GroupRef ref) noexcept {
  KeyWriter value;
  value.minute(group.from).minute(group.to).ref(ref);
  return value;
}

void GroupTable::add(ArticleId article, std::vector<StoredGroup> groups, const Prepared& prepared) {
  Cached& cached = cache_[article];
  cached.groups = std::move(groups);
  cached.whole.assign(cached.groups.size(), true);
  for (std::size_t at = 0; at < cached.groups.size(); ++at)
    enter(cached, cached.groups[at], {article, static_cast<std::uint16_t>(at)});
  added_.emplace_back(article, &prepared);
}

void GroupTable::write_added(const std::vector<KeyEntry>& keys) {
  lmdb::Cursor records{transaction_, tables_.group};  // added articles are above all others
  RowBatch events{tables_.event};
  RowBatch carriers{tables_.loose_carrier};
  RowBatch joiners{tables_.loose_joiner};
  for (const auto& [article, prepared] : added_) {
    const std::vector<StoredGroup>& groups = cache_[article].groups;
    for (std::size_t at = 0; at < groups.size(); ++at) {
      const StoredGroup& group = groups[at];
      const GroupRef ref{article, static_cast<std::uint16_t>(at)};
      records.append(group_key(ref), encode(builder_, group));
      if (group.event >= first_new_ && founders_.try_emplace(group.event, ref).second)
        events.add_lasting(event_key(group.event), prepared->groups[at].alone.record);
      events.add(member_key(group.event, group, ref), {});
      for (const ShortHash& loose : group.loose) {
        if (group.fine())
          carriers.add(loose_key(ref.article, loose), carrier_value(group, ref));
        else
          joiners.add(loose_key(ref.article, loose), joiner_value(group, ref));
      }
      if (group.copy) joiners.add(loose_key(ref.article, *group.copy), joiner_value(group, ref));
      stir(group);
    }
  }
  for (RowBatch* batch : {&events, &carriers, &joiners}) batch->put(transaction_);
  keys_.add(keys);
  added_.clear();
}

std::vector<StoredGroup> GroupTable::remove(ArticleId article) {
  Cached& cached = load(article);
  std::size_t keys = 0;
  for (std::size_t at = 0; at < cached.groups.size(); ++at) {
    const GroupRef ref{article, static_cast<std::uint16_t>(at)};
    const StoredGroup& group = whole(cached, ref);
    transaction_.erase(tables_.group, group_key(ref));
    transaction_.erase(tables_.event, member_key(group.event, group, ref));
    keys += group.keys.size();
    for (const ShortHash& loose : group.loose) {
      if (group.fine())
        transaction_.erase(tables_.loose_carrier, loose_key(ref.article, loose),
                           carrier_value(group, ref));
      else
        transaction_.erase(tables_.loose_joiner, loose_key(ref.article, loose),
                           joiner_value(group, ref));
    }
    if (group.copy)
      transaction_.erase(tables_.loose_joiner, loose_key(ref.article, *group.copy),
                         joiner_value(group, ref));
    leave(cached, group, ref);
    stir(group);
    moved_.erase(ref);
  }
  keys_.remove(article, keys);
  std::vector<StoredGroup> groups = std::move(cached.groups);
  cache_.erase(article);
  return groups;
}

void GroupTable::move(GroupRef ref, EventId event) {
  Cached& cached = load(ref.article);
  StoredGroup& group = whole(cached, ref);
  if (group.event == event) return;
  transaction_.erase(tables_.event, member_key(group.event, group, ref));
  if (group.fine())
    for (const ShortHash& loose : group.loose)
      transaction_.erase(tables_.loose_carrier, loose_key(ref.article, loose),
                         carrier_value(group, ref));
  leave(cached, group, ref);
  touched_[group.event].into = event;
  group.event = event;
  enter(cached, group, ref);
  transaction_.put(tables_.event, member_key(event, group, ref), {});
  if (group.fine())
    for (const ShortHash& loose : group.loose)
      transaction_.put(tables_.loose_carrier, loose_key(ref.article, loose),
                       carrier_value(group, ref));
  stir(group);
  moved_.insert(ref);
}

void GroupTable::move_all(EventId from, EventId to) {
  std::vector<GroupRef> refs = members(from);
  for (const GroupRef& ref : refs) move(ref, to);
  touched_[to].whole.emplace_back(from, std::move(refs));
}

void GroupTable::flush() {
  for (const GroupRef& ref : moved_)
    transaction_.put(tables_.group, group_key(ref), encode(builder_, at(ref)));
  moved_.clear();
  keys_.finish();
}

const StoredGroup& GroupTable::at(GroupRef ref) { return whole(load(ref.article), ref); }

StoredGroup GroupTable::look(GroupRef ref) const {
  if (const auto cached = cache_.find(ref.article); cached != cache_.end() &&
                                                    ref.group < cached->second.groups.size() &&
                                                    cached->second.whole[ref.group])
    return cached->second.groups[ref.group];
  const auto bytes = transaction_.get(tables_.group, group_key(ref));
  if (!bytes) lmdb::corrupt("a group that is not there");
  return decode_group(*bytes);
}

std::optional<EventId> GroupTable::event_of(GroupRef ref) const {
  if (const auto cached = cache_.find(ref.article); cached != cache_.end()) {
    const std::vector<StoredGroup>& groups = cached->second.groups;
    return ref.group < groups.size() ? std::optional{groups[ref.group].event} : std::nullopt;
  }
  const auto bytes = transaction_.get(tables_.group, group_key(ref));
  return bytes ? std::optional{event_of_group(*bytes)} : std::nullopt;
}

std::vector<GroupRef> GroupTable::members(EventId event, std::size_t most) const {
  std::vector<GroupRef> refs;
  lmdb::Cursor cursor{transaction_, tables_.event};
  for (bool found = cursor.seek(before_members(event)); found; found = cursor.next()) {
    const auto member = member_of(event, cursor.key());
    if (!member || refs.size() == most) break;
    refs.push_back(member->ref);
  }
  return refs;
}

std::int64_t GroupTable::member_count(EventId event) const {
  const auto touched = touched_.find(event);
  const std::int64_t change = touched == touched_.end() ? 0 : touched->second.groups;
  const auto bytes =
      event < first_new_ ? transaction_.get(tables_.event, event_key(event)) : std::nullopt;
  return (bytes ? EventRecord{*bytes}.summary().groups : 0) + change;
}

GroupTable::Cached& GroupTable::load(ArticleId article) {
  const auto [place, fresh] = cache_.try_emplace(article);
  Cached& cached = place->second;
  if (!fresh) return cached;
  lmdb::Cursor cursor{transaction_, tables_.group};
  for (bool found = cursor.seek(group_key({article, 0})); found; found = cursor.next()) {
    if (KeyReader{cursor.key()}.article() != article) break;
    cached.groups.emplace_back().event = event_of_group(cursor.value());
    ++cached.per_event[cached.groups.back().event];
  }
  cached.whole.assign(cached.groups.size(), false);
  return cached;
}

StoredGroup& GroupTable::whole(Cached& cached, GroupRef ref) {
  if (ref.group >= cached.groups.size()) lmdb::corrupt("a group that is not there");
  StoredGroup& group = cached.groups[ref.group];
  if (!cached.whole[ref.group]) {
    group = look(ref);
    cached.whole[ref.group] = true;
  }
  return group;
}

void GroupTable::enter(Cached& cached, const StoredGroup& group, GroupRef ref) {
  Touched& touched = touched_[group.event];
  if (cached.per_event[group.event]++ == 0) ++touched.articles;
  ++touched.groups;
  touched.came.push_back(ref);
  const std::optional<ShortHash> smallest = group.smallest();
  if (smallest && (!touched.smallest || *smallest < *touched.smallest)) touched.smallest = smallest;
}

void GroupTable::leave(Cached& cached, const StoredGroup& group, GroupRef ref) {
  Touched& touched = touched_[group.event];
  if (--cached.per_event[group.event] == 0) --touched.articles;
  --touched.groups;
  touched.left = true;
  std::erase(touched.came, ref);
}

void GroupTable::stir(const StoredGroup& group) {
  if (!group.fine()) return;
  for (const ShortHash& loose : group.loose) stirred_.push_back({loose, group.from});
}

}  // namespace dateline::store
