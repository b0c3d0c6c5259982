// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timeline.hpp"
#include "lmdb/reader_pool.hpp"
#include "rules.hpp"
#include "subscribers.hpp"
#include "tables.hpp"

#include <filesystem>
#include <string>

namespace dateline::store {

/// The timeline out of LMDB. Every call is one short read transaction over bounded rows.
class StoredTimeline final : public Timeline {
 public:
  StoredTimeline(const lmdb::Environment& environment, const Tables& tables, const Rules& rules,
                 Subscribers& subscribers, std::filesystem::path directory);

  [[nodiscard]] Page query(const Query& query) const override;
  [[nodiscard]] Event show(std::string_view id) const override;
  [[nodiscard]] ArticlePage articles(const ArticleQuery& query) const override;
  [[nodiscard]] ChangePage changes(std::string_view cursor, std::size_t limit) const override;
  [[nodiscard]] TimelineStatus status() const override;
  void backup(const std::string& directory) const override;
  [[nodiscard]] std::shared_ptr<void> subscribe(std::function<void()> on_commit) override;

  [[nodiscard]] lmdb::ReaderPool& readers() const noexcept { return readers_; }

 private:
  const lmdb::Environment& environment_;
  const Tables& tables_;
  const Rules& rules_;
  Subscribers& subscribers_;
  std::filesystem::path directory_;
  mutable lmdb::ReaderPool readers_;
  std::string uuid_;
};

}  // namespace dateline::store
