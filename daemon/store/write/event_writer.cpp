// SPDX-License-Identifier: Apache-2.0
#include "write/event_writer.hpp"

#include "lmdb/cursor.hpp"
#include "record/alias_key.hpp"
#include "write/key_rows.hpp"
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

const std::vector<Term>& EventWriter::Draft::terms_after() const noexcept {
  static const std::vector<Term> none;
  return after == nullptr ? none : after->terms;
}

void EventWriter::write() {
  std::vector<Draft> drafts;
  drafts.reserve(groups_.touched().size());
  for (const auto& [event, touched] : groups_.touched())
    if (auto drafted = draft(event, touched)) drafts.push_back(std::move(*drafted));
  for (Draft& draft : drafts)
    if (draft.made) draft.after = &*draft.made;
  put_rows(drafts);
  log(drafts);
}

std::optional<EventWriter::Draft> EventWriter::draft(EventId event, const Touched& touched) {
  Draft draft;
  draft.event = event;
  if (const EventDraft* known = prepared(event, touched)) {
    draft.after = known;
    return draft;
  }
  std::uint32_t articles_before = 0;
  if (const auto bytes = transaction_.get(tables_.event, event_key(event))) {
    draft.before = decode_header(*bytes);
    draft.terms_before = decode_terms(*bytes);
    const EventSummary before = decode_summary(*bytes);
    draft.kind_before = before.kind;
    draft.status_before = before.status;
    articles_before = before.articles;
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
  draft.made = draft_of(builder_, folded, terms_of(folded, evidence, touched, draft), id);
  return draft;
}

// Of an event that has but grown, the terms that it had and those of what came: all that a member
// brings stays, and only kind and status are the event's own.
std::vector<Term> EventWriter::terms_of(const Event& folded, const Evidence& evidence,
                                        const Touched& touched, const Draft& draft) {
  const bool grown = draft.before && !touched.left && !touched.moved && evidence.complete();
  if (!grown) return terms_.collect(folded, evidence.members());
  std::vector<events::Member> came;
  for (std::size_t at = 0; at < evidence.members().size(); ++at)
    if (fresh_.count(evidence.article(at)) != 0) came.push_back(evidence.members()[at]);
  const std::vector<Term> brought = terms_.collect(folded, came);
  const Term kind = exact_term(Field::kind, draft.kind_before);
  const Term status = exact_term(Field::status, to_string(draft.status_before));
  std::vector<Term> stay;
  std::copy_if(draft.terms_before.begin(), draft.terms_before.end(), std::back_inserter(stay),
               [=](Term term) { return term != kind && term != status; });
  std::vector<Term> terms;
  std::set_union(stay.begin(), stay.end(), brought.begin(), brought.end(),
                 std::back_inserter(terms));
  return terms;
}

const EventDraft* EventWriter::prepared(EventId event, const Touched& touched) const {
  if (event < first_new_ || touched.groups != 1 || !touched.last) return nullptr;
  const auto fresh = fresh_.find(touched.last->article);
  if (fresh == fresh_.end()) return nullptr;
  return &fresh->second.prepared->groups[touched.last->group].alone;
}

// Of an event too large to look at whole: what was smallest, unless it has gone, or what came.
MergeKey EventWriter::id_of(EventId event, const Touched& touched, const Draft& draft) {
  std::optional<MergeKey> before;
  if (draft.before) before = MergeKey{draft.before->sort.id, draft.before->bucket};
  const auto stands = [&](const MergeKey& key) { return !touched.left || emits(event, key); };
  const bool as_before = !before || stands(*before);
  if (as_before && touched.smallest && stands(*touched.smallest))
    return before ? std::min(*before, *touched.smallest) : *touched.smallest;
  if (as_before && before && (!touched.smallest || *before < *touched.smallest)) return *before;
  std::optional<MergeKey> smallest;
  for (const GroupRef& ref : groups_.members(event)) {
    const StoredGroup& group = groups_.at(ref);
    if (group.fine() && (!smallest || group.keys.front() < *smallest))
      smallest = group.keys.front();
  }
  return smallest.value_or(MergeKey{});
}

bool EventWriter::emits(EventId event, const MergeKey& key) {
  const KeyRows::FirstEmitters emitters = KeyRows{transaction_, tables_}.first_with({key});
  const auto emitter = emitters.find(key);
  return emitter != emitters.end() && groups_.at(emitter->second).event == event;
}

void EventWriter::put_rows(const std::vector<Draft>& drafts) {
  std::vector<TermRow> old_terms;
  RowBatch aliases{tables_.event_alias};
  RowBatch times{tables_.event_by_time};
  std::vector<TermRow> terms;
  lmdb::Cursor events{transaction_, tables_.event};
  for (const Draft& draft : drafts) {
    for (const Term term : missing_in(draft.terms_after(), draft.terms_before))
      old_terms.push_back({term, draft.event});
    for (const Term term : missing_in(draft.terms_before, draft.terms_after()))
      terms.push_back({term, draft.event});
    const bool moved =
        !draft.before || draft.after == nullptr || *draft.before != draft.after->header;
    if (draft.before && moved) {
      transaction_.erase(tables_.event_by_time, time_key(*draft.before));
      transaction_.erase(tables_.event_alias, alias_key(draft.event, draft.before->sort.id));
    }
    if (draft.after == nullptr) {
      transaction_.erase(tables_.event, event_key(draft.event));
      --counters_.events;
      continue;
    }
    const EventHeader& header = draft.after->header;
    if (draft.event < first_new_)
      events.put(event_key(draft.event), draft.after->record);
    else
      events.append(event_key(draft.event), draft.after->record);
    if (!draft.before) ++counters_.events;
    if (!moved) continue;
    aliases.add(alias_key(draft.event, header.sort.id), event_key(draft.event));
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
    if (draft.after == nullptr) continue;
    after.insert(draft.after->header.sort.id);
    ids[draft.event] = draft.after->header.sort.id;
  }
  for (const Draft& draft : drafts) {
    if (draft.after == nullptr) continue;
    const bool stood = before.count(draft.after->header.sort.id) != 0;
    changes_.append({stood ? ChangeKind::changed : ChangeKind::added,
                     draft.after->header.sort.id,
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
