// SPDX-License-Identifier: Apache-2.0
#include "write/prepared.hpp"

#include "record/mentions_record.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string_view>
#include <utility>

namespace dateline::store {

namespace {

// A group's number takes two bytes in keys; no article says that many things.
constexpr std::size_t k_most_groups = 0xFFFF;

/// Less is better evidence: basis, then precision, then confidence.
std::uint16_t score_of(const Mention& mention) noexcept {
  const float confidence = std::clamp(mention.confidence, 0.0F, 1.0F);
  const auto doubt = static_cast<unsigned>((1.0F - confidence) * 255.0F);
  return static_cast<std::uint16_t>(byte_of(mention.basis) * 0x1000U +
                                    byte_of(mention.when.precision) * 0x100U + doubt);
}

std::int64_t bound(const std::optional<CivilMinute>& minute, std::int64_t open) noexcept {
  return minute ? clamp_minute(minute->time_since_epoch().count()) : open;
}

/// Sorted, each once.
std::vector<ShortHash> hashes_of(std::span<const std::string_view> keys) {
  std::vector<ShortHash> hashes;
  hashes.reserve(keys.size());
  for (const std::string_view key : keys) hashes.push_back(short_hash(key));
  std::sort(hashes.begin(), hashes.end(), in_order);
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  return hashes;
}

/// Where the group's begin lies.
void set_time(StoredGroup& group, const Interval& begin) {
  group.from = bound(begin.earliest, k_least_minute);
  group.to = bound(begin.latest, k_greatest_minute);
  if (group.fine() && !begin.earliest) group.from = bound(begin.latest, 0);
}

StoredGroup stored_group(const FileResult& result, const events::Group& group) {
  StoredGroup stored;
  for (const std::uint32_t index : group.mentions)
    if (index < result.mentions.size()) stored.mentions.push_back(index);
  if (stored.mentions.empty()) return stored;
  stored.keys = hashes_of(group.keys);
  stored.loose = hashes_of(group.loose_keys);
  if (!stored.fine() && !group.copy_key.empty()) stored.copy = short_hash(group.copy_key);
  stored.hash = *result.hash;
  stored.score = 0xFFFF;
  for (const std::uint32_t index : stored.mentions)
    stored.score = std::min(stored.score, score_of(result.mentions[index]));
  set_time(stored, events::begin_of(stored.mentions, result.mentions));
  return stored;
}

events::Member member_of(const FileResult& result, const StoredGroup& group) {
  events::Member member{*result.hash, &*result.article, {}};
  for (const std::uint32_t index : group.mentions)
    member.mentions.push_back(&result.mentions[index]);
  return member;
}

}  // namespace

void PreparedGroup::add_lasting_terms(std::vector<Term>& terms) const {
  std::copy_if(alone.terms.own.begin(), alone.terms.own.end(), std::back_inserter(terms),
               [this](Term term) { return term != kind && term != status; });
}

Prepared prepare(const Rules& rules, TermCollector& terms, const FileResult& result) {
  Prepared prepared;
  prepared.mentions = static_cast<std::uint32_t>(result.mentions.size());
  prepared.entries = static_cast<std::uint32_t>(
      std::count_if(result.mentions.begin(), result.mentions.end(),
                    [](const Mention& mention) { return mention.timeline; }));
  FlatBufferBuilder builder;
  const std::vector<events::Group> groups = rules.groups(result.mentions);
  prepared.groups.reserve(std::min(groups.size(), k_most_groups));
  for (const events::Group& group : groups) {
    if (prepared.groups.size() == k_most_groups) break;
    StoredGroup stored = stored_group(result, group);
    if (stored.mentions.empty()) continue;
    const events::Member member = member_of(result, stored);
    PreparedGroup& made = prepared.groups.emplace_back();
    made.mentions = encode_mentions(builder, result.mentions, stored, *result.article);
    const Event event = rules.fold({&member, 1});
    made.alone = draft_of(builder, event, {terms.collect(event, {&member, 1}), {}},
                          stored.id(static_cast<std::uint16_t>(prepared.groups.size() - 1)), 1,
                          false, support_for(rules, event, {&member, 1}));
    made.kind = exact_term(Field::kind, event.kind);
    made.status = exact_term(Field::status, to_string(event.status));
    made.group = std::move(stored);
  }
  return prepared;
}

std::string support_for(const Rules& rules, const Event& event,
                        std::span<const events::Member> members) {
  SupportWriter writer{event};
  for (const events::EvidenceIndex& index : rules.essential(members)) {
    const events::Member& member = members[index.member];
    writer.add(member.article, member.source->published, *member.mentions[index.mention]);
  }
  return writer.take();
}

EventDraft draft_of(FlatBufferBuilder& builder, const Event& event, EventTerms terms,
                    const ShortHash& id, std::uint32_t groups, bool lost, lmdb::Bytes support) {
  const Slot slot = slot_of(event.when);
  EventDraft draft;
  draft.header = {slot.level, {slot.begin, slot.precision, id}, slot.end, lost};
  draft.terms = std::move(terms);
  draft.record = encode_event(builder, draft.header, event, draft.terms, groups, support);
  return draft;
}

}  // namespace dateline::store
