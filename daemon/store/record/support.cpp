// SPDX-License-Identifier: Apache-2.0
#include "record/support.hpp"

#include "record/compact.hpp"
#include "record/value_codec.hpp"

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

/// Names without where they stand: a fold asks only who they are.
template <typename Named>
std::vector<Named> named_by(const std::vector<Named>& all) {
  std::vector<Named> names = all;
  for (Named& name : names) name.range = {};
  return names;
}

}  // namespace

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
  kept.participants = named_by(mention.participants);
  kept.places = named_by(mention.places);
  kept.earlier = mention.earlier;
  kept.confidence = mention.confidence;
  kept.rank = mention.rank;
  return support;
}

std::string encode(const std::vector<Support>& support) {
  CompactWriter writer;
  for (const Support& each : support) {
    writer.raw(each.article.data(), each.article.size());
    write(writer, each.published);
    write(writer, each.mention);
  }
  return writer.take();
}

std::vector<Support> decode_support(lmdb::Bytes bytes) {
  std::vector<Support> support;
  CompactReader reader{bytes, k_what};
  while (!reader.ended()) {
    Support& each = support.emplace_back();
    reader.raw(each.article.data(), each.article.size());
    each.published = read_published(reader);
    each.mention = read_mention(reader);
  }
  return support;
}

}  // namespace dateline::store
