// SPDX-License-Identifier: Apache-2.0
#include "file_reader.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace dateline::ingest {
namespace {

using State = FileBytes::State;

class Descriptor {
 public:
  explicit Descriptor(int descriptor) noexcept : descriptor_(descriptor) {}
  ~Descriptor() {
    if (descriptor_ >= 0) close(descriptor_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const noexcept { return descriptor_; }

 private:
  int descriptor_;
};

FileBytes ended(State state, std::string reason = {}) {
  FileBytes result;
  result.state = state;
  result.reason = std::move(reason);
  return result;
}

FileBytes failed(int error) {
  switch (error) {
  case ENOENT:
  case ENOTDIR:
    return ended(State::gone);
  case ELOOP:
    return ended(State::changed);
  case ENXIO:
    return ended(State::refused, "not a regular file");
  case EACCES:
    return ended(State::unreadable, "permission denied");
  default:
    return ended(State::unreadable, std::strerror(error));
  }
}

/// 0 or an errno. Reads up to one byte more than `size`, to see growth.
int read_all(int descriptor, std::size_t size, std::string& bytes) {
  bytes.resize(size + 1);
  std::size_t at = 0;
  while (at < bytes.size()) {
    const ssize_t count = read(descriptor, bytes.data() + at, bytes.size() - at);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    if (count == 0) break;
    at += static_cast<std::size_t>(count);
  }
  bytes.resize(at);
  return 0;
}

}  // namespace

FileBytes read_file(const std::string& path, std::size_t limit) {
  const Descriptor file(
      open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (file.get() < 0) return failed(errno);
  struct stat before {};
  if (fstat(file.get(), &before) != 0) return failed(errno);
  FileBytes result;
  result.stamp = watch::stamp_of(before);
  if (!S_ISREG(before.st_mode)) {
    result.state = State::refused;
    result.reason = "not a regular file";
    return result;
  }
  if (result.stamp.size > limit) {
    result.state = State::too_large;
    result.reason = fmt::format("too large: {} bytes, the limit is {}", result.stamp.size, limit);
    return result;
  }
  if (const int error = read_all(file.get(), result.stamp.size, result.bytes); error != 0)
    return failed(error);
  struct stat after {};
  if (fstat(file.get(), &after) != 0) return failed(errno);
  if (watch::stamp_of(after) != result.stamp || result.bytes.size() != result.stamp.size)
    return ended(State::changed);
  return result;
}

}  // namespace dateline::ingest
