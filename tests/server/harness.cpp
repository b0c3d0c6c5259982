// SPDX-License-Identifier: Apache-2.0
#include "harness.hpp"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace dateline::server {

TemporaryDirectory::TemporaryDirectory() {
  std::string name = std::filesystem::temp_directory_path().native();
  name.append("/dateline-XXXXXX");
  if (::mkdtemp(name.data()) == nullptr) throw Error(ErrorCode::failed, "mkdtemp");
  path_ = name;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

Running::Running(const Limits& limits)
    : query(directory.path() / "socket"), control(directory.path() / "socket.control") {
  std::vector<Endpoint> endpoints(2);
  endpoints[0].path = query;
  endpoints[1].path = control;
  endpoints[1].control = true;
  server = Server::create(std::move(endpoints), ports(), limits);
  server->start();
}

Running::~Running() { server.reset(); }

Ports Running::ports() {
  return {timeline, intake, extractor, [this] { ++reloads; }, read_iso_time};
}

Client::Client(const std::filesystem::path& path) {
  socket_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const timeval patience{10, 0};
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
  ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  std::memcpy(address.sun_path, path.c_str(), path.native().size());
  if (::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
    throw Error(ErrorCode::no_daemon, std::strerror(errno));
}

Client::~Client() { close(); }

void Client::close() {
  if (socket_ >= 0) ::close(socket_);
  socket_ = -1;
}

bool Client::send(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::optional<protocol::Reply> Client::next() {
  std::array<char, 65536> buffer;
  for (;;) {
    if (const auto frame = reader_.next()) return protocol::parse_reply(*frame, 64);
    const ssize_t size = ::recv(socket_, buffer.data(), buffer.size(), 0);
    if (size < 0 && errno == EAGAIN) ADD_FAILURE() << "no reply within ten seconds";
    if (size <= 0) return std::nullopt;
    reader_.append({buffer.data(), static_cast<std::size_t>(size)});
  }
}

protocol::Reply Client::call(std::string_view method, boost::json::object parameters) {
  send(protocol::Call{std::string(method), std::move(parameters), false, false});
  auto reply = next();
  if (!reply) ADD_FAILURE() << "closed instead of an answer to " << method;
  return reply ? std::move(*reply) : protocol::Reply{};
}

bool Client::closed() { return !next(); }

void Client::small_buffer() {
  const int size = 4096;
  ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &size, sizeof(size));
}

}  // namespace dateline::server
