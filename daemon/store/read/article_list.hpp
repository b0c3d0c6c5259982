// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "lmdb/transaction.hpp"
#include "record/file_record.hpp"
#include "tables.hpp"

#include <optional>
#include <string>

namespace dateline::store {

/// The articles in order of their first path, a page at a time.
class ArticleList {
 public:
  ArticleList(const lmdb::Transaction& transaction, const Tables& tables)
      : transaction_(transaction), tables_(tables) {}

  [[nodiscard]] ArticlePage page(const ArticleQuery& query) const;

 private:
  /// std::nullopt for a file that is not the first of its article.
  [[nodiscard]] std::optional<ArticleEntry> entry(const std::string& key) const;

  const lmdb::Transaction& transaction_;
  const Tables& tables_;
};

}  // namespace dateline::store
