// SPDX-License-Identifier: Apache-2.0
#include "write/event_writer.hpp"

#include "record/alias_key.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline::store {

namespace {

KeyWriter event_key(EventId event) noexcept {
  KeyWriter key;
  key.id(event);
  return key;
}

KeyWriter time_key(const EventHeader& header) noexcept {
  return time_key(header.level, header.sort);
}

std::vector<PlacedTerm> missing_in(const std::vector<PlacedTerm>& other,
                                   const std::vector<PlacedTerm>& terms) {
  std::vector<PlacedTerm> missing;
  std::set_difference(terms.begin(), terms.end(), other.begin(), other.end(),
                      std::back_inserter(missing));
  return missing;
}

}  // namespace

EventWriter::EventWriter(lmdb::Transaction& transaction, const Tables& tables, Counters& counters,
                         const GroupTable& groups, ChangeLog& changes, EventId first_new)
    : transaction_(transaction), tables_(tables), counters_(counters), groups_(groups),
      changes_(changes), first_new_(first_new), events_(transaction, tables.event),
      aliases_(tables.event_alias), times_(tables.event_by_time) {}

void EventWriter::write(EventDrafter& drafter) {
  for (const auto& [event, touched] : groups_.touched())
    if (const auto draft = drafter.draft(event, touched)) put(*draft);
  // Last, because what took another event in is drafted from the record of that.
  for (const Passage& passage : passages_)
    if (!passage.after) transaction_.erase(tables_.event, event_key(passage.event));
  erase_terms(transaction_, tables_, std::move(old_terms_));
  put_terms(transaction_, tables_, std::move(new_terms_));
  for (RowBatch* batch : {&aliases_, &times_}) batch->put(transaction_);
  log();
}

// The record at once, while its page is at hand, and all else sorted, when all is drafted.
void EventWriter::put(const Draft& draft) {
  Passage& passage = passages_.emplace_back(Passage{draft.event, {}, {}});
  if (draft.before) passage.before = draft.before->sort.id;
  const std::vector<PlacedTerm> terms_after = draft.terms_after();
  // Of what went into another event, the rows are left to a sweep.
  if (!draft.swept)
    for (const PlacedTerm& term : missing_in(terms_after, draft.terms_before))
      old_terms_.push_back({term, draft.event});
  for (const PlacedTerm& term : missing_in(draft.terms_before, terms_after))
    new_terms_.push_back({term, draft.event});
  const bool moved =
      !draft.before || draft.after() == nullptr || *draft.before != draft.after()->header;
  if (draft.before && moved) transaction_.erase(tables_.event_by_time, time_key(*draft.before));
  if (draft.after() == nullptr) {
    --counters_.events;
    return;
  }
  const EventHeader& header = draft.after()->header;
  passage.after = header.sort.id;
  if (!draft.stands) events_.put(event_key(draft.event), draft.after()->record);
  if (!draft.before) ++counters_.events;
  if (!moved) return;
  if (passage.before != passage.after)
    aliases_.add(alias_key(alias_block_of(std::max(draft.event, first_new_)), header.sort.id),
                 event_key(draft.event));
  times_.add(time_key(header), time_value(header.end, draft.event));
}

// By public id: an id that stood before and stands after has changed, whatever event carries it.
void EventWriter::log() {
  const std::vector<ShortHash> before = ids(&Passage::before);
  const std::vector<ShortHash> after = ids(&Passage::after);
  for (const Passage& passage : passages_) {
    if (!passage.after) continue;
    const bool stood = std::binary_search(before.begin(), before.end(), *passage.after);
    changes_.append(
        {stood ? ChangeKind::changed : ChangeKind::added, *passage.after, {}, passage.event});
  }
  for (const Passage& passage : passages_) {
    if (!passage.before || std::binary_search(after.begin(), after.end(), *passage.before))
      continue;
    const auto into = heir(passage.event);
    changes_.append({into ? ChangeKind::merged : ChangeKind::removed, *passage.before,
                     into.value_or(ShortHash{}), passage.event});
  }
}

std::vector<ShortHash> EventWriter::ids(std::optional<ShortHash> Passage::*id) const {
  std::vector<ShortHash> ids;
  ids.reserve(passages_.size());
  for (const Passage& passage : passages_)
    if (passage.*id) ids.push_back(*(passage.*id));
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::optional<ShortHash> EventWriter::heir(EventId event) const {
  // Each step leads to where the last group went; a circle ends when every event was passed.
  for (std::size_t steps = 0; steps <= groups_.touched().size(); ++steps) {
    const auto passage = std::ranges::lower_bound(passages_, event, {}, &Passage::event);
    if (passage != passages_.end() && passage->event == event && passage->after)
      return passage->after;
    const auto touched = groups_.touched().find(event);
    if (touched == groups_.touched().end() || !touched->second.into) return std::nullopt;
    event = *touched->second.into;
  }
  return std::nullopt;
}

}  // namespace dateline::store
