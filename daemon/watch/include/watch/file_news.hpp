// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

struct stat;

namespace dateline::watch {

/// What tells one state of a file from another without reading it.
struct Stamp {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t mtime_ns = 0;
  std::int64_t ctime_ns = 0;  ///< moves also where a writer puts the modification time back

  friend bool operator==(const Stamp&, const Stamp&) noexcept = default;
};

[[nodiscard]] Stamp stamp_of(const struct stat& status) noexcept;

/// One path as the watcher reports it.
struct FileNews {
  enum class Kind : std::uint8_t {
    settled,   ///< a regular file that may be new or changed; has stood still
    gone,      ///< no such file any more
    unusable,  ///< there, but nothing that can be read as a file: `reason` says why
  };
  Kind kind = Kind::settled;
  std::string path;    ///< absolute, raw bytes
  std::string target;  ///< where a symbolic link leads; else empty
  Stamp stamp;         ///< of settled and unusable
  std::string reason;  ///< of unusable
};

}  // namespace dateline::watch
