// SPDX-License-Identifier: Apache-2.0
#include "record/event_record.hpp"

namespace dateline::store {

namespace {

constexpr std::size_t k_header = 2 + 6 + 1 + std::tuple_size_v<ShortHash> + 6 + 2;

Record<fb::Event> record_of(lmdb::Bytes bytes) {
  if (bytes.size() < k_header) lmdb::corrupt("an event");
  return {bytes.substr(k_header), "an event"};
}

}  // namespace

std::string encode_event(FlatBufferBuilder& builder, const EventHeader& header, const Event& event,
                         const std::vector<std::uint64_t>& terms) {
  builder.Clear();
  const fb::Span when = pack(event.when);
  const auto what = pack(builder, event.what);
  const auto kind = pack(builder, event.kind);
  const auto participants = pack(builder, event.participants);
  const auto places = pack(builder, event.places);
  const auto earlier = pack(builder, event.earlier);
  const auto term_row = builder.CreateVector(terms);
  builder.Finish(fb::CreateEvent(builder, &when, what, kind, byte_of(event.status), participants,
                                 places, event.articles, byte_of(event.basis), event.confidence,
                                 earlier, term_row));
  std::string bytes{
      time_key(header.level, header.sort).minute(header.end).u16(header.bucket).view()};
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
  header.bucket = reader.u16();
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

std::vector<std::uint64_t> decode_terms(lmdb::Bytes bytes) {
  const Record<fb::Event> record = record_of(bytes);
  if (record->terms() == nullptr) return {};
  return {record->terms()->begin(), record->terms()->end()};
}

EventSummary decode_summary(lmdb::Bytes bytes) {
  const Record<fb::Event> record = record_of(bytes);
  return {unpack(record->kind()), enum_from(record->status(), Status::denied), record->articles()};
}

}  // namespace dateline::store
