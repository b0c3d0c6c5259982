// SPDX-License-Identifier: Apache-2.0
#include "record/event_record.hpp"

#include <cstring>

namespace dateline::store {

namespace {

constexpr std::size_t k_header = 2 + 6 + 1 + std::tuple_size_v<ShortHash> + 6 + 1;

constexpr std::size_t k_counts = 4 + 4 + 4;
constexpr std::size_t k_late = sizeof(Term) + sizeof(std::uint32_t);

void append_native(std::string& bytes, const void* value, std::size_t size) {
  bytes.append(static_cast<const char*>(value), size);
}

template <typename Number>
Number native_at(lmdb::Bytes bytes, std::size_t at) noexcept {
  Number number;
  std::memcpy(&number, bytes.data() + at, sizeof number);
  return number;
}

/// The first of `count` places for which `before` does not hold.
template <typename Before>
std::size_t first_place(std::size_t count, Before before) {
  std::size_t low = 0;
  while (low < count) {
    const std::size_t middle = low + (count - low) / 2;
    if (before(middle))
      low = middle + 1;
    else
      count = middle;
  }
  return low;
}

lmdb::Bytes pack(FlatBufferBuilder& builder, const Event& event, std::uint32_t groups) {
  builder.Clear();
  const fb::Span when = store::pack(event.when);
  const auto what = store::pack(builder, event.what);
  const auto kind = store::pack(builder, event.kind);
  const auto participants = store::pack(builder, event.participants);
  const auto places = store::pack(builder, event.places);
  const auto earlier = store::pack(builder, event.earlier);
  builder.Finish(fb::CreateEvent(builder, &when, what, kind, byte_of(event.status), participants,
                                 places, event.articles, byte_of(event.basis), event.confidence,
                                 earlier, groups));
  return bytes_of(builder);
}

}  // namespace

std::string encode_event(FlatBufferBuilder& builder, const EventHeader& header, const Event& event,
                         const EventTerms& terms, std::uint32_t groups, lmdb::Bytes support) {
  const lmdb::Bytes fields = pack(builder, event, groups);
  KeyWriter head = time_key(header.level, header.sort);
  head.minute(header.end)
      .u8(header.lost ? 1 : 0)
      .u32(static_cast<std::uint32_t>(terms.own.size()))
      .u32(static_cast<std::uint32_t>(terms.late.size()))
      .u32(static_cast<std::uint32_t>(fields.size()));
  std::string bytes{head.view()};
  bytes.reserve(bytes.size() + terms.own.size() * sizeof(Term) + terms.late.size() * k_late +
                fields.size() + support.size());
  append_native(bytes, terms.own.data(), terms.own.size() * sizeof(Term));
  for (const PlacedTerm& term : terms.late) {
    append_native(bytes, &term.term, sizeof term.term);
    append_native(bytes, &term.block, sizeof term.block);
  }
  bytes += fields;
  bytes += support;
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
  header.lost = reader.u8() != 0;
  return header;
}

EventRecord::EventRecord(lmdb::Bytes bytes) : bytes_(bytes) {
  if (bytes.size() < k_header + k_counts) lmdb::corrupt("an event");
  KeyReader counts{bytes.substr(k_header)};
  const std::size_t own = counts.u32() * sizeof(Term);
  const std::size_t late = counts.u32() * k_late;
  const std::size_t event = counts.u32();
  lmdb::Bytes rest = counts.rest();
  if (own + late + event > rest.size()) lmdb::corrupt("an event");
  own_ = rest.substr(0, own);
  late_ = rest.substr(own, late);
  event_ = rest.substr(own + late, event);
  support_ = rest.substr(own + late + event);
}

Term EventRecord::own(std::size_t place) const noexcept {
  return native_at<Term>(own_, place * sizeof(Term));
}

PlacedTerm EventRecord::late(std::size_t place) const noexcept {
  return {native_at<Term>(late_, place * k_late),
          native_at<std::uint32_t>(late_, place * k_late + sizeof(Term))};
}

EventTerms EventRecord::terms() const {
  EventTerms terms;
  terms.own.resize(own_.size() / sizeof(Term));
  for (std::size_t at = 0; at < terms.own.size(); ++at) terms.own[at] = own(at);
  terms.late.resize(late_.size() / k_late);
  for (std::size_t at = 0; at < terms.late.size(); ++at) terms.late[at] = late(at);
  return terms;
}

bool EventRecord::holds(Term term) const noexcept {
  const std::size_t owned = own_.size() / sizeof(Term);
  const std::size_t first = first_place(owned, [&](std::size_t at) { return own(at) < term; });
  if (first < owned && own(first) == term) return true;
  const std::size_t placed = late_.size() / k_late;
  const std::size_t next =
      first_place(placed, [&](std::size_t at) { return late(at).term < term; });
  return next < placed && late(next).term == term;
}

Event EventRecord::event() const {
  const Record<fb::Event>& record = fields();
  Event event;
  event.id = to_public_id(header().sort.id);
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

const Record<fb::Event>& EventRecord::fields() const {
  if (!fields_) fields_.emplace(event_, "an event");
  return *fields_;
}

std::vector<Support> EventRecord::support() const {
  if (support_.empty()) return {};
  return decode_support(support_, *fields());
}

EventSummary EventRecord::summary() const {
  const Record<fb::Event>& record = fields();
  return {unpack(record->kind()), enum_from(record->status(), Status::denied), record->articles(),
          record->groups()};
}

}  // namespace dateline::store
