// SPDX-License-Identifier: Apache-2.0
#include "lmdb_store.hpp"

#include "dateline/error.hpp"
#include "lmdb/cursor.hpp"
#include "lmdb/error.hpp"
#include "migration.hpp"
#include "record/file_record.hpp"
#include "record/path_key.hpp"
#include "write/commit.hpp"
#include "write/file_writer.hpp"

#include <chrono>
#include <system_error>
#include <utility>

namespace dateline::store {

namespace {

// Files are walked in steps, each a snapshot of its own, so that a slow visitor holds none.
constexpr std::size_t k_step = 1'000;

const std::filesystem::path& make_directory(const std::filesystem::path& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  if (error) lmdb::fail(error.value(), "making the store's directory " + directory.string());
  return directory;
}

lmdb::Environment open_environment(const std::filesystem::path& directory, const Options& options) {
  return lmdb::Environment{{directory, options.max_size, Tables::k_count}};
}

Tables open_tables(lmdb::Environment& environment) {
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Tables tables = Tables::open(transaction);
  transaction.commit();
  return tables;
}

}  // namespace

LmdbStore::LmdbStore(const std::filesystem::path& directory, const Options& options,
                     const Rules& rules)
    : options_(options), rules_(rules), lock_(make_directory(directory)),
      environment_(open_environment(directory, options)), notice_(migrate(environment_, directory)),
      tables_(open_tables(environment_)),
      timeline_(environment_, tables_, rules_, subscribers_, directory) {}

void LmdbStore::prepare(FileResult& result) const {
  if (!result.article || !result.hash) return;
  thread_local TermCollector terms;  // it remembers stems, and is not for sharing
  result.prepared = std::make_shared<Prepared>(store::prepare(rules_, terms, result));
  result.mentions = {};
}

void LmdbStore::commit(const std::vector<FileResult>& results,
                       const std::vector<std::string>& forgotten) {
  if (results.empty() && forgotten.empty()) return;
  lmdb::Transaction transaction = lmdb::Transaction::write(environment_);
  const auto now = std::chrono::floor<std::chrono::seconds>(options_.now());
  apply_batch(transaction, tables_, rules_, memory_, results, forgotten, now,
              {options_.change_count, now - options_.change_age});
  transaction.commit();
  subscribers_.notify();
}

std::optional<KnownFile> LmdbStore::known(std::string_view path) const {
  const auto reader = timeline_.readers().lease();
  const auto bytes = reader->get(tables_.file, path_key(path));
  return bytes ? std::optional{decode_file(*bytes).known} : std::nullopt;
}

bool LmdbStore::has_content(const ContentHash& hash, std::uint32_t extractor) const {
  const auto reader = timeline_.readers().lease();
  const auto content = find_content(*reader, tables_, hash);
  return content && content->extractor == extractor;
}

void LmdbStore::each_file(const std::function<bool(const KnownFile&)>& visit) const {
  std::string last;
  for (;;) {
    std::vector<KnownFile> files;
    {
      const auto reader = timeline_.readers().lease();
      lmdb::Cursor cursor{*reader, tables_.file};
      bool found = last.empty() ? cursor.first() : cursor.seek(last);
      if (found && !last.empty() && cursor.key() == last) found = cursor.next();
      for (; found && files.size() < k_step; found = cursor.next()) {
        files.push_back(decode_file(cursor.value()).known);
        if (files.size() == k_step) last = cursor.key();
      }
    }
    for (const KnownFile& file : files)
      if (!visit(file)) return;
    if (files.size() < k_step) return;
  }
}

std::unique_ptr<Store> open_store(const std::filesystem::path& directory, const Options& options,
                                  const Rules& rules) {
  return std::make_unique<LmdbStore>(directory, options, rules);
}

}  // namespace dateline::store
