// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/article.hpp"
#include "dateline/mention.hpp"
#include "dateline/timeline.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::store {

struct Options {
  std::uint64_t max_size = std::uint64_t{256} << 30;  ///< address space reserved, bytes
  std::uint64_t change_count = 1'000'000;             ///< changes kept for followers, at most
  std::chrono::hours change_age{30 * 24};             ///< and none older
  /// What time it is, for the age of changes.
  std::function<std::chrono::system_clock::time_point()> now = std::chrono::system_clock::now;
};

/// What identifies a file's state on disk: unchanged stamp, unchanged content.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
  std::int64_t ctime_ns = 0;  ///< 0 in what was stored before it was kept: read once more

  friend bool operator==(const FileStamp&, const FileStamp&) noexcept = default;
};

/// What Store::prepare makes of an article.
struct Prepared;

/// One file as read: exactly what is to stand in the store for it from now on.
struct FileResult {
  std::string path;  ///< absolute, raw bytes as the file system has them
  FileStamp stamp;
  ArticleState state = ArticleState::indexed;
  std::string reason;               ///< of failed and skipped
  std::optional<ContentHash> hash;  ///< none where it could not be read
  /// None where failed. None with a hash: what is stored under it, with its state and reason, holds
  /// for this path too. The body is not kept.
  std::optional<Article> article;
  std::vector<Mention> mentions;  ///< all; those on the timeline are kept, the others counted
  std::shared_ptr<const Prepared> prepared;  ///< stands for the mentions
  std::uint32_t extractor = 0;               ///< version of the extractor that made this
};

/// About what a result takes in memory.
[[nodiscard]] std::size_t bytes_of(const FileResult& result);
/// How many entries it brings to the timeline.
[[nodiscard]] std::size_t entries_of(const FileResult& result);

/// What the store knows of one path: what a scan compares with the tree.
struct KnownFile {
  std::string path;
  FileStamp stamp;
  ArticleState state = ArticleState::indexed;
  std::uint32_t extractor = 0;
};

/// The timeline on disk: LMDB below, one process at a time (flock), many readers, one writer
/// thread. Everything that a call commits is durable when it returns.
class Store {
 public:
  /// Opens or creates. Throws Error{store} (locked by another daemon, newer schema, read-only
  /// mount, not ours), Error{no_permission}, Error{no_space}; each names the directory.
  [[nodiscard]] static std::unique_ptr<Store> open(const std::filesystem::path& directory,
                                                   const Options& options = {});
  virtual ~Store() = default;

  /// What its opening did that its owner should know, in words; mostly nothing.
  [[nodiscard]] virtual std::string notice() const { return {}; }

  /// The read side, for the server. Lives as long as the store.
  [[nodiscard]] virtual Timeline& timeline() noexcept = 0;

  /// Does what of a commit's work needs no look at the store; then the mentions are given up. Any
  /// thread may call, and nobody must: a commit does it for whoever has not.
  virtual void prepare(FileResult& /*result*/) const {}

  /// Puts the results and forgets the paths in one durable transaction, with every event that
  /// they change. A path that was known is replaced; of several results for one path the last
  /// counts, and a path with a result is not forgotten. One thread at a time. On an error nothing
  /// of the batch is stored. Throws Error{no_space}, Error{store}.
  virtual void commit(const std::vector<FileResult>& results,
                      const std::vector<std::string>& forgotten) = 0;

  [[nodiscard]] virtual std::optional<KnownFile> known(std::string_view path) const = 0;
  /// Whether this content is stored by this extractor version already: then a result for another
  /// path of it may leave article and mentions empty.
  [[nodiscard]] virtual bool has_content(const ContentHash& hash,
                                         std::uint32_t extractor) const = 0;
  /// Calls `visit` for every known file, in path order; false from it ends the walk. `visit` must
  /// not call back into the store.
  virtual void each_file(const std::function<bool(const KnownFile&)>& visit) const = 0;
};

}  // namespace dateline::store
