// SPDX-License-Identifier: Apache-2.0
#include "write/file_writer.hpp"

#include "lmdb/cursor.hpp"
#include "record/key.hpp"
#include "record/path_key.hpp"

#include <algorithm>

namespace dateline::store {

namespace {

KeyWriter article_key(ArticleId id) noexcept {
  KeyWriter key;
  key.id(id);
  return key;
}

KeyWriter content_key(const ContentHash& hash) noexcept {
  KeyWriter key;
  key.hash(hash);
  return key;
}

std::string state_key(ArticleState state, const std::string& path_key) {
  return static_cast<char>(state) + path_key;
}

}  // namespace

std::optional<ContentRow> find_content(const lmdb::Transaction& transaction, const Tables& tables,
                                       const ContentHash& hash) {
  const auto bytes = transaction.get(tables.article_by_content, content_key(hash));
  if (!bytes) return std::nullopt;
  KeyReader reader{*bytes};
  const ArticleId article = reader.article();
  return ContentRow{article, reader.u32()};
}

std::optional<StoredFile> FileWriter::find(const std::string& key) const {
  const auto bytes = transaction_.get(tables_.file, key);
  return bytes ? std::optional{decode_file(*bytes)} : std::nullopt;
}

void FileWriter::put(const FileResult& result) {
  const std::string key = path_key(result.path);
  const auto old = find(key);
  const auto article = article_of(result);
  if (old) {
    unlink(key, *old, article);
    count_state(key, old->known.state, false);
  } else {
    ++counters_.files;
  }
  StoredFile file;
  file.known = {result.path, result.stamp, result.state, result.extractor};
  file.reason = result.reason;
  if (article && !result.article) take_state(file, *article);
  if (article) {
    file.articles = {*article};
    link(key, *article);
  } else if (result.hash && result.state != ArticleState::failed) {
    // Its content was stored when it was read, and has gone since: the next scan takes it anew.
    file.known.stamp = {};
    file.known.extractor = 0;
  }
  transaction_.put(tables_.file, key, encode(builder_, file));
  count_state(key, file.known.state, true);
}

// Known content: what was found of it under another path holds for this one.
void FileWriter::take_state(StoredFile& file, ArticleId article) const {
  const auto other = transaction_.get(tables_.file_by_article, article_key(article));
  const auto stored = other ? find(std::string{*other}) : std::nullopt;
  if (!stored) return;
  file.known.state = stored->known.state;
  file.reason = stored->reason;
}

void FileWriter::forget(std::string_view path) {
  const std::string key = path_key(path);
  const auto old = find(key);
  if (!old) return;
  unlink(key, *old, std::nullopt);
  count_state(key, old->known.state, false);
  transaction_.erase(tables_.file, key);
  --counters_.files;
}

void FileWriter::finish() {
  for (const ArticleId id : maybe_orphaned_)
    if (!transaction_.get(tables_.file_by_article, article_key(id))) remove_article(id);
  maybe_orphaned_.clear();
}

void FileWriter::remove_article(ArticleId id) {
  const auto bytes = transaction_.get(tables_.article, article_key(id));
  if (!bytes) {
    // Brought in by this very commit, and replaced by it again.
    --counters_.articles;
    added_.erase(std::remove_if(added_.begin(), added_.end(),
                                [&](const AddedArticle& added) { return added.id == id; }),
                 added_.end());
    return;
  }
  const StoredArticle stored = decode_article(*bytes);
  const auto content = find_content(transaction_, tables_, stored.hash);
  if (content && content->article == id)
    transaction_.erase(tables_.article_by_content, content_key(stored.hash));
  transaction_.erase(tables_.article, article_key(id));
  for (std::uint32_t group = 0; group < stored.groups; ++group)
    transaction_.erase(tables_.mention, group_key({id, static_cast<std::uint16_t>(group)}));
  --counters_.articles;
  counters_.mentions -= stored.mentions;
  removed_.push_back(id);
}

void FileWriter::prepare(const Rules& rules, TermCollector& terms) {
  for (AddedArticle& added : added_)
    added.prepared = added.result->prepared != nullptr
                         ? added.result->prepared
                         : std::make_shared<Prepared>(store::prepare(rules, terms, *added.result));
}

void FileWriter::write_article(const AddedArticle& added) {
  const FileResult& result = *added.result;
  const Prepared& prepared = *added.prepared;
  StoredArticle stored;
  stored.hash = *result.hash;
  stored.article.title = result.article->title;
  stored.article.published = result.article->published;
  stored.article.published_from = result.article->published_from;
  stored.article.language = result.article->language;
  stored.article.url = result.article->url;
  stored.extractor = result.extractor;
  stored.mentions = prepared.mentions;
  stored.entries = prepared.entries;
  stored.groups = static_cast<std::uint32_t>(prepared.groups.size());
  // A new article's id is above all others'.
  lmdb::Cursor{transaction_, tables_.article}.append(article_key(added.id),
                                                     encode(builder_, stored));
  // A row each: of a page or less, where runs of pages would tear the file's free space to pieces.
  lmdb::Cursor rows{transaction_, tables_.mention};
  for (std::size_t at = 0; at < prepared.groups.size(); ++at)
    rows.append(group_key({added.id, static_cast<std::uint16_t>(at)}),
                prepared.groups[at].mentions);
  counters_.mentions += stored.mentions;
}

std::optional<ArticleId> FileWriter::article_of(const FileResult& result) {
  if (!result.hash || result.state == ArticleState::failed) return std::nullopt;
  const auto content = find_content(transaction_, tables_, *result.hash);
  if (!content) return result.article ? std::optional{add_article(result)} : std::nullopt;
  if (!result.article || content->extractor == result.extractor) return content->article;
  const ArticleId id = add_article(result);
  adopt_files(content->article, id);
  return id;
}

ArticleId FileWriter::add_article(const FileResult& result) {
  const ArticleId id = counters_.new_article();
  transaction_.put(tables_.article_by_content, content_key(*result.hash),
                   KeyWriter{}.id(id).u32(result.extractor));
  added_.push_back({id, &result, nullptr});
  ++counters_.articles;
  return id;
}

// Read anew by another extractor version: what it said is replaced for all its files.
void FileWriter::adopt_files(ArticleId from, ArticleId to) {
  std::vector<std::string> keys;
  {
    lmdb::Cursor cursor{transaction_, tables_.file_by_article};
    for (bool found = cursor.find(article_key(from)); found; found = cursor.next_value())
      keys.emplace_back(cursor.value());
  }
  for (const std::string& key : keys) {
    auto file = find(key);
    if (!file) continue;
    unlink(key, *file, std::nullopt);
    file->articles = {to};
    file->known.extractor = added_.back().result->extractor;
    link(key, to);
    transaction_.put(tables_.file, key, encode(builder_, *file));
  }
}

void FileWriter::link(const std::string& key, ArticleId article) {
  lmdb::Cursor{transaction_, tables_.file_by_article}.put(article_key(article), key);
}

void FileWriter::unlink(const std::string& key, const StoredFile& file,
                        std::optional<ArticleId> keep) {
  for (const ArticleId article : file.articles) {
    if (keep == article) continue;
    transaction_.erase(tables_.file_by_article, article_key(article), key);
    maybe_orphaned_.insert(article);
  }
}

void FileWriter::count_state(const std::string& key, ArticleState state, bool added) {
  if (state == ArticleState::indexed) return;
  std::uint64_t& count = state == ArticleState::failed ? counters_.failed : counters_.skipped;
  if (added) {
    ++count;
    transaction_.put(tables_.file_by_state, state_key(state, key), {});
  } else {
    --count;
    transaction_.erase(tables_.file_by_state, state_key(state, key));
  }
}

}  // namespace dateline::store
