// SPDX-License-Identifier: Apache-2.0
#include "record/article_record.hpp"

#include <tuple>

namespace dateline::store {

lmdb::Bytes encode(FlatBufferBuilder& builder, const StoredArticle& stored) {
  builder.Clear();
  const fb::Hash16 hash = pack(stored.hash);
  const fb::Published published = pack(stored.article.published, stored.article.published_from);
  const auto title = pack(builder, stored.article.title);
  const auto language = pack(builder, stored.article.language);
  const auto url = pack(builder, stored.article.url);
  builder.Finish(fb::CreateArticle(builder, &hash, title, &published, language, url,
                                   stored.extractor, stored.mentions, stored.entries,
                                   stored.groups));
  return bytes_of(builder);
}

StoredArticle decode_article(lmdb::Bytes bytes) {
  const Record<fb::Article> record{bytes, "an article"};
  StoredArticle stored;
  stored.hash = unpack(record->hash());
  stored.article.title = unpack(record->title());
  std::tie(stored.article.published, stored.article.published_from) = unpack(record->published());
  stored.article.language = unpack(record->language());
  stored.article.url = unpack(record->url());
  stored.extractor = record->extractor();
  stored.mentions = record->mentions();
  stored.entries = record->entries();
  stored.groups = record->groups();
  return stored;
}

}  // namespace dateline::store
