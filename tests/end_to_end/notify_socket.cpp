// SPDX-License-Identifier: Apache-2.0
#include "notify_socket.hpp"

#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <poll.h>
#include <sstream>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace dateline::end_to_end {

NotifySocket::NotifySocket(std::filesystem::path path)
    : path_(std::move(path)), socket_(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  const std::string name = path_.string();
  name.copy(address.sun_path, sizeof(address.sun_path) - 1);
  if (bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0) {
    throw std::system_error(errno, std::generic_category(), "bind " + name);
  }
}

NotifySocket::~NotifySocket() { close(socket_); }

bool NotifySocket::wait_for(std::string_view start, std::chrono::milliseconds deadline) {
  const auto end = std::chrono::steady_clock::now() + deadline;
  for (;;) {
    while (seen_ < lines_.size()) {
      if (lines_[seen_++].starts_with(start)) return true;
    }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        end - std::chrono::steady_clock::now());
    pollfd readable{.fd = socket_, .events = POLLIN, .revents = 0};
    if (left.count() <= 0 || poll(&readable, 1, static_cast<int>(left.count())) != 1) return false;
    std::array<char, 8192> message{};
    const ssize_t length = recv(socket_, message.data(), message.size(), 0);
    std::istringstream text(
        std::string(message.data(), static_cast<std::size_t>(std::max<ssize_t>(length, 0))));
    for (std::string line; std::getline(text, line);) lines_.push_back(line);
  }
}

}  // namespace dateline::end_to_end
