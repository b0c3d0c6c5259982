// SPDX-License-Identifier: Apache-2.0
#include "write/group_table.hpp"

#include "lmdb/cursor.hpp"
#include "write/key_rows.hpp"
#include "write/row_batch.hpp"

#include <string>
#include <utility>

namespace dateline::store {

namespace {

constexpr std::size_t k_member_ref_at = 2 + std::tuple_size_v<ContentHash>;

KeyWriter hash_key(const ShortHash& hash) noexcept {
  KeyWriter key;
  key.hash(hash);
  return key;
}

KeyWriter event_key(EventId event) noexcept {
  KeyWriter key;
  key.id(event);
  return key;
}

/// The hashes of a group's keys, packed for each bucket; nearly always there is one.
std::map<std::uint16_t, std::string> keys_by_bucket(const StoredGroup& group) {
  std::map<std::uint16_t, std::string> rows;
  for (const MergeKey& key : group.keys) rows[key.bucket] += KeyWriter{}.hash(key.hash).view();
  return rows;
}

}  // namespace

std::uint32_t carrier_block(ArticleId article) noexcept {
  constexpr unsigned k_block_bits = 11;
  return static_cast<std::uint32_t>(static_cast<std::uint64_t>(article) >> k_block_bits);
}

KeyWriter carrier_key(std::uint32_t block, const ShortHash& loose) noexcept {
  KeyWriter key;
  key.u32(block).hash(loose);
  return key;
}

KeyWriter member_value(const StoredGroup& group, GroupRef ref) noexcept {
  KeyWriter value;
  value.u16(group.score).hash(group.hash).ref(ref);
  return value;
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

GroupRef member_ref(Bytes value) {
  if (value.size() < k_member_ref_at) lmdb::corrupt("a member of an event");
  return KeyReader{value.substr(k_member_ref_at)}.ref();
}

ContentHash member_hash(Bytes value) {
  KeyReader reader{value};
  [[maybe_unused]] const std::uint16_t score = reader.u16();
  return reader.hash<ContentHash>();
}

void GroupTable::add(ArticleId article, std::vector<StoredGroup> groups) {
  Cached& cached = cache_[article];
  cached.groups = std::move(groups);
  for (std::size_t at = 0; at < cached.groups.size(); ++at)
    enter(cached, cached.groups[at], {article, static_cast<std::uint16_t>(at)});
  added_.push_back(article);
}

void GroupTable::write_added() {
  RowBatch records{tables_.group};
  RowBatch keys{tables_.merge_key};
  RowBatch members{tables_.event_member};
  RowBatch carriers{tables_.loose_carrier};
  RowBatch joiners{tables_.loose_joiner};
  for (const ArticleId article : added_) {
    const std::vector<StoredGroup>& groups = cache_[article].groups;
    for (std::size_t at = 0; at < groups.size(); ++at) {
      const StoredGroup& group = groups[at];
      const GroupRef ref{article, static_cast<std::uint16_t>(at)};
      records.add(group_key(ref), encode(builder_, group));
      members.add(event_key(group.event), member_value(group, ref));
      for (const auto& [bucket, hashes] : keys_by_bucket(group))
        keys.add(key_row(bucket, ref), hashes);
      for (const ShortHash& loose : group.loose) {
        if (group.fine())
          carriers.add(carrier_key(carrier_block(ref.article), loose), carrier_value(group, ref));
        else
          joiners.add(hash_key(loose), joiner_value(group, ref));
      }
      stir(group);
    }
  }
  for (RowBatch* batch : {&records, &keys, &members, &carriers, &joiners}) batch->put(transaction_);
  added_.clear();
}

std::vector<StoredGroup> GroupTable::remove(ArticleId article) {
  Cached& cached = load(article);
  for (std::size_t at = 0; at < cached.groups.size(); ++at) {
    const StoredGroup& group = cached.groups[at];
    const GroupRef ref{article, static_cast<std::uint16_t>(at)};
    transaction_.erase(tables_.group, group_key(ref));
    transaction_.erase(tables_.event_member, event_key(group.event), member_value(group, ref));
    for (const auto& [bucket, hashes] : keys_by_bucket(group))
      transaction_.erase(tables_.merge_key, key_row(bucket, ref));
    for (const ShortHash& loose : group.loose) {
      if (group.fine())
        transaction_.erase(tables_.loose_carrier, carrier_key(carrier_block(ref.article), loose),
                           carrier_value(group, ref));
      else
        transaction_.erase(tables_.loose_joiner, hash_key(loose), joiner_value(group, ref));
    }
    leave(cached, group, ref);
    stir(group);
    moved_.erase(ref);
  }
  std::vector<StoredGroup> groups = std::move(cached.groups);
  cache_.erase(article);
  return groups;
}

void GroupTable::move(GroupRef ref, EventId event) {
  Cached& cached = load(ref.article);
  StoredGroup& group = cached.groups.at(ref.group);
  if (group.event == event) return;
  transaction_.erase(tables_.event_member, event_key(group.event), member_value(group, ref));
  if (group.fine())
    for (const ShortHash& loose : group.loose)
      transaction_.erase(tables_.loose_carrier, carrier_key(carrier_block(ref.article), loose),
                         carrier_value(group, ref));
  leave(cached, group, ref);
  touched_[group.event].into = event;
  group.event = event;
  enter(cached, group, ref);
  touched_[event].moved = true;
  transaction_.put(tables_.event_member, event_key(event), member_value(group, ref));
  if (group.fine())
    for (const ShortHash& loose : group.loose)
      transaction_.put(tables_.loose_carrier, carrier_key(carrier_block(ref.article), loose),
                       carrier_value(group, ref));
  stir(group);
  moved_.insert(ref);
}

void GroupTable::flush() {
  for (const GroupRef& ref : moved_)
    transaction_.put(tables_.group, group_key(ref), encode(builder_, at(ref)));
  moved_.clear();
}

const StoredGroup& GroupTable::at(GroupRef ref) {
  const Cached& cached = load(ref.article);
  if (ref.group >= cached.groups.size()) lmdb::corrupt("a group that is not there");
  return cached.groups[ref.group];
}

std::vector<GroupRef> GroupTable::members(EventId event) const {
  std::vector<GroupRef> refs;
  lmdb::Cursor cursor{transaction_, tables_.event_member};
  for (bool found = cursor.find(event_key(event)); found; found = cursor.next_value())
    refs.push_back(member_ref(cursor.value()));
  return refs;
}

std::size_t GroupTable::member_count(EventId event) const {
  lmdb::Cursor cursor{transaction_, tables_.event_member};
  return cursor.find(event_key(event)) ? cursor.count() : 0;
}

GroupTable::Cached& GroupTable::load(ArticleId article) {
  const auto [place, fresh] = cache_.try_emplace(article);
  Cached& cached = place->second;
  if (!fresh) return cached;
  lmdb::Cursor cursor{transaction_, tables_.group};
  for (bool found = cursor.seek(group_key({article, 0})); found; found = cursor.next()) {
    if (KeyReader{cursor.key()}.article() != article) break;
    cached.groups.push_back(decode_group(cursor.value()));
    ++cached.per_event[cached.groups.back().event];
  }
  return cached;
}

void GroupTable::enter(Cached& cached, const StoredGroup& group, GroupRef ref) {
  Touched& touched = touched_[group.event];
  if (cached.per_event[group.event]++ == 0) ++touched.articles;
  ++touched.groups;
  touched.last = ref;
  for (const MergeKey& key : group.keys)
    if (!touched.smallest || key < *touched.smallest) touched.smallest = key;
}

void GroupTable::leave(Cached& cached, const StoredGroup& group, GroupRef ref) {
  Touched& touched = touched_[group.event];
  if (--cached.per_event[group.event] == 0) --touched.articles;
  --touched.groups;
  touched.left = true;
  if (touched.last == ref) touched.last.reset();
}

void GroupTable::stir(const StoredGroup& group) {
  if (!group.fine()) return;
  for (const ShortHash& loose : group.loose) stirred_[loose].push_back(group.from);
}

}  // namespace dateline::store
