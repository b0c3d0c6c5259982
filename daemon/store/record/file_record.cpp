// SPDX-License-Identifier: Apache-2.0
#include "record/file_record.hpp"

namespace dateline::store {

lmdb::Bytes encode(FlatBufferBuilder& builder, const StoredFile& file) {
  builder.Clear();
  const auto path = builder.CreateVector(
      reinterpret_cast<const std::uint8_t*>(file.known.path.data()), file.known.path.size());
  const auto reason = pack(builder, file.reason);
  std::vector<std::uint64_t> ids;
  for (const ArticleId id : file.articles) ids.push_back(static_cast<std::uint64_t>(id));
  const auto articles = builder.CreateVector(ids);
  const FileStamp& stamp = file.known.stamp;
  builder.Finish(fb::CreateFile(builder, path, stamp.device, stamp.inode, stamp.size,
                                stamp.mtime_ns, byte_of(file.known.state), reason,
                                file.known.extractor, articles, stamp.ctime_ns));
  return bytes_of(builder);
}

StoredFile decode_file(lmdb::Bytes bytes) {
  const Record<fb::File> record{bytes, "a file"};
  StoredFile file;
  if (record->path() != nullptr)
    file.known.path.assign(record->path()->begin(), record->path()->end());
  file.known.stamp = {record->device(), record->inode(), record->size(), record->mtime(),
                      record->ctime()};
  file.known.state = enum_from(record->state(), ArticleState::skipped);
  file.known.extractor = record->extractor();
  file.reason = unpack(record->reason());
  if (record->articles() != nullptr)
    for (const std::uint64_t id : *record->articles()) file.articles.push_back(ArticleId{id});
  return file;
}

}  // namespace dateline::store
