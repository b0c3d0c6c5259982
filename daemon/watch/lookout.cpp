// SPDX-License-Identifier: Apache-2.0
#include "lookout.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>

namespace dateline::watch {
namespace {

using Kind = Sighting::Kind;

constexpr std::chrono::nanoseconds since_epoch(const timespec& time) noexcept {
  return std::chrono::seconds{time.tv_sec} + std::chrono::nanoseconds{time.tv_nsec};
}

Sighting sighting(Kind kind, const struct stat& status, std::string reason = {}) {
  Sighting result;
  result.kind = kind;
  result.stamp = stamp_of(status);
  result.changed = since_epoch(status.st_ctim);
  result.has_other_name = status.st_nlink > 1;
  result.reason = std::move(reason);
  return result;
}

Sighting failure(int error) {
  Sighting result;
  const bool absent = error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
  result.kind = absent ? Kind::absent : Kind::hidden;
  return result;
}

}  // namespace

Stamp stamp_of(const struct stat& status) noexcept {
  return {status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
          since_epoch(status.st_mtim).count(), since_epoch(status.st_ctim).count()};
}

bool is_within(std::string_view path, std::string_view directory) noexcept {
  if (!path.starts_with(directory)) return false;
  return path.size() == directory.size() || directory.ends_with('/') ||
         path[directory.size()] == '/';
}

std::chrono::nanoseconds Sighting::age() const noexcept {
  return std::chrono::system_clock::now().time_since_epoch() - changed;
}

Sighting Lookout::look(const std::string& path) const {
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0) return failure(errno);
  return judge(path, status);
}

Sighting Lookout::judge(const std::string& path, const struct stat& status) const {
  if (S_ISLNK(status.st_mode)) return follow(path, status);
  if (S_ISDIR(status.st_mode)) return sighting(Kind::directory, status);
  if (!S_ISREG(status.st_mode)) return sighting(Kind::unusable, status, "not a regular file");
  if (path.size() > k_max_path)
    return sighting(Kind::unusable, status, "the path is longer than 4095 bytes");
  return sighting(Kind::file, status);
}

Sighting Lookout::follow(const std::string& path, const struct stat& link) const {
  std::error_code error;
  const std::string target = std::filesystem::canonical(path, error).native();
  if (error == std::errc::too_many_symbolic_link_levels)
    return sighting(Kind::unusable, link, "a symbolic link that leads back to itself");
  if (error) return failure(error.value());
  const bool inside = std::any_of(trees_.begin(), trees_.end(),
                                  [&](const std::string& tree) { return is_within(target, tree); });
  if (!inside)
    return sighting(Kind::unusable, link, "a symbolic link out of the watched directories");
  struct stat status {};
  if (lstat(target.c_str(), &status) != 0) return failure(errno);
  if (S_ISLNK(status.st_mode)) return failure(ENOENT);  // swapped just now: an event follows
  Sighting result = judge(target, status);
  result.target = target;
  result.has_other_name = true;
  return result;
}

}  // namespace dateline::watch
