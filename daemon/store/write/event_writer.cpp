// SPDX-License-Identifier: Apache-2.0
#include "write/event_writer.hpp"

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

std::vector<Term> missing_in(const std::vector<Term>& other, const std::vector<Term>& terms) {
  std::vector<Term> missing;
  std::set_difference(terms.begin(), terms.end(), other.begin(), other.end(),
                      std::back_inserter(missing));
  return missing;
}

}  // namespace

void EventWriter::write() {
  std::vector<Draft> drafts;
  drafts.reserve(groups_.touched().size());
  for (const auto& [event, touched] : groups_.touched())
    if (auto drafted = draft(event, touched)) drafts.push_back(std::move(*drafted));
  put_rows(drafts);
  log(drafts);
}

std::optional<EventWriter::Draft> EventWriter::draft(EventId event, const Touched& touched) {
  Draft draft;
  draft.event = event;
  std::uint32_t articles_before = 0;
  if (const auto bytes = transaction_.get(tables_.event, event_key(event))) {
    draft.before = decode_header(*bytes);
    draft.terms_before = decode_terms(*bytes);
    articles_before = decode_article_count(*bytes);
  }
  const Evidence evidence{transaction_, tables_, event, k_folded_members, &fresh_};
  if (evidence.groups() == 0) {
    if (!draft.before) return std::nullopt;  // came and went within this commit
    return draft;
  }
  Event folded = rules_.fold(evidence.members());
  const MergeKey id = evidence.complete() ? evidence.smallest() : id_of(event, touched, draft);
  if (!evidence.complete())
    folded.articles = static_cast<std::uint32_t>(articles_before + touched.articles);
  const Slot slot = slot_of(folded.when);
  draft.after = EventHeader{slot.level, {slot.begin, slot.precision, id.hash}, slot.end, id.bucket};
  draft.terms_after = terms_.collect(folded, evidence.members());
  draft.record = encode_event(builder_, *draft.after, folded, draft.terms_after);
  return draft;
}

// Of an event too large to look at whole: what was smallest, unless it has gone, or what came.
MergeKey EventWriter::id_of(EventId event, const Touched& touched, const Draft& draft) {
  std::optional<MergeKey> before;
  if (draft.before) before = MergeKey{draft.before->sort.id, draft.before->bucket};
  const bool stands = !before || emits(event, *before);
  if (stands && touched.smallest && emits(event, *touched.smallest))
    return before ? std::min(*before, *touched.smallest) : *touched.smallest;
  if (stands && before && (!touched.smallest || *before < *touched.smallest)) return *before;
  std::optional<MergeKey> smallest;
  for (const GroupRef& ref : groups_.members(event)) {
    const StoredGroup& group = groups_.at(ref);
    if (group.fine() && (!smallest || group.keys.front() < *smallest))
      smallest = group.keys.front();
  }
  return smallest.value_or(MergeKey{});
}

bool EventWriter::emits(EventId event, const MergeKey& key) {
  const auto ref = groups_.first_with(key);
  return ref && groups_.at(*ref).event == event;
}

void EventWriter::put_rows(const std::vector<Draft>& drafts) {
  std::vector<TermRow> old_terms;
  RowBatch aliases{tables_.event_alias};
  RowBatch times{tables_.event_by_time};
  std::vector<TermRow> terms;
  for (const Draft& draft : drafts) {
    for (const Term term : missing_in(draft.terms_after, draft.terms_before))
      old_terms.push_back({term, draft.event});
    for (const Term term : missing_in(draft.terms_before, draft.terms_after))
      terms.push_back({term, draft.event});
    if (draft.before && draft.before != draft.after) {
      transaction_.erase(tables_.event_by_time, time_key(*draft.before));
      transaction_.erase(tables_.event_alias, alias_key(draft.event, draft.before->sort.id));
    }
    if (!draft.after) {
      transaction_.erase(tables_.event, event_key(draft.event));
      --counters_.events;
      continue;
    }
    transaction_.put(tables_.event, event_key(draft.event), draft.record);
    if (!draft.before) ++counters_.events;
    if (draft.before == draft.after) continue;
    aliases.add(alias_key(draft.event, draft.after->sort.id), event_key(draft.event));
    times.add(time_key(*draft.after), time_value(draft.after->end, draft.event));
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
    if (!draft.after) continue;
    after.insert(draft.after->sort.id);
    ids[draft.event] = draft.after->sort.id;
  }
  for (const Draft& draft : drafts) {
    if (!draft.after) continue;
    const bool stood = before.count(draft.after->sort.id) != 0;
    changes_.append(
        {stood ? ChangeKind::changed : ChangeKind::added, draft.after->sort.id, {}, draft.event});
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
