// SPDX-License-Identifier: Apache-2.0
#include "write/event_drafter.hpp"

#include "write/key_index.hpp"

#include <iterator>
#include <utility>

namespace dateline::store {

namespace {

std::uint32_t sum(std::uint32_t count, std::int64_t change) noexcept {
  return static_cast<std::uint32_t>(count + change);
}

/// All that a member brings stays, and only kind and status are the event's own.
std::vector<Term> lasting_terms(const std::vector<PlacedTerm>& terms, const EventSummary& summary) {
  const Term kind = exact_term(Field::kind, summary.kind);
  const Term status = exact_term(Field::status, to_string(summary.status));
  std::vector<Term> lasting;
  for (const PlacedTerm& placed : terms)
    if (placed.term != kind && placed.term != status) lasting.push_back(placed.term);
  return lasting;
}

}  // namespace

std::vector<PlacedTerm> Draft::terms_after() const {
  return after() == nullptr ? std::vector<PlacedTerm>{} : after()->terms.placed(event);
}

std::optional<Draft> EventDrafter::draft(EventId event, const Touched& touched) {
  Draft draft;
  draft.event = event;
  draft.known = prepared(event, touched);
  if (draft.known != nullptr) {
    draft.stands = groups_.founder(event) == touched.came.front();
    return draft;
  }
  const KeyWriter key = KeyWriter{}.id(event);
  if (event < first_new_)
    if (const auto bytes = transaction_.get(tables_.event, key))
      if (draft_before(draft, touched, EventRecord{*bytes})) return draft;
  const Evidence evidence{transaction_, tables_, event, fresh_, memory_};
  if (!evidence.members().empty()) {
    refold(draft, touched, evidence);
    return draft;
  }
  draft.swept = touched.into.has_value();
  if (draft.before) return draft;
  transaction_.erase(tables_.event, key);
  return std::nullopt;
}

bool EventDrafter::draft_before(Draft& draft, const Touched& touched, const EventRecord& record) {
  draft.before = record.header();
  draft.summary_before = record.summary();
  draft.terms_before = record.terms().placed(draft.event);
  if (touched.left) return false;
  const std::uint32_t groups = draft.summary_before.groups;
  if (groups >= k_folded_members && !joins_best(draft.event, touched)) {
    recount(draft, touched, record);
    return true;
  }
  if (sum(groups, touched.groups) > k_folded_members) return false;
  std::vector<Support> support = record.support();
  if (support.empty()) return false;
  grow(draft, touched, std::move(support));
  return true;
}

const EventDraft* EventDrafter::prepared(EventId event, const Touched& touched) const {
  if (event < first_new_ || touched.groups != 1 || touched.came.size() != 1 || touched.left)
    return nullptr;
  const GroupRef ref = touched.came.front();
  const auto fresh = fresh_.find(ref.article);
  return fresh == fresh_.end() ? nullptr : &fresh->second.prepared->groups[ref.group].alone;
}

EventDrafter::Taken EventDrafter::taken_by(const Touched& touched) const {
  Taken taken;
  for (const auto& [event, groups] : touched.whole) {
    const auto bytes = transaction_.get(tables_.event, KeyWriter{}.id(event));
    if (!bytes) continue;
    const EventRecord record{*bytes};
    std::vector<Support> support = record.support();
    if (support.empty()) continue;
    std::move(support.begin(), support.end(), std::back_inserter(taken.support));
    const std::vector<Term> terms = lasting_terms(record.terms().placed(event), record.summary());
    taken.terms.insert(taken.terms.end(), terms.begin(), terms.end());
    taken.groups.insert(groups.begin(), groups.end());
  }
  return taken;
}

void EventDrafter::grow(Draft& draft, const Touched& touched, std::vector<Support> support) {
  Taken taken = taken_by(touched);
  std::vector<MemberKey> came;
  bool fresh = true;  // and then their terms are known
  for (const GroupRef& ref : touched.came) {
    if (taken.groups.contains(ref)) continue;
    came.push_back({ref, groups_.at(ref).hash});
    fresh = fresh && fresh_.contains(ref.article);
  }
  Evidence evidence{transaction_, tables_, came, fresh_, fresh ? Wanted::folded : Wanted::all};
  const std::size_t members = evidence.members().size();
  evidence.add(std::move(support));
  evidence.add(std::move(taken.support));
  Event folded = rules_.fold(evidence.members());
  folded.articles = sum(draft.summary_before.articles, touched.articles);
  const std::vector<Term> brought =
      brought_by(touched, folded, std::span{evidence.members()}.first(members), taken);
  make(draft, touched, folded, more_terms(draft, brought), id_of(touched, draft), evidence);
}

bool EventDrafter::joins_best(EventId event, const Touched& touched) const {
  const std::vector<GroupRef> best = groups_.members(event, k_folded_members);
  return std::any_of(touched.came.begin(), touched.came.end(), [&](const GroupRef& ref) {
    return std::find(best.begin(), best.end(), ref) != best.end();
  });
}

void EventDrafter::recount(Draft& draft, const Touched& touched, const EventRecord& record) {
  Event event = record.event();
  event.articles = sum(draft.summary_before.articles, touched.articles);
  draft.made = draft_of(builder_, event, record.terms(), id_of(touched, draft),
                        sum(draft.summary_before.groups, touched.groups), draft.before->lost, {});
}

void EventDrafter::refold(Draft& draft, const Touched& touched, const Evidence& evidence) {
  Event folded = rules_.fold(evidence.members());
  if (!evidence.complete()) folded.articles = sum(draft.summary_before.articles, touched.articles);
  std::vector<Term> terms = evidence.terms();
  if (evidence.complete()) terms = memory_.terms.collect(evidence.members());
  add_own_terms(folded, terms);
  const ShortHash id = evidence.complete() ? evidence.smallest() : id_of(touched, draft);
  make(draft, touched, folded, terms, id, evidence);
}

void EventDrafter::make(Draft& draft, const Touched& touched, const Event& folded,
                        const std::vector<Term>& terms, const ShortHash& id,
                        const Evidence& evidence) {
  const std::uint32_t groups = sum(draft.summary_before.groups, touched.groups);
  const bool lost = touched.left || (draft.before && draft.before->lost);
  const std::string support =
      evidence.complete() ? support_for(rules_, folded, evidence.members()) : std::string{};
  draft.made = draft_of(builder_, folded,
                        place_terms(draft.event, terms, draft.terms_before, block_now(draft.event)),
                        id, groups, lost, support);
}

std::vector<Term> EventDrafter::brought_by(const Touched& touched, const Event& folded,
                                           std::span<const events::Member> came,
                                           const Taken& taken) {
  std::vector<Term> terms;
  bool known = true;
  for (const GroupRef& ref : touched.came) {
    if (taken.groups.contains(ref)) continue;
    const auto fresh = fresh_.find(ref.article);
    known = known && fresh != fresh_.end();
    if (!known) break;
    fresh->second.prepared->groups[ref.group].add_lasting_terms(terms);
  }
  if (!known) terms = memory_.terms.collect(came);
  terms.insert(terms.end(), taken.terms.begin(), taken.terms.end());
  add_own_terms(folded, terms);
  return terms;
}

std::vector<Term> EventDrafter::more_terms(const Draft& draft, const std::vector<Term>& brought) {
  const std::vector<Term> stay = lasting_terms(draft.terms_before, draft.summary_before);
  std::vector<Term> terms;
  std::set_union(stay.begin(), stay.end(), brought.begin(), brought.end(),
                 std::back_inserter(terms));
  return terms;
}

// Of an event that is not looked at whole: what was smallest, unless it has gone, or what came.
ShortHash EventDrafter::id_of(const Touched& touched, const Draft& draft) {
  std::optional<ShortHash> before;
  if (draft.before) before = draft.before->sort.id;
  const auto stands = [&](const ShortHash& key) {
    return !touched.left || emits(draft.event, key);
  };
  const bool as_before = !before || stands(*before);
  if (as_before && touched.smallest && stands(*touched.smallest))
    return before ? std::min(*before, *touched.smallest) : *touched.smallest;
  if (as_before && before && (!touched.smallest || *before < *touched.smallest)) return *before;
  std::optional<ShortHash> smallest;
  for (const GroupRef& ref : groups_.members(draft.event)) {
    const std::optional<ShortHash> own = groups_.look(ref).smallest();
    if (own && (!smallest || *own < *smallest)) smallest = own;
  }
  return smallest.value_or(ShortHash{});
}

bool EventDrafter::emits(EventId event, const ShortHash& key) {
  const std::uint64_t print = print_of(key);
  const std::vector<KeyIndex::Emitter> emitters = KeyIndex{transaction_, tables_}.first_with(
      {&print, 1}, [this](const KeyEntry& entry) { return groups_.event_of(entry.ref()); });
  return !emitters.empty() && emitters.front().event == event;
}

}  // namespace dateline::store
