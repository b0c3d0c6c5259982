// SPDX-License-Identifier: Apache-2.0
#include "output.hpp"

#include "dateline/error.hpp"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace dateline::client {
namespace {

constexpr std::size_t k_flush_at = std::size_t{64} << 10;

}  // namespace

void Output::write(std::string_view text) {
  buffer_ += text;
  if (buffer_.size() >= k_flush_at) flush();
}

void Output::flush() {
  std::string_view rest = buffer_;
  while (!rest.empty()) {
    const ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written >= 0) {
      rest.remove_prefix(static_cast<std::size_t>(written));
      continue;
    }
    if (errno == EINTR) continue;
    const int reason = errno;
    buffer_.clear();
    if (reason == EPIPE) throw ReaderGone{};
    throw Error(ErrorCode::failed,
                std::string("cannot write the output: ") + std::strerror(reason));
  }
  buffer_.clear();
}

}  // namespace dateline::client
