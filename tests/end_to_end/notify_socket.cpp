// SPDX-License-Identifier: Apache-2.0
#include "notify_socket.hpp"

#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
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
    const int reason = errno;
    close(socket_);
    throw std::system_error(reason, std::generic_category(), "bind " + name);
  }
  reader_ = std::thread([this] { read_all(); });
}

NotifySocket::~NotifySocket() {
  shutdown(socket_, SHUT_RDWR);
  reader_.join();
  close(socket_);
}

void NotifySocket::read_all() {
  std::array<char, 8192> message{};
  for (;;) {
    const ssize_t length = recv(socket_, message.data(), message.size(), 0);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) return;
    std::istringstream text(std::string(message.data(), static_cast<std::size_t>(length)));
    const std::lock_guard lock(mutex_);
    for (std::string line; std::getline(text, line);) lines_.push_back(line);
    changed_.notify_all();
  }
}

bool NotifySocket::wait_for(std::string_view start, std::chrono::milliseconds deadline) {
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, deadline, [&] {
    while (seen_ < lines_.size()) {
      if (lines_[seen_++].starts_with(start)) return true;
    }
    return false;
  });
}

}  // namespace dateline::end_to_end
