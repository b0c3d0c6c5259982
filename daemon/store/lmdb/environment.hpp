// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

struct MDB_env;

namespace dateline::store::lmdb {

/// An open LMDB environment: durable commits (no NOSYNC, no WRITEMAP), readers not tied to threads.
class Environment {
 public:
  struct Settings {
    std::filesystem::path directory;
    std::uint64_t map_size = 0;  ///< address space; less is taken where the process has less
    unsigned tables = 0;
    unsigned readers = 512;
  };

  /// Throws Error{store}, Error{no_permission}, Error{no_space}; each names the directory.
  explicit Environment(const Settings& settings);

  [[nodiscard]] MDB_env* handle() const noexcept { return env_.get(); }
  [[nodiscard]] std::uint64_t map_size() const;
  [[nodiscard]] std::uint64_t used_bytes() const;  ///< of the file, up to the last page in use

  /// A consistent copy into an existing empty directory, compacted.
  void copy_to(const std::filesystem::path& directory) const;

 private:
  struct Close {
    void operator()(MDB_env* env) const noexcept;
  };
  void open(const Settings& settings, std::uint64_t map_size);
  void refuse_truncated(const std::filesystem::path& directory) const;

  std::unique_ptr<MDB_env, Close> env_;
};

}  // namespace dateline::store::lmdb
