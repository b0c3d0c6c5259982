// SPDX-License-Identifier: Apache-2.0
#include "record/group_record.hpp"

#include "record/key.hpp"

namespace dateline::store {

namespace {

Offset<flatbuffers::Vector<const fb::Hash10*>> pack_all(FlatBufferBuilder& builder,
                                                        const std::vector<ShortHash>& hashes) {
  std::vector<fb::Hash10> rows;
  rows.reserve(hashes.size());
  for (const ShortHash& hash : hashes) rows.push_back(pack(hash));
  return builder.CreateVectorOfStructs(rows);
}

std::vector<ShortHash> unpack_all(const flatbuffers::Vector<const fb::Hash10*>* rows) {
  std::vector<ShortHash> hashes;
  if (rows == nullptr) return hashes;
  hashes.reserve(rows->size());
  for (const fb::Hash10* row : *rows) hashes.push_back(unpack(*row));
  return hashes;
}

}  // namespace

std::string encode(FlatBufferBuilder& builder, const StoredGroup& group) {
  builder.Clear();
  const auto mentions = builder.CreateVector(group.mentions);
  const auto keys = pack_all(builder, group.keys);
  const auto loose = pack_all(builder, group.loose);
  const fb::Hash16 hash = pack(group.hash);
  const fb::Hash10 copy = group.copy ? pack(*group.copy) : fb::Hash10{};
  builder.Finish(fb::CreateGroup(builder, mentions, keys, loose, group.from, group.to, group.score,
                                 &hash, group.copy ? &copy : nullptr));
  std::string bytes{KeyWriter{}.id(group.event).view()};
  bytes += bytes_of(builder);
  return bytes;
}

EventId event_of_group(lmdb::Bytes bytes) { return KeyReader{bytes}.event(); }

StoredGroup decode_group(lmdb::Bytes bytes) {
  KeyReader reader{bytes};
  StoredGroup group;
  group.event = reader.event();
  const Record<fb::Group> record{reader.rest(), "a group of mentions"};
  if (record->mentions() != nullptr)
    group.mentions.assign(record->mentions()->begin(), record->mentions()->end());
  group.keys = unpack_all(record->keys());
  group.loose = unpack_all(record->loose());
  group.from = record->from();
  group.to = record->to();
  group.score = record->score();
  group.hash = unpack(record->hash());
  if (record->copy() != nullptr) group.copy = unpack(*record->copy());
  return group;
}

}  // namespace dateline::store
