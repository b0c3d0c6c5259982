// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/environment.hpp"
#include "read/stored_timeline.hpp"
#include "rules.hpp"
#include "store/store.hpp"
#include "store_lock.hpp"
#include "subscribers.hpp"
#include "tables.hpp"
#include "write/writer_memory.hpp"

namespace dateline::store {

/// The store: lock, environment, tables, and the two sides on top of them.
class LmdbStore final : public Store {
 public:
  LmdbStore(const std::filesystem::path& directory, const Options& options, const Rules& rules);

  [[nodiscard]] std::string notice() const override { return notice_; }
  [[nodiscard]] Timeline& timeline() noexcept override { return timeline_; }
  void prepare(FileResult& result) const override;
  void commit(const std::vector<FileResult>& results,
              const std::vector<std::string>& forgotten) override;
  [[nodiscard]] std::optional<KnownFile> known(std::string_view path) const override;
  [[nodiscard]] bool has_content(const ContentHash& hash, std::uint32_t extractor) const override;
  void each_file(const std::function<bool(const KnownFile&)>& visit) const override;

 private:
  Options options_;
  const Rules& rules_;
  StoreLock lock_;
  lmdb::Environment environment_;
  std::string notice_;
  Tables tables_;
  Subscribers subscribers_;
  StoredTimeline timeline_;
  WriterMemory memory_;
};

/// Store::open with other rules than those of events/.
[[nodiscard]] std::unique_ptr<Store> open_store(const std::filesystem::path& directory,
                                                const Options& options, const Rules& rules);

}  // namespace dateline::store
