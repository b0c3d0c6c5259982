// SPDX-License-Identifier: Apache-2.0
#include "raw_connection.hpp"

#include <sys/socket.h>
#include <sys/un.h>

#include <cerrno>
#include <poll.h>
#include <system_error>
#include <unistd.h>

namespace dateline::end_to_end {
namespace {

using Clock = std::chrono::steady_clock;

std::chrono::milliseconds left_until(Clock::time_point end) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
}

}  // namespace

RawConnection::RawConnection(const std::filesystem::path& socket)
    : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  socket.native().copy(address.sun_path, sizeof(address.sun_path) - 1);
  if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
    throw std::system_error(errno, std::generic_category(), "connect " + socket.string());
  }
}

RawConnection::~RawConnection() { close(socket_); }

void RawConnection::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

std::string RawConnection::read_some(std::chrono::milliseconds deadline, bool& ended) const {
  pollfd readable{.fd = socket_, .events = POLLIN, .revents = 0};
  if (deadline.count() <= 0 || poll(&readable, 1, static_cast<int>(deadline.count())) != 1) {
    return {};
  }
  std::string bytes(std::size_t{1} << 16U, '\0');
  const ssize_t got = recv(socket_, bytes.data(), bytes.size(), 0);
  ended = got <= 0;
  bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return bytes;
}

std::string RawConnection::receive(std::chrono::milliseconds deadline) const {
  const auto end = Clock::now() + deadline;
  std::string message;
  for (bool ended = false; !ended && left_until(end).count() > 0;) {
    message += read_some(left_until(end), ended);
    if (const std::size_t stop = message.find('\0'); stop != std::string::npos) {
      return message.substr(0, stop);
    }
  }
  return message;
}

bool RawConnection::wait_for_end(std::chrono::milliseconds deadline) const {
  const auto end = Clock::now() + deadline;
  bool ended = false;
  while (!ended && left_until(end).count() > 0) {
    static_cast<void>(read_some(left_until(end), ended));
  }
  return ended;
}

}  // namespace dateline::end_to_end
