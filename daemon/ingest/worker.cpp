// SPDX-License-Identifier: Apache-2.0
#include "worker.hpp"

#include "file_reader.hpp"
#include "ingest/ingest.hpp"

#include <sys/stat.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <filesystem>
#include <new>
#include <utility>

namespace dateline::ingest {
namespace {

/// Bytes that a document's extraction takes at its peak, for each byte of it: the bytes, the body
/// and about one token of 24 bytes for every six.
constexpr std::size_t k_expansion = 8;

ContentHash hash_of(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  ContentHash hash{};
  static_assert(sizeof canonical.digest == sizeof hash);
  std::memcpy(hash.data(), canonical.digest, hash.size());
  return hash;
}

/// The modification time, on the clock of UTC.
Published published_of(std::int64_t mtime_ns) {
  Published result;
  const std::chrono::nanoseconds since{mtime_ns};
  result.local = CivilMinute{std::chrono::floor<std::chrono::minutes>(since)};
  result.has_time = true;
  result.offset = UtcOffset{0};
  return result;
}

DocumentHints hints_of(const store::FileResult& result) {
  DocumentHints hints;
  hints.name = std::filesystem::path(result.path).filename().native();
  hints.modified = published_of(result.stamp.mtime_ns);
  return hints;
}

void fail(store::FileResult& result, std::string reason) {
  result.state = ArticleState::failed;
  result.reason = std::move(reason);
  result.article.reset();
  result.mentions.clear();
  result.prepared.reset();
}

}  // namespace

std::variant<Record, Outcome> Worker::process(Job job) {
  return job.lane == Job::Lane::removal ? remove(std::move(job)) : read(std::move(job));
}

std::variant<Record, Outcome> Worker::remove(Job job) const {
  if (!job.unwatched) {
    struct stat status {};
    const bool there = lstat(job.path.c_str(), &status) == 0;
    const int error = there ? 0 : errno;
    // Kept: a file that is back, or one that merely cannot be looked at.
    if (there ? S_ISREG(status.st_mode) : error != ENOENT && error != ENOTDIR)
      return Outcome{
          there ? Outcome::Kind::changed : Outcome::Kind::nothing, std::move(job), {}, false};
  }
  if (!store_.known(job.path)) return Outcome{Outcome::Kind::nothing, std::move(job), {}, false};
  Record record{std::move(job), std::nullopt, false, 0};
  record.bytes = sizeof record + record.job.path.size();
  return record;
}

/// Whether the store has it as unreadable already.
bool Worker::is_recorded(const std::string& path) const {
  const auto known = store_.known(path);
  return known && known->state == ArticleState::failed && known->stamp == store::FileStamp{};
}

std::variant<Record, Outcome> Worker::read(Job job) {
  store::FileResult result;
  result.path = job.path;
  result.stamp = to_store(job.stamp);
  result.extractor = k_extractor_version;
  bool unreadable = false;
  if (!job.refusal.empty()) {
    fail(result, job.refusal);
  } else {
    const std::size_t limit = max_file_;
    const ByteBudget::Share share =
        budget_.take((std::min<std::size_t>(job.stamp.size, limit) + 1) * k_expansion);
    FileBytes file;
    try {
      // What has grown since would take more than its share.
      file = read_file(job.target.empty() ? job.path : job.target, limit);
    } catch (const std::bad_alloc&) {
      file.state = FileBytes::State::unreadable;
      file.reason = "out of memory";
    }
    if (file.state == FileBytes::State::gone || file.state == FileBytes::State::changed)
      return Outcome{Outcome::Kind::changed, std::move(job), {}, false};
    result.stamp = to_store(file.stamp);
    if (file.state == FileBytes::State::read) {
      extract(file.bytes, result);
    } else {
      unreadable = file.state == FileBytes::State::unreadable;
      if (unreadable && is_recorded(job.path))
        return Outcome{Outcome::Kind::unreadable, std::move(job), std::move(file.reason), false};
      // Without a stamp every scan tries it again, also that of the next start.
      if (unreadable) result.stamp = {};
      fail(result, std::move(file.reason));
    }
  }
  Record record{std::move(job), std::move(result), unreadable, 0};
  record.bytes = sizeof record + store::bytes_of(*record.result);
  return record;
}

void Worker::extract(std::string_view bytes, store::FileResult& result) const {
  result.hash = hash_of(bytes);
  if (store_.has_content(*result.hash, k_extractor_version)) return;
  try {
    Extraction extraction = extractor_.extract(bytes, hints_of(result));
    result.article = std::move(extraction.article);
    result.article->body = {};
    if (extraction.skipped.empty()) {
      result.mentions = std::move(extraction.mentions);
      store_.prepare(result);
    } else {
      result.state = ArticleState::skipped;
      result.reason = std::move(extraction.skipped);
    }
  } catch (const std::bad_alloc&) {
    fail(result, "out of memory");
  } catch (const std::exception& error) {
    fail(result, error.what());
  } catch (...) {
    fail(result, "the extractor failed");
  }
}

}  // namespace dateline::ingest
