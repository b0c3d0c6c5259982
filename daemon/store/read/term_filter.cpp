// SPDX-License-Identifier: Apache-2.0
#include "read/term_filter.hpp"

#include "events/countries.hpp"
#include "read/alias_index.hpp"
#include "record/event_record.hpp"
#include "store/public_id.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::store {

namespace {

constexpr std::size_t k_patience = 1'000;

void add_set(std::vector<std::vector<Term>>& sets, Field field,
             const std::vector<std::string>& values) {
  if (values.empty()) return;
  std::vector<Term> terms;
  terms.reserve(values.size());
  for (const std::string& value : values) terms.push_back(exact_term(field, value));
  sets.push_back(std::move(terms));
}

/// A place by its name, and each place in a country by the country's: "Chile" finds Calama.
void add_places(std::vector<std::vector<Term>>& sets, const std::vector<std::string>& places) {
  add_set(sets, Field::place, places);
  for (const std::string& place : places)
    if (const std::string_view code = events::country_code(place); !code.empty())
      sets.back().push_back(exact_term(Field::place, code));
}

void append_events(std::uint32_t block, lmdb::Bytes values, std::vector<EventId>& own,
                   std::vector<EventId>& older) {
  for (KeyReader reader{values}; !reader.rest().empty();) {
    const EventId event = event_at(block, reader.u32());
    (block_of(event) == block ? own : older).push_back(event);
  }
}

/// Calls `visit(block)` with the cursor on each row set of the term.
template <typename Visit>
void each_block(lmdb::Cursor& cursor, Term term, Visit visit) {
  for (std::uint32_t block = 0;;) {
    const KeyWriter key = term_key(block, term);
    if (!cursor.seek(key)) return;
    const std::uint32_t found = KeyReader{cursor.key()}.u32();
    if (cursor.key() == key.view()) visit(block);
    block = found > block ? found : block + 1;
  }
}

}  // namespace

std::vector<std::vector<Term>> term_sets(const Query& query) {
  std::vector<std::vector<Term>> sets;
  for (const std::string& words : query.words)
    for (const Term term : query_terms(words)) sets.push_back({term});
  add_set(sets, Field::participant, query.participants);
  add_places(sets, query.places);
  add_set(sets, Field::source, query.sources);
  add_set(sets, Field::kind, query.kinds);
  std::vector<std::string> statuses;
  for (const Status status : query.statuses) statuses.emplace_back(to_string(status));
  add_set(sets, Field::status, statuses);
  return sets;
}

TermFilter::TermFilter(const lmdb::Transaction& transaction, const Tables& tables,
                       const Query& query)
    : transaction_(transaction), tables_(tables), cursor_(transaction, tables.event_by_term),
      sets_(term_sets(query)) {
  std::vector<std::pair<std::uint64_t, std::vector<Term>>> counted;
  for (std::vector<Term>& set : sets_) counted.emplace_back(rows(set), std::move(set));
  std::sort(counted.begin(), counted.end());
  sets_.clear();
  for (auto& [count, set] : counted) sets_.push_back(std::move(set));
  if (!counted.empty()) at_most_ = counted.front().first;
  if (query.ids) name_events(transaction, tables, *query.ids);
}

void TermFilter::name_events(const lmdb::Transaction& transaction, const Tables& tables,
                             const std::vector<std::string>& ids) {
  named_.emplace();
  for (const std::string& id : ids) {
    const auto range = hashes_with_prefix(id);
    if (!range || range->first != range->last) continue;
    for (const EventId event : find_aliases(transaction, tables, *range, 1))
      named_->push_back(event);
  }
  std::sort(named_->begin(), named_->end());
  named_->erase(std::unique(named_->begin(), named_->end()), named_->end());
  at_most_ = named_->size();
}

bool TermFilter::matches(EventId event) {
  if (open()) return true;
  if (!all_ && !named_ && ++asked_ <= k_patience) return stands_under_all(event);
  const std::vector<EventId>& matching = all();
  return std::binary_search(matching.begin(), matching.end(), event);
}

const std::vector<EventId>& TermFilter::all() {
  if (all_) return *all_;
  std::vector<EventId> events;
  if (named_) {
    std::copy_if(named_->begin(), named_->end(), std::back_inserter(events),
                 [this](EventId event) { return stands_under_all(event); });
    return all_.emplace(std::move(events));
  }
  for (std::size_t at = 0; at < sets_.size(); ++at) {
    std::vector<EventId> more = read(sets_[at]);
    if (at == 0) {
      events = std::move(more);
      continue;
    }
    std::vector<EventId> both;
    std::set_intersection(events.begin(), events.end(), more.begin(), more.end(),
                          std::back_inserter(both));
    events = std::move(both);
    if (events.empty()) break;
  }
  return all_.emplace(std::move(events));
}

std::uint64_t TermFilter::rows(const std::vector<Term>& terms) {
  std::uint64_t count = 0;
  for (const Term term : terms)
    each_block(cursor_, term, [&](std::uint32_t) { count += cursor_.count(); });
  return count;
}

bool TermFilter::stands_under_all(EventId event) const {
  const auto bytes = transaction_.get(tables_.event, KeyWriter{}.id(event));
  if (!bytes) lmdb::corrupt("an event that is not there");
  const EventRecord held{*bytes};
  return std::all_of(sets_.begin(), sets_.end(), [&](const std::vector<Term>& terms) {
    return std::any_of(terms.begin(), terms.end(), [&](Term term) { return held.holds(term); });
  });
}

// In a block stand its own events, ascending, and before them older ones that took the term on
// later: only these, and those of several terms, are out of order.
std::vector<EventId> TermFilter::read(const std::vector<Term>& terms) {
  std::vector<EventId> events;
  std::vector<EventId> older;
  for (const Term term : terms)
    each_block(cursor_, term, [&](std::uint32_t block) {
      for (lmdb::Bytes values = cursor_.first_block(); !values.empty();
           values = cursor_.next_block())
        append_events(block, values, events, older);
    });
  if (terms.size() > 1) std::sort(events.begin(), events.end());
  std::sort(older.begin(), older.end());
  const auto middle = static_cast<std::ptrdiff_t>(events.size());
  events.insert(events.end(), older.begin(), older.end());
  std::inplace_merge(events.begin(), events.begin() + middle, events.end());
  events.erase(std::unique(events.begin(), events.end()), events.end());
  return events;
}

}  // namespace dateline::store
