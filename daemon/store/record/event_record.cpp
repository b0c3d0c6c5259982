// SPDX-License-Identifier: Apache-2.0
#include "record/event_record.hpp"

#include "record/mentions_record.hpp"

namespace dateline::store {

namespace {

constexpr std::size_t k_header = 2 + 6 + 1 + std::tuple_size_v<ShortHash> + 6;

std::vector<std::uint32_t> blocks_of(const std::vector<PlacedTerm>& terms) {
  std::vector<std::uint32_t> blocks;
  blocks.reserve(terms.size());
  for (const PlacedTerm& term : terms) blocks.push_back(term.block);
  return blocks;
}

std::vector<Term> terms_of(const std::vector<PlacedTerm>& placed) {
  std::vector<Term> terms;
  terms.reserve(placed.size());
  for (const PlacedTerm& term : placed) terms.push_back(term.term);
  return terms;
}

Offset<Rows<fb::Support>> pack(FlatBufferBuilder& builder, const std::vector<Support>& support) {
  if (support.empty()) return {};
  std::vector<Offset<fb::Support>> rows;
  rows.reserve(support.size());
  for (const Support& each : support) {
    const fb::Hash16 article = store::pack(each.article);
    const fb::Published published = store::pack(each.published, PublishedFrom{});
    const auto mention = store::pack(builder, each.mention);
    rows.push_back(fb::CreateSupport(builder, &article, &published, mention));
  }
  return builder.CreateVector(rows);
}

Record<fb::Event> record_of(lmdb::Bytes bytes) {
  if (bytes.size() < k_header) lmdb::corrupt("an event");
  return {bytes.substr(k_header), "an event"};
}

}  // namespace

std::string encode_event(FlatBufferBuilder& builder, const EventHeader& header, const Event& event,
                         const EventTerms& terms, std::uint32_t groups,
                         const std::vector<Support>& support) {
  builder.Clear();
  const fb::Span when = pack(event.when);
  const auto what = pack(builder, event.what);
  const auto kind = pack(builder, event.kind);
  const auto participants = pack(builder, event.participants);
  const auto places = pack(builder, event.places);
  const auto earlier = pack(builder, event.earlier);
  const auto own = builder.CreateVector(terms.own);
  Offset<flatbuffers::Vector<Term>> late;
  Offset<flatbuffers::Vector<std::uint32_t>> late_blocks;
  if (!terms.late.empty()) {
    late = builder.CreateVector(terms_of(terms.late));
    late_blocks = builder.CreateVector(blocks_of(terms.late));
  }
  const auto supports = pack(builder, support);
  builder.Finish(fb::CreateEvent(builder, &when, what, kind, byte_of(event.status), participants,
                                 places, event.articles, byte_of(event.basis), event.confidence,
                                 earlier, own, late, late_blocks, groups, supports));
  std::string bytes{time_key(header.level, header.sort).minute(header.end).view()};
  bytes += bytes_of(builder);
  return bytes;
}

EventHeader decode_header(lmdb::Bytes bytes) {
  KeyReader reader{bytes};
  EventHeader header;
  header.level = reader.u16();
  header.sort.begin = reader.minute();
  header.sort.precision = reader.u8();
  header.sort.id = reader.hash<ShortHash>();
  header.end = reader.minute();
  return header;
}

Event decode_event(lmdb::Bytes bytes) {
  const EventHeader header = decode_header(bytes);
  const Record<fb::Event> record = record_of(bytes);
  Event event;
  event.id = to_public_id(header.sort.id);
  event.when = unpack(record->when());
  event.what = unpack(record->what());
  event.kind = unpack(record->kind());
  event.status = enum_from(record->status(), Status::denied);
  event.participants = unpack(record->participants());
  event.places = unpack(record->places());
  event.articles = record->articles();
  event.basis = enum_from(record->basis(), Basis::none);
  event.confidence = record->confidence();
  event.earlier = unpack(record->earlier());
  return event;
}

EventTerms decode_terms(lmdb::Bytes bytes) {
  const Record<fb::Event> record = record_of(bytes);
  EventTerms terms;
  if (record->terms() != nullptr)
    terms.own.assign(record->terms()->begin(), record->terms()->end());
  if (record->late_terms() == nullptr || record->late_blocks() == nullptr) return terms;
  if (record->late_terms()->size() != record->late_blocks()->size()) lmdb::corrupt("an event");
  for (flatbuffers::uoffset_t at = 0; at < record->late_terms()->size(); ++at)
    terms.late.push_back({record->late_terms()->Get(at), record->late_blocks()->Get(at)});
  return terms;
}

Support support_of(const ContentHash& article, const std::optional<Published>& published,
                   const Mention& mention) {
  Support support{article, published, {}};
  Mention& kept = support.mention;
  kept.trigger.range = mention.trigger.range;
  kept.what = mention.what;
  kept.kind = mention.kind;
  kept.status = mention.status;
  kept.when = mention.when;
  kept.basis = mention.basis;
  kept.participants = mention.participants;
  kept.places = mention.places;
  kept.earlier = mention.earlier;
  kept.confidence = mention.confidence;
  kept.rank = mention.rank;
  return support;
}

std::vector<Support> decode_support(lmdb::Bytes bytes) {
  const Record<fb::Event> record = record_of(bytes);
  std::vector<Support> support;
  if (record->support() == nullptr) return support;
  for (const fb::Support* row : *record->support()) {
    if (row->mention() == nullptr) lmdb::corrupt("an event");
    support.push_back(
        {unpack(row->article()), unpack(row->published()).first, unpack(*row->mention())});
  }
  return support;
}

EventSummary decode_summary(lmdb::Bytes bytes) {
  const Record<fb::Event> record = record_of(bytes);
  return {unpack(record->kind()), enum_from(record->status(), Status::denied), record->articles(),
          record->groups()};
}

}  // namespace dateline::store
