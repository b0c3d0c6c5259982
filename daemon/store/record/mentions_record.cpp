// SPDX-License-Identifier: Apache-2.0
#include "record/mentions_record.hpp"

namespace dateline::store {

namespace {

Offset<fb::Quote> pack_quote(FlatBufferBuilder& builder, const Quote& quote) {
  if (quote == Quote{}) return {};
  const fb::Range range = pack(quote.range);
  return fb::CreateQuote(builder, pack(builder, quote.text), &range);
}

Quote unpack_quote(const fb::Quote* quote) {
  if (quote == nullptr) return {};
  return {unpack(quote->text()), unpack(quote->range())};
}

Offset<fb::TimeEvidence> pack_time(FlatBufferBuilder& builder,
                                   const std::optional<TimeEvidence>& time) {
  if (!time) return {};
  const auto quote = pack_quote(builder, time->quote);
  return fb::CreateTimeEvidence(builder, quote, byte_of(time->type), pack(builder, time->value));
}

}  // namespace

Offset<fb::Mention> pack(FlatBufferBuilder& builder, const Mention& mention) {
  const auto trigger = pack_quote(builder, mention.trigger);
  const auto what = pack(builder, mention.what);
  const auto kind = mention.kind.empty() ? Offset<flatbuffers::String>{}
                                         : builder.CreateSharedString(mention.kind);
  const auto action = pack(builder, mention.action);
  const fb::Span when = pack(mention.when);
  const auto time = pack_time(builder, mention.time);
  const auto participants = pack(builder, mention.participants);
  const auto places = pack(builder, mention.places);
  const auto source = mention.source ? pack_quote(builder, *mention.source) : Offset<fb::Quote>{};
  const auto sentence = pack_quote(builder, mention.sentence);
  const auto earlier = pack(builder, mention.earlier);
  const auto why = pack(builder, mention.why);
  return fb::CreateMention(builder, trigger, what, kind, action, byte_of(mention.status), &when,
                           byte_of(mention.basis), time, participants, places, source, sentence,
                           earlier, mention.confidence, mention.rank, mention.timeline, why);
}

lmdb::Bytes encode_mentions(FlatBufferBuilder& builder, std::span<const Mention> mentions,
                            const StoredGroup& group, const Article& article) {
  builder.Clear();
  std::vector<Offset<fb::Mention>> rows;
  rows.reserve(group.mentions.size());
  for (const std::uint32_t index : group.mentions) rows.push_back(pack(builder, mentions[index]));
  const auto packed = builder.CreateVector(rows);
  const auto places = builder.CreateVector(group.mentions);
  const std::optional<ShortHash> smallest = group.smallest();
  const fb::Hash10 key = smallest ? pack(*smallest) : fb::Hash10{};
  const fb::Published published = pack(article.published, article.published_from);
  builder.Finish(
      fb::CreateMentions(builder, packed, places, smallest ? &key : nullptr, &published));
  return bytes_of(builder);
}

std::optional<MentionsRecord::Context> MentionsRecord::context() const {
  if (record_->places() == nullptr || record_->published() == nullptr) return std::nullopt;
  Context context;
  context.places.assign(record_->places()->begin(), record_->places()->end());
  if (record_->key() != nullptr) context.key = unpack(*record_->key());
  context.published = unpack(record_->published()).first;
  return context;
}

Mention MentionsRecord::at(std::size_t index, Wanted wanted) const {
  if (index >= size()) lmdb::corrupt("a mention that is not there");
  const fb::Mention& row = *record_->mentions()->Get(static_cast<flatbuffers::uoffset_t>(index));
  return wanted == Wanted::all ? unpack(row) : unpack_folded(row);
}

Mention unpack_folded(const fb::Mention& row) {
  Mention mention;
  if (row.trigger() != nullptr) mention.trigger.range = unpack(row.trigger()->range());
  mention.what = unpack(row.what());
  mention.kind = unpack(row.kind());
  mention.status = enum_from(row.status(), Status::denied);
  mention.when = unpack(row.when());
  mention.basis = enum_from(row.basis(), Basis::none);
  mention.participants = unpack(row.participants());
  mention.places = unpack(row.places());
  mention.earlier = unpack(row.earlier());
  mention.confidence = row.confidence();
  mention.rank = row.rank();
  return mention;
}

Mention unpack(const fb::Mention& row) {
  Mention mention = unpack_folded(row);
  mention.trigger = unpack_quote(row.trigger());
  mention.action = unpack(row.action());
  if (row.time() != nullptr)
    mention.time =
        TimeEvidence{unpack_quote(row.time()->quote()),
                     enum_from(row.time()->type(), TimexType::set), unpack(row.time()->value())};
  if (row.source() != nullptr) mention.source = unpack_quote(row.source());
  mention.sentence = unpack_quote(row.sentence());
  mention.timeline = row.timeline();
  mention.why = unpack(row.why());
  return mention;
}

}  // namespace dateline::store
