// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.hpp"
#include "watch/file_news.hpp"

#include <cstdint>
#include <string>

namespace dateline::ingest {

/// Numbers what is asked of the pipeline, ascending: a barrier is a ticket.
using Ticket = std::uint64_t;

/// One thing to do about one path.
struct Job {
  /// In the order in which they are taken. Removals come after news, so that the new end of a move
  /// is committed before, or together with, the old one's removal.
  enum class Lane : std::uint8_t {
    news,
    removal,
    renewal,  ///< content that an older extractor read
  };
  Lane lane = Lane::news;
  std::string path;
  std::string target;  ///< what to open, where it is not `path`
  watch::Stamp stamp;
  std::string refusal;     ///< not empty: not to be read, and this is why
  bool unwatched = false;  ///< of a removal: forget it though the file exists
  Ticket ticket = 0;
};

/// How a job ended.
struct Outcome {
  enum class Kind : std::uint8_t {
    committed,   ///< what stands in the store is what stands on disk
    failed,      ///< likewise, and the file is recorded as failed
    unreadable,  ///< failed for a cause that may pass: to be tried again
    nothing,     ///< there was nothing to do
    changed,     ///< it changed while it was read: to be looked at again when it has settled
    again,       ///< what it relied on is gone: the same job once more
  };
  Kind kind = Kind::nothing;
  Job job;
  std::string reason;
  bool recorded = false;  ///< of unreadable: by this very commit
};

[[nodiscard]] inline store::FileStamp to_store(const watch::Stamp& stamp) noexcept {
  return {stamp.device, stamp.inode, stamp.size, stamp.mtime_ns, stamp.ctime_ns};
}

}  // namespace dateline::ingest
