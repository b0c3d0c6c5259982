// SPDX-License-Identifier: Apache-2.0
#include "read/article_list.hpp"

#include "lmdb/cursor.hpp"
#include "read/page_cursor.hpp"
#include "record/article_record.hpp"
#include "record/key.hpp"
#include "record/path_key.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace dateline::store {

namespace {

constexpr std::size_t k_page = 1'000;

/// Paths of files in a state, in order: failed and skipped ones have a table of their own.
class PathWalk {
 public:
  PathWalk(const lmdb::Transaction& transaction, const Tables& tables,
           std::optional<ArticleState> state)
      : by_state_(state && *state != ArticleState::indexed),
        cursor_(transaction, by_state_ ? tables.file_by_state : tables.file) {
    if (by_state_) prefix_ = static_cast<char>(*state);
  }

  bool begin(const std::string& after) {
    const std::string start = prefix_ + after;
    bool found = cursor_.seek(start);
    if (found && !after.empty() && cursor_.key() == start) found = cursor_.next();
    return found && inside();
  }
  bool next() { return cursor_.next() && inside(); }
  [[nodiscard]] std::string key() const {
    return std::string{cursor_.key().substr(prefix_.size())};
  }

 private:
  [[nodiscard]] bool inside() const noexcept {
    return cursor_.key().substr(0, prefix_.size()) == prefix_;
  }

  bool by_state_;
  std::string prefix_;
  lmdb::Cursor cursor_;
};

}  // namespace

ArticlePage ArticleList::page(const ArticleQuery& query) const {
  const std::size_t count = query.limit == 0 ? k_page : std::min(query.limit, k_page);
  ArticlePage page;
  PathWalk walk{transaction_, tables_, query.state};
  std::string last;
  for (bool found = walk.begin(query.cursor.empty() ? "" : path_key_from(query.cursor)); found;
       found = walk.next()) {
    const std::string key = walk.key();
    auto article = entry(key);
    if (!article || (query.state && article->state != *query.state)) continue;
    if (page.articles.size() == count) {
      page.cursor = to_path_cursor(last);
      break;
    }
    page.articles.push_back(std::move(*article));
    last = key;
  }
  return page;
}

std::optional<ArticleEntry> ArticleList::entry(const std::string& key) const {
  const auto bytes = transaction_.get(tables_.file, key);
  if (!bytes) lmdb::corrupt("a file that is not there");
  const StoredFile file = decode_file(*bytes);
  ArticleEntry entry;
  entry.state = file.known.state;
  entry.reason = file.reason;
  if (file.articles.empty()) {
    entry.paths.push_back(printable_path(file.known.path));
    entry.title = printable_path(std::filesystem::path{file.known.path}.filename().native());
    return entry;
  }
  const KeyWriter article_key = KeyWriter{}.id(file.articles.front());
  lmdb::Cursor paths{transaction_, tables_.file_by_article};
  for (bool found = paths.find(article_key); found; found = paths.next_value()) {
    if (entry.paths.empty() && paths.value() != key) return std::nullopt;
    const auto other = transaction_.get(tables_.file, paths.value());
    if (!other) lmdb::corrupt("a file that is not there");
    entry.paths.push_back(printable_path(decode_file(*other).known.path));
  }
  const auto article_bytes = transaction_.get(tables_.article, article_key);
  if (!article_bytes) lmdb::corrupt("an article that is not there");
  const StoredArticle stored = decode_article(*article_bytes);
  entry.id = to_public_id(stored.hash);
  entry.title = stored.article.title;
  if (entry.title.empty())
    entry.title = printable_path(std::filesystem::path{file.known.path}.filename().native());
  entry.published = stored.article.published;
  entry.published_from = stored.article.published_from;
  entry.language = stored.article.language;
  entry.events = stored.entries;
  return entry;
}

}  // namespace dateline::store
