// SPDX-License-Identifier: Apache-2.0
#include "record/value_codec.hpp"

#include <algorithm>
#include <chrono>

namespace dateline::store {

namespace {

enum Known : unsigned {
  k_begin_earliest = 1,
  k_begin_latest = 2,
  k_end_earliest = 4,
  k_end_latest = 8,
  k_offset = 16
};

enum PublishedKnown : unsigned { k_time = 1, k_zone = 2, k_date = 4 };

std::int64_t count(const std::optional<CivilMinute>& minute) {
  return minute ? minute->time_since_epoch().count() : 0;
}

std::int32_t count(const std::optional<UtcOffset>& offset) {
  return offset ? static_cast<std::int32_t>(offset->count()) : 0;
}

CivilMinute minute(std::int64_t count) { return CivilMinute{std::chrono::minutes{count}}; }

template <typename Array>
Array hash_bytes(const flatbuffers::Array<std::uint8_t, std::tuple_size_v<Array>>* bytes) {
  Array hash{};
  std::copy(bytes->begin(), bytes->end(), hash.begin());
  return hash;
}

}  // namespace

fb::Span pack(const TimeSpan& span) {
  unsigned known = 0;
  if (span.begin.earliest) known |= k_begin_earliest;
  if (span.begin.latest) known |= k_begin_latest;
  if (span.end.earliest) known |= k_end_earliest;
  if (span.end.latest) known |= k_end_latest;
  if (span.offset) known |= k_offset;
  return {count(span.begin.earliest), count(span.begin.latest), count(span.end.earliest),
          count(span.end.latest),     count(span.offset),       byte_of(span.shape),
          byte_of(span.precision),    byte_of(span.modifier),   static_cast<std::uint8_t>(known)};
}

TimeSpan unpack(const fb::Span* span) {
  if (span == nullptr) return {};
  TimeSpan result;
  result.shape = enum_from(span->shape(), TimeSpan::Shape::lasts);
  result.precision = enum_from(span->precision(), Precision::none);
  result.modifier = enum_from(span->modifier(), Modifier::about);
  if (span->known() & k_begin_earliest) result.begin.earliest = minute(span->begin_earliest());
  if (span->known() & k_begin_latest) result.begin.latest = minute(span->begin_latest());
  if (span->known() & k_end_earliest) result.end.earliest = minute(span->end_earliest());
  if (span->known() & k_end_latest) result.end.latest = minute(span->end_latest());
  if (span->known() & k_offset) result.offset = UtcOffset{span->offset()};
  return result;
}

fb::Published pack(const std::optional<Published>& published, PublishedFrom from) {
  if (!published) return {0, 0, byte_of(from), 0};
  const unsigned known =
      k_date | (published->has_time ? k_time : 0U) | (published->offset ? k_zone : 0U);
  return {published->local.time_since_epoch().count(), count(published->offset), byte_of(from),
          static_cast<std::uint8_t>(known)};
}

std::pair<std::optional<Published>, PublishedFrom> unpack(const fb::Published* from) {
  if (from == nullptr) return {};
  const PublishedFrom source = enum_from(from->from(), PublishedFrom::newest);
  if ((from->known() & k_date) == 0) return {std::nullopt, source};
  Published published;
  published.local = minute(from->local());
  published.has_time = (from->known() & k_time) != 0;
  if (from->known() & k_zone) published.offset = UtcOffset{from->offset()};
  return {published, source};
}

fb::Hash16 pack(const ContentHash& hash) { return fb::Hash16{flatbuffers::make_span(hash)}; }

ContentHash unpack(const fb::Hash16* hash) {
  return hash == nullptr ? ContentHash{} : hash_bytes<ContentHash>(hash->bytes());
}

fb::Hash10 pack(const ShortHash& hash) { return fb::Hash10{flatbuffers::make_span(hash)}; }

ShortHash unpack(const fb::Hash10& hash) { return hash_bytes<ShortHash>(hash.bytes()); }

Offset<Rows<fb::Participant>> pack(FlatBufferBuilder& builder,
                                   const std::vector<Participant>& participants) {
  if (participants.empty()) return {};
  std::vector<Offset<fb::Participant>> rows;
  rows.reserve(participants.size());
  for (const Participant& participant : participants) {
    const fb::Range range = pack(participant.range);
    rows.push_back(fb::CreateParticipant(builder, pack(builder, participant.text),
                                         byte_of(participant.type), &range));
  }
  return builder.CreateVector(rows);
}

Offset<Rows<fb::Place>> pack(FlatBufferBuilder& builder, const std::vector<Place>& places) {
  if (places.empty()) return {};
  std::vector<Offset<fb::Place>> rows;
  rows.reserve(places.size());
  for (const Place& place : places) {
    const fb::Range range = pack(place.range);
    rows.push_back(
        fb::CreatePlace(builder, pack(builder, place.text), pack(builder, place.country), &range));
  }
  return builder.CreateVector(rows);
}

std::vector<Participant> unpack(const Rows<fb::Participant>* rows) {
  std::vector<Participant> participants;
  if (rows == nullptr) return participants;
  participants.reserve(rows->size());
  for (const fb::Participant* row : *rows)
    participants.push_back({unpack(row->text()), enum_from(row->type(), ParticipantType::thing),
                            unpack(row->range())});
  return participants;
}

std::vector<Place> unpack(const Rows<fb::Place>* rows) {
  std::vector<Place> places;
  if (rows == nullptr) return places;
  places.reserve(rows->size());
  for (const fb::Place* row : *rows)
    places.push_back({unpack(row->text()), unpack(row->country()), unpack(row->range())});
  return places;
}

Offset<flatbuffers::Vector<const fb::Span*>> pack(FlatBufferBuilder& builder,
                                                  const std::vector<TimeSpan>& spans) {
  if (spans.empty()) return {};
  std::vector<fb::Span> rows;
  rows.reserve(spans.size());
  for (const TimeSpan& span : spans) rows.push_back(pack(span));
  return builder.CreateVectorOfStructs(rows);
}

std::vector<TimeSpan> unpack(const flatbuffers::Vector<const fb::Span*>* spans) {
  std::vector<TimeSpan> result;
  if (spans == nullptr) return result;
  result.reserve(spans->size());
  for (const fb::Span* span : *spans) result.push_back(unpack(span));
  return result;
}

}  // namespace dateline::store
