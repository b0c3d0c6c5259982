// SPDX-License-Identifier: Apache-2.0
#include "write/loose_joins.hpp"

#include "record/article_block.hpp"
#include "write/hash_sort.hpp"

#include <algorithm>
#include <utility>

namespace dateline::store {

namespace {

/// Carriers are found by their key and the stretch of time that they begin in, or by the key alone
/// where it is looked for in many stretches.
constexpr unsigned k_stretch_bits = 17;  ///< of minutes: a quarter of a year
constexpr std::int64_t k_most_stretches = 8;
constexpr std::uint64_t k_mix = 0x9E3779B97F4A7C15;

std::int64_t stretch_of(std::int64_t minute) noexcept { return minute >> k_stretch_bits; }

std::uint64_t print_in(std::uint64_t print, std::int64_t stretch) noexcept {
  return (print ^ static_cast<std::uint64_t>(stretch + 1)) * k_mix;
}

void add_carrier(KeyReader key, Bytes value, std::vector<std::uint64_t>& prints) {
  const std::uint64_t print = print_of(key.hash<ShortHash>());
  prints.push_back(print);
  prints.push_back(print_in(print, stretch_of(KeyReader{value}.minute())));
}

void add_joiner(KeyReader key, Bytes /*value*/, std::vector<std::uint64_t>& prints) {
  prints.push_back(print_of(key.hash<ShortHash>()));
}

}  // namespace

BlockFilters::Blocked carrier_table(const Tables& tables) noexcept {
  return {tables.loose_carrier, tables.carrier_filter, add_carrier};
}

BlockFilters::Blocked joiner_table(const Tables& tables) noexcept {
  return {tables.loose_joiner, tables.joiner_filter, add_joiner};
}

LooseJoins::LooseJoins(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
                       GroupTable& groups)
    : transaction_(transaction), tables_(tables), counters_(counters), groups_(groups) {}

void LooseJoins::Fit::add(const Fit& other) noexcept {
  several = several || other.several || (event && other.event && event != other.event);
  if (!event) event = other.event;
}

void LooseJoins::settle(const std::set<GroupRef>& fresh) {
  std::set<GroupRef> refs = fresh;
  add_concerned(refs);
  std::vector<Concerned> concerned;
  concerned.reserve(refs.size());
  for (const GroupRef& ref : refs) concerned.push_back({ref, groups_.look(ref)});
  ask(concerned);
  std::vector<Concerned> apart;
  for (Concerned& each : concerned) {
    const Fit fit = fit_of(each.group);
    if (fit.event && !fit.several)
      groups_.move(each.ref, *fit.event);
    else
      apart.push_back(std::move(each));
  }
  settle_apart(apart);
}

std::uint32_t LooseJoins::end() const noexcept {
  return article_block(ArticleId{counters_.next_article}) + 1;
}

void LooseJoins::add_concerned(std::set<GroupRef>& concerned) {
  std::vector<Stir> stirred = groups_.stirred();
  sort_by_hash(stirred, [](const Stir& stir) { return print_of(stir.loose); });
  std::vector<std::size_t> firsts;  // of each loose key
  std::vector<std::uint64_t> prints;
  for (std::size_t at = 0; at < stirred.size(); ++at) {
    if (at > 0 && stirred[at].loose == stirred[at - 1].loose) continue;
    firsts.push_back(at);
    prints.push_back(print_of(stirred[at].loose));
  }
  lmdb::Cursor cursor{transaction_, tables_.loose_joiner};
  const BlockFilters filters{transaction_, joiner_table(tables_)};
  for (const auto& [block, key] : filters.candidates(prints, end())) {
    const ShortHash& loose = stirred[firsts[key]].loose;
    if (!cursor.find(loose_key(block, loose))) continue;
    do {
      KeyReader row{cursor.value()};
      const std::int64_t from = row.minute();
      const std::int64_t to = row.minute();
      const auto stir = std::lower_bound(stirred.begin() + static_cast<std::ptrdiff_t>(firsts[key]),
                                         stirred.end(), Stir{loose, from});
      if (stir != stirred.end() && stir->loose == loose && stir->begin <= to)
        concerned.insert(row.ref());
    } while (cursor.next_value());
  }
}

void LooseJoins::ask(const std::vector<Concerned>& concerned) {
  for (const auto& [ref, group] : concerned)
    for (const ShortHash& loose : group.loose) answers_.try_emplace({loose, group.from, group.to});
  std::vector<std::uint64_t> prints;
  std::vector<Answer*> asked_by;
  for (auto& [question, answer] : answers_) {
    const std::uint64_t print = print_of(question.loose);
    const std::int64_t first = stretch_of(question.from);
    const std::int64_t last = stretch_of(question.to);
    if (last - first >= k_most_stretches)
      prints.push_back(print);
    else
      for (std::int64_t at = first; at <= last; ++at) prints.push_back(print_in(print, at));
    asked_by.resize(prints.size(), &answer);
  }
  const BlockFilters filters{transaction_, carrier_table(tables_)};
  for (const auto& [block, print] : filters.candidates(prints, end())) {
    std::vector<std::uint32_t>& blocks = asked_by[print]->blocks;
    if (blocks.empty() || blocks.back() != block) blocks.push_back(block);
  }
}

LooseJoins::Fit LooseJoins::fit(const Question& question) {
  Answer& answer = answers_.at(question);
  if (answer.fit) return *answer.fit;
  lmdb::Cursor cursor{transaction_, tables_.loose_carrier};
  Fit fit;
  for (const std::uint32_t block : answer.blocks) {
    search_block(cursor, loose_key(block, question.loose), question, fit);
    if (fit.several) break;
  }
  answer.fit = fit;
  return fit;
}

void LooseJoins::search_block(lmdb::Cursor& cursor, const KeyWriter& key, const Question& question,
                              Fit& fit) {
  bool found = cursor.seek_value(key, KeyWriter{}.minute(question.from).id(EventId{}).ref({}));
  while (found) {
    KeyReader row{cursor.value()};
    const std::int64_t time = row.minute();
    const EventId event = row.event();
    if (time > question.to) return;
    fit.add({event, false});
    if (fit.several) return;
    // Past all groups of this event at this time, however many.
    const EventId above{static_cast<std::uint64_t>(event) + 1};
    found = cursor.seek_value(key, KeyWriter{}.minute(time).id(above).ref({}));
  }
}

LooseJoins::Fit LooseJoins::fit_of(const StoredGroup& group) {
  Fit fit;
  for (const ShortHash& loose : group.loose) {
    fit.add(this->fit({loose, group.from, group.to}));
    if (fit.several) break;
  }
  return fit;
}

LooseJoins::Copies LooseJoins::copies_of(const std::vector<Concerned>& apart) {
  std::set<GroupRef> refs;
  std::set<ShortHash> copied;
  for (const auto& [ref, group] : apart) {
    refs.insert(ref);
    if (group.copy) copied.insert(*group.copy);
  }
  const std::vector<ShortHash> hashes{copied.begin(), copied.end()};
  std::vector<std::uint64_t> prints;
  prints.reserve(hashes.size());
  for (const ShortHash& hash : hashes) prints.push_back(print_of(hash));
  Copies copies;
  lmdb::Cursor cursor{transaction_, tables_.loose_joiner};
  const BlockFilters filters{transaction_, joiner_table(tables_)};
  for (const auto& [block, at] : filters.candidates(prints, end())) {
    if (copies.contains(hashes[at]) || !cursor.find(loose_key(block, hashes[at]))) continue;
    do {
      KeyReader row{cursor.value()};
      (void)row.minute();
      (void)row.minute();
      const GroupRef ref = row.ref();
      const auto event = refs.contains(ref) ? std::nullopt : groups_.event_of(ref);
      if (!event) continue;
      copies.emplace(hashes[at], *event);
      break;
    } while (cursor.next_value());
  }
  return copies;
}

void LooseJoins::settle_apart(const std::vector<Concerned>& apart) {
  Copies copies = copies_of(apart);
  std::map<std::pair<EventId, ShortHash>, std::int64_t> together;
  for (const auto& [ref, group] : apart)
    if (group.copy) ++together[{group.event, *group.copy}];
  for (const auto& [ref, group] : apart) {
    const auto copy = group.copy ? copies.find(*group.copy) : copies.end();
    if (copy != copies.end()) {
      groups_.move(ref, copy->second);
      continue;
    }
    const std::int64_t own = group.copy ? together.at({group.event, *group.copy}) : 1;
    const bool among_others = groups_.member_count(group.event) > own;
    const EventId event = among_others ? counters_.new_event() : group.event;
    groups_.move(ref, event);
    if (group.copy) copies.emplace(*group.copy, event);
  }
}

}  // namespace dateline::store
