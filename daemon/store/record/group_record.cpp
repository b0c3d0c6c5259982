// SPDX-License-Identifier: Apache-2.0
#include "record/group_record.hpp"

namespace dateline::store {

namespace {

template <typename Packed, typename Hash>
Offset<flatbuffers::Vector<const Packed*>> pack_all(FlatBufferBuilder& builder,
                                                    const std::vector<Hash>& hashes) {
  std::vector<Packed> rows;
  rows.reserve(hashes.size());
  for (const Hash& hash : hashes) rows.push_back(pack(hash));
  return builder.CreateVectorOfStructs(rows);
}

template <typename Hash, typename Packed>
std::vector<Hash> unpack_all(const flatbuffers::Vector<const Packed*>* rows) {
  std::vector<Hash> hashes;
  if (rows == nullptr) return hashes;
  hashes.reserve(rows->size());
  for (const Packed* row : *rows) hashes.push_back(unpack(*row));
  return hashes;
}

}  // namespace

lmdb::Bytes encode(FlatBufferBuilder& builder, const StoredGroup& group) {
  builder.Clear();
  const auto mentions = builder.CreateVector(group.mentions);
  const auto keys = pack_all<fb::MergeKey>(builder, group.keys);
  const auto loose = pack_all<fb::Hash10>(builder, group.loose);
  const fb::Hash16 hash = pack(group.hash);
  builder.Finish(fb::CreateGroup(builder, static_cast<std::uint64_t>(group.event), mentions, keys,
                                 loose, group.from, group.to, group.score, &hash));
  return bytes_of(builder);
}

StoredGroup decode_group(lmdb::Bytes bytes) {
  const Record<fb::Group> record{bytes, "a group of mentions"};
  StoredGroup group;
  group.event = EventId{record->event()};
  if (record->mentions() != nullptr)
    group.mentions.assign(record->mentions()->begin(), record->mentions()->end());
  group.keys = unpack_all<MergeKey>(record->keys());
  group.loose = unpack_all<ShortHash>(record->loose());
  group.from = record->from();
  group.to = record->to();
  group.score = record->score();
  group.hash = unpack(record->hash());
  return group;
}

}  // namespace dateline::store
