// SPDX-License-Identifier: Apache-2.0
#include "write/loose_joins.hpp"

#include "record/article_block.hpp"

#include <algorithm>

namespace dateline::store {

BlockFilters::Blocked carrier_table(const Tables& tables) noexcept {
  return {tables.loose_carrier, tables.carrier_filter};
}

BlockFilters::Blocked joiner_table(const Tables& tables) noexcept {
  return {tables.loose_joiner, tables.joiner_filter};
}

LooseJoins::LooseJoins(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
                       GroupTable& groups)
    : transaction_(transaction), tables_(tables), counters_(counters), groups_(groups) {}

void LooseJoins::Fit::add(const Fit& other) noexcept {
  several = several || other.several || (event && other.event && event != other.event);
  if (!event) event = other.event;
}

void LooseJoins::settle(const std::set<GroupRef>& fresh) {
  std::set<GroupRef> concerned = fresh;
  add_concerned(concerned);
  find_blocks(concerned);
  for (const GroupRef& ref : concerned) settle_one(ref);
}

std::uint32_t LooseJoins::end() const noexcept {
  return article_block(ArticleId{counters_.next_article}) + 1;
}

void LooseJoins::add_concerned(std::set<GroupRef>& concerned) {
  std::vector<ShortHash> keys;
  for (auto& [loose, times] : groups_.stirred()) {
    std::sort(times.begin(), times.end());
    keys.push_back(loose);
  }
  std::sort(keys.begin(), keys.end());
  lmdb::Cursor cursor{transaction_, tables_.loose_joiner};
  const BlockFilters filters{transaction_, joiner_table(tables_)};
  for (const auto& [block, key] : filters.candidates(keys, end())) {
    if (!cursor.find(loose_key(block, keys[key]))) continue;
    const std::vector<std::int64_t>& times = groups_.stirred().at(keys[key]);
    do {
      KeyReader row{cursor.value()};
      const std::int64_t from = row.minute();
      const std::int64_t to = row.minute();
      const auto stirred = std::lower_bound(times.begin(), times.end(), from);
      if (stirred != times.end() && *stirred <= to) concerned.insert(row.ref());
    } while (cursor.next_value());
  }
}

void LooseJoins::find_blocks(const std::set<GroupRef>& concerned) {
  std::vector<ShortHash> keys;
  for (const GroupRef& ref : concerned) {
    const std::vector<ShortHash> loose = groups_.look(ref).loose;
    keys.insert(keys.end(), loose.begin(), loose.end());
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  for (const ShortHash& key : keys) blocks_.try_emplace(key);
  const BlockFilters filters{transaction_, carrier_table(tables_)};
  for (const auto& [block, key] : filters.candidates(keys, end()))
    blocks_[keys[key]].push_back(block);
}

LooseJoins::Fit LooseJoins::fit(const ShortHash& loose, std::int64_t from, std::int64_t to) {
  const auto [place, fresh] = fits_.try_emplace({loose, from, to});
  if (fresh) place->second = search(loose, from, to);
  return place->second;
}

LooseJoins::Fit LooseJoins::search(const ShortHash& loose, std::int64_t from, std::int64_t to) {
  lmdb::Cursor cursor{transaction_, tables_.loose_carrier};
  Fit fit;
  for (const std::uint32_t block : blocks_.at(loose)) {
    const KeyWriter key = loose_key(block, loose);
    if (cursor.find(key)) search_block(cursor, key, from, to, fit);
    if (fit.several) break;
  }
  return fit;
}

void LooseJoins::search_block(lmdb::Cursor& cursor, const KeyWriter& key, std::int64_t from,
                              std::int64_t to, Fit& fit) const {
  bool found = cursor.seek_value(key, KeyWriter{}.minute(from).id(EventId{}).ref({}));
  while (found) {
    KeyReader row{cursor.value()};
    const std::int64_t time = row.minute();
    const EventId event = row.event();
    if (time > to) return;
    fit.add({event, false});
    if (fit.several) return;
    // Past all groups of this event at this time, however many.
    const EventId above{static_cast<std::uint64_t>(event) + 1};
    found = cursor.seek_value(key, KeyWriter{}.minute(time).id(above).ref({}));
  }
}

void LooseJoins::settle_one(GroupRef ref) {
  const StoredGroup group = groups_.look(ref);
  Fit fit;
  for (const ShortHash& loose : group.loose) {
    fit.add(this->fit(loose, group.from, group.to));
    if (fit.several) break;
  }
  if (fit.event && !fit.several)
    groups_.move(ref, *fit.event);
  else if (groups_.member_count(group.event) > 1)
    groups_.move(ref, counters_.new_event());
}

}  // namespace dateline::store
