// SPDX-License-Identifier: Apache-2.0
#include "record/support.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

namespace dateline::store {

namespace {

constexpr std::string_view k_what = "an event";

enum PublishedKnown : unsigned { k_date = 1, k_time = 2, k_zone = 4 };

void write(CompactWriter& writer, const std::optional<Published>& published) {
  if (!published) return writer.byte(0);
  const unsigned known =
      k_date | (published->has_time ? +k_time : 0U) | (published->offset ? +k_zone : 0U);
  writer.byte(static_cast<std::uint8_t>(known));
  writer.minute(published->local);
  if (published->offset) writer.offset(*published->offset);
}

std::optional<Published> read_published(CompactReader& reader) {
  const unsigned known = reader.byte();
  if ((known & k_date) == 0) return std::nullopt;
  Published published;
  published.local = reader.minute();
  published.has_time = (known & k_time) != 0;
  if ((known & k_zone) != 0) published.offset = reader.offset();
  return published;
}

void write(CompactWriter& writer, const Mention& mention) {
  writer.number(mention.trigger.range.begin);
  writer.number(mention.trigger.range.end);
  writer.text(mention.what);
  writer.text(mention.kind);
  writer.byte(byte_of(mention.status));
  writer.span(mention.when);
  writer.byte(byte_of(mention.basis));
  writer.number(mention.participants.size());
  for (const Participant& participant : mention.participants) {
    writer.text(participant.text);
    writer.byte(byte_of(participant.type));
  }
  writer.number(mention.places.size());
  for (const Place& place : mention.places) {
    writer.text(place.text);
    writer.text(place.country);
  }
  writer.number(mention.earlier.size());
  for (const TimeSpan& span : mention.earlier) writer.span(span);
  writer.raw(&mention.confidence, sizeof mention.confidence);
  writer.number(mention.rank);
}

/// So many values, each as `read_one` reads it.
template <typename ReadOne>
auto read_all(CompactReader& reader, ReadOne read_one) {
  std::vector<decltype(read_one())> values;
  for (std::uint64_t left = reader.number(); left > 0; --left) values.push_back(read_one());
  return values;
}

Mention read_mention(CompactReader& reader) {
  Mention mention;
  mention.trigger.range.begin = static_cast<std::uint32_t>(reader.number());
  mention.trigger.range.end = static_cast<std::uint32_t>(reader.number());
  mention.what = reader.text();
  mention.kind = reader.text();
  mention.status = enum_from(reader.byte(), Status::denied);
  mention.when = reader.span();
  mention.basis = enum_from(reader.byte(), Basis::none);
  mention.participants = read_all(reader, [&] {
    std::string text = reader.text();
    return Participant{std::move(text), enum_from(reader.byte(), ParticipantType::thing), {}};
  });
  mention.places = read_all(reader, [&] {
    std::string text = reader.text();
    return Place{std::move(text), reader.text(), {}};
  });
  mention.earlier = read_all(reader, [&] { return reader.span(); });
  reader.raw(&mention.confidence, sizeof mention.confidence);
  mention.rank = static_cast<std::uint32_t>(reader.number());
  return mention;
}

/// Calls `know` with each text that the entry itself says.
template <typename Know>
void each_text(const Event& entry, Know know) {
  know(entry.what);
  know(entry.kind);
  for (const Participant& participant : entry.participants) know(participant.text);
  for (const Place& place : entry.places) {
    know(place.text);
    know(place.country);
  }
}

std::string_view view_of(const flatbuffers::String* text) noexcept {
  return text == nullptr ? std::string_view{} : text->string_view();
}

/// The same of its record.
template <typename Know>
void each_text(const fb::Event& entry, Know know) {
  know(view_of(entry.what()));
  know(view_of(entry.kind()));
  if (entry.participants() != nullptr)
    for (const fb::Participant* participant : *entry.participants())
      know(view_of(participant->text()));
  if (entry.places() == nullptr) return;
  for (const fb::Place* place : *entry.places()) {
    know(view_of(place->text()));
    know(view_of(place->country()));
  }
}

}  // namespace

SupportWriter::SupportWriter(const Event& entry) {
  each_text(entry, [this](std::string_view text) { writer_.know(text); });
}

void SupportWriter::add(const ContentHash& article, const std::optional<Published>& published,
                        const Mention& mention) {
  writer_.raw(article.data(), article.size());
  write(writer_, published);
  write(writer_, mention);
}

std::vector<Support> decode_support(lmdb::Bytes bytes, const fb::Event& entry) {
  constexpr std::size_t k_usual_bytes = 48;  // or more: to move what was read costs as much
  std::vector<Support> support;
  support.reserve(bytes.size() / k_usual_bytes);
  CompactReader reader{bytes, k_what};
  each_text(entry, [&](std::string_view text) { reader.know(text); });
  while (!reader.ended()) {
    Support& each = support.emplace_back();
    reader.raw(each.article.data(), each.article.size());
    each.published = read_published(reader);
    each.mention = read_mention(reader);
  }
  return support;
}

}  // namespace dateline::store
