// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "record/article_record.hpp"
#include "record/file_record.hpp"
#include "rules.hpp"
#include "tables.hpp"
#include "write/counters.hpp"
#include "write/prepared.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

/// An article that a commit brings in; the result that it came with outlives the commit.
struct AddedArticle {
  ArticleId id{};
  const FileResult* result = nullptr;
  std::shared_ptr<const Prepared> prepared;
};

/// The files of a commit and the articles behind them: same content, one article. Says which
/// articles came in and which lost their last file.
class FileWriter {
 public:
  FileWriter(lmdb::Transaction& transaction, const Tables& tables, Counters& counters)
      : transaction_(transaction), tables_(tables), counters_(counters) {}

  void put(const FileResult& result);
  void forget(std::string_view path);
  /// Lets go of articles that no file holds any more.
  void finish();
  /// Prepares what has come unprepared.
  void prepare(const Rules& rules, TermCollector& terms);

  [[nodiscard]] const std::vector<AddedArticle>& added() const noexcept { return added_; }
  [[nodiscard]] const std::vector<ArticleId>& removed() const noexcept { return removed_; }

  /// Writes what the added article holds. To be called in the order of `added`.
  void write_article(const AddedArticle& added);

 private:
  [[nodiscard]] std::optional<StoredFile> find(const std::string& key) const;
  [[nodiscard]] std::optional<ArticleId> article_of(const FileResult& result);
  [[nodiscard]] ArticleId add_article(const FileResult& result);
  void remove_article(ArticleId id);
  void take_state(StoredFile& file, ArticleId article) const;
  void adopt_files(ArticleId from, ArticleId to);
  void link(const std::string& key, ArticleId article);
  void unlink(const std::string& key, const StoredFile& file, std::optional<ArticleId> keep);
  void count_state(const std::string& key, ArticleState state, bool added);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  Counters& counters_;
  FlatBufferBuilder builder_;
  std::vector<AddedArticle> added_;
  std::vector<ArticleId> removed_;
  std::set<ArticleId> maybe_orphaned_;
};

/// The value of article_by_content.
struct ContentRow {
  ArticleId article{};
  std::uint32_t extractor = 0;
};
[[nodiscard]] std::optional<ContentRow> find_content(const lmdb::Transaction& transaction,
                                                     const Tables& tables, const ContentHash& hash);

}  // namespace dateline::store
