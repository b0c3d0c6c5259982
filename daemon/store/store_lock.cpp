// SPDX-License-Identifier: Apache-2.0
#include "store_lock.hpp"

#include "dateline/error.hpp"
#include "lmdb/error.hpp"

#include <sys/file.h>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace dateline::store {

namespace {

constexpr mode_t k_mode = 0640;

std::string holder(int descriptor) {
  std::array<char, 32> text{};
  const ssize_t size = pread(descriptor, text.data(), text.size() - 1, 0);
  if (size <= 0) return {};
  const std::string pid{text.data(), static_cast<std::size_t>(size)};
  return pid.substr(0, pid.find_first_not_of("0123456789"));
}

}  // namespace

StoreLock::StoreLock(const std::filesystem::path& directory) {
  const std::string name = directory / "datelined.lock";
  descriptor_ = open(name.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, k_mode);
  if (descriptor_ < 0) lmdb::fail(errno, "opening the store in " + directory.string());
  if (flock(descriptor_, LOCK_EX | LOCK_NB) != 0) {
    const int code = errno;
    const std::string pid = holder(descriptor_);
    close(descriptor_);
    if (code != EWOULDBLOCK) lmdb::fail(code, "locking the store in " + directory.string());
    throw Error{ErrorCode::store,
                "the store in " + directory.string() + " is in use by another datelined" +
                    (pid.empty() ? "" : " (process " + pid + ")"),
                "stop that one first, or choose another directory"};
  }
  // The number serves the message above only: a full disk must not keep a store from opening.
  const std::string pid = std::to_string(getpid()) + "\n";
  [[maybe_unused]] const bool written =
      ftruncate(descriptor_, 0) == 0 && pwrite(descriptor_, pid.data(), pid.size(), 0) > 0;
}

StoreLock::~StoreLock() {
  if (descriptor_ >= 0) close(descriptor_);
}

}  // namespace dateline::store
