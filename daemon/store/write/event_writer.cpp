// SPDX-License-Identifier: Apache-2.0
#include "write/event_writer.hpp"

#include "lmdb/cursor.hpp"
#include "record/alias_key.hpp"
#include "write/row_batch.hpp"
#include "write/term_rows.hpp"

#include <algorithm>
#include <iterator>
#include <set>
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

void EventWriter::write(EventDrafter& drafter) {
  std::vector<Draft> drafts;
  drafts.reserve(groups_.touched().size());
  for (const auto& [event, touched] : groups_.touched())
    if (auto draft = drafter.draft(event, touched)) drafts.push_back(std::move(*draft));
  put_rows(drafts);
  log(drafts);
}

void EventWriter::put_rows(const std::vector<Draft>& drafts) {
  std::vector<TermRow> old_terms;
  RowBatch aliases{tables_.event_alias};
  RowBatch times{tables_.event_by_time};
  std::vector<TermRow> terms;
  lmdb::Cursor events{transaction_, tables_.event};
  for (const Draft& draft : drafts) {
    const std::vector<PlacedTerm> terms_after = draft.terms_after();
    // Of what went into another event, the rows are left to a sweep.
    if (!draft.swept)
      for (const PlacedTerm& term : missing_in(terms_after, draft.terms_before))
        old_terms.push_back({term, draft.event});
    for (const PlacedTerm& term : missing_in(draft.terms_before, terms_after))
      terms.push_back({term, draft.event});
    const bool moved =
        !draft.before || draft.after() == nullptr || *draft.before != draft.after()->header;
    if (draft.before && moved) transaction_.erase(tables_.event_by_time, time_key(*draft.before));
    if (draft.after() == nullptr) {
      transaction_.erase(tables_.event, event_key(draft.event));
      --counters_.events;
      continue;
    }
    const EventHeader& header = draft.after()->header;
    if (!draft.stands) events.put(event_key(draft.event), draft.after()->record);
    if (!draft.before) ++counters_.events;
    if (!moved) continue;
    if (!draft.before || draft.before->sort.id != header.sort.id)
      aliases.add(alias_key(alias_block_of(std::max(draft.event, first_new_)), header.sort.id),
                  event_key(draft.event));
    times.add(time_key(header), time_value(header.end, draft.event));
  }
  erase_terms(transaction_, tables_, std::move(old_terms));
  put_terms(transaction_, tables_, std::move(terms));
  for (RowBatch* batch : {&aliases, &times}) batch->put(transaction_);
}

// By public id: an id that stood before and stands after has changed, whatever event carries it.
void EventWriter::log(const std::vector<Draft>& drafts) {
  std::set<ShortHash> before;
  std::set<ShortHash> after;
  std::map<EventId, ShortHash> ids;
  for (const Draft& draft : drafts) {
    if (draft.before) before.insert(draft.before->sort.id);
    if (draft.after() == nullptr) continue;
    after.insert(draft.after()->header.sort.id);
    ids[draft.event] = draft.after()->header.sort.id;
  }
  for (const Draft& draft : drafts) {
    if (draft.after() == nullptr) continue;
    const bool stood = before.count(draft.after()->header.sort.id) != 0;
    changes_.append({stood ? ChangeKind::changed : ChangeKind::added,
                     draft.after()->header.sort.id,
                     {},
                     draft.event});
  }
  for (const Draft& draft : drafts) {
    if (!draft.before || after.count(draft.before->sort.id) != 0) continue;
    const auto into = heir(draft.event, ids);
    changes_.append({into ? ChangeKind::merged : ChangeKind::removed, draft.before->sort.id,
                     into.value_or(ShortHash{}), draft.event});
  }
}

std::optional<ShortHash> EventWriter::heir(EventId event,
                                           const std::map<EventId, ShortHash>& ids) const {
  // Each step leads to where the last group went; a circle ends when every event was passed.
  for (std::size_t steps = 0; steps <= groups_.touched().size(); ++steps) {
    if (const auto id = ids.find(event); id != ids.end()) return id->second;
    const auto touched = groups_.touched().find(event);
    if (touched == groups_.touched().end() || !touched->second.into) return std::nullopt;
    event = *touched->second.into;
  }
  return std::nullopt;
}

}  // namespace dateline::store
