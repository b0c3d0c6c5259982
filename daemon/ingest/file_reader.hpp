// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "watch/file_news.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace dateline::ingest {

struct FileBytes {
  enum class State : std::uint8_t {
    read,
    gone,        ///< no such file
    changed,     ///< it changed between the first byte and the last
    too_large,   ///< `reason` says how large
    refused,     ///< no regular file any more
    unreadable,  ///< permission, input/output error: may pass
  };
  State state = State::read;
  watch::Stamp stamp;  ///< as it stood before and after reading
  std::string bytes;
  std::string reason;
};

/// Reads a regular file of at most `limit` bytes. Never blocks on FIFOs, never follows a link that
/// was put in the file's place, never maps: a file that shrinks meanwhile is only `changed`.
[[nodiscard]] FileBytes read_file(const std::string& path, std::size_t limit);

}  // namespace dateline::ingest
