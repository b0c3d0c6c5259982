// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "write/key_index.hpp"

#include <set>
#include <vector>

namespace dateline::store {

/// Keeps the runs of merge keys. What a commit brings is written as a run of its own, side by side,
/// instead of to a page for every key; when the newest four are of about one size they are made
/// one, so that there are few to look into, and each entry is written a few times in all. Of an
/// article that goes, the entries stay till their run is made anew.
class KeyIndexWriter {
 public:
  KeyIndexWriter(lmdb::Transaction& transaction, const Tables& tables);

  /// Sorted; of articles that are newer than all that came before.
  void add(const std::vector<KeyEntry>& entries);
  /// So many entries of the article have gone.
  void remove(ArticleId article, std::size_t entries);
  /// Makes runs one, and anew, where it is time.
  void finish();

 private:
  /// Makes one run of those in [first, last), without what has gone.
  void join(std::size_t first, std::size_t last);
  void write(const RunSummary& summary, const std::vector<KeyEntry>& entries);
  void write_summary(const RunSummary& summary);
  void erase(const RunSummary& summary);

  lmdb::Transaction& transaction_;
  const Tables& tables_;
  std::vector<RunSummary> runs_;  ///< oldest first
  std::set<ArticleId> changed_;   ///< runs whose summary is to be written
};

}  // namespace dateline::store
