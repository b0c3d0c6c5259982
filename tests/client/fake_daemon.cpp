// SPDX-License-Identifier: Apache-2.0
#include "fake_daemon.hpp"

#include "protocol/framing.hpp"

#include <sys/socket.h>
#include <sys/un.h>

#include <array>
#include <cstring>
#include <stdexcept>
#include <unistd.h>
#include <utility>

namespace dateline::client::test {

void FakeSession::send(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
}

void FakeSession::reply(std::string_view parameters, bool continues) const {
  std::string frame;
  protocol::append_reply(frame, parameters, continues);
  send(frame);
}

void FakeSession::error(const Error& error) const {
  std::string frame;
  protocol::append_error(frame, error);
  send(frame);
}

void FakeSession::cut() const { ::shutdown(socket_, SHUT_RDWR); }

void FakeSession::wait_for_close() const {
  std::array<char, 64> bytes{};
  while (::recv(socket_, bytes.data(), bytes.size(), 0) > 0) {
  }
}

FakeDaemon::FakeDaemon(std::string path) : path_(std::move(path)) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path_.size() >= sizeof(address.sun_path)) throw std::runtime_error("path too long");
  std::memcpy(address.sun_path, path_.data(), path_.size());
  listener_ = Descriptor{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
  if (::bind(listener_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0 ||
      ::listen(listener_.get(), 16) != 0)
    throw std::runtime_error("cannot listen at " + path_);
  acceptor_ = std::thread([this] { accept_all(); });
}

FakeDaemon::~FakeDaemon() {
  ::shutdown(listener_.get(), SHUT_RDWR);
  acceptor_.join();
  {
    const std::lock_guard lock(mutex_);
    for (const Descriptor& socket : sockets_) ::shutdown(socket.get(), SHUT_RDWR);
  }
  for (std::thread& session : sessions_) session.join();
  ::unlink(path_.c_str());
}

void FakeDaemon::on(std::string_view method, Handler handler) {
  const std::lock_guard lock(mutex_);
  handlers_.insert_or_assign(std::string(method), std::move(handler));
}

void FakeDaemon::answer(std::string_view method, std::string parameters) {
  on(method, [text = std::move(parameters)](const protocol::Call&, const FakeSession& session) {
    session.reply(text);
  });
}

std::vector<protocol::Call> FakeDaemon::calls() const {
  const std::lock_guard lock(mutex_);
  return calls_;
}

void FakeDaemon::accept_all() {
  for (;;) {
    const int socket = ::accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC);
    if (socket < 0) return;
    const std::lock_guard lock(mutex_);
    sockets_.emplace_back(socket);
    sessions_.emplace_back([this, socket] { serve(socket); });
  }
}

void FakeDaemon::serve(int socket) {
  const FakeSession session(socket);
  protocol::FrameReader frames(protocol::k_max_request);
  std::array<char, 4096> bytes{};
  for (;;) {
    const ssize_t got = ::recv(socket, bytes.data(), bytes.size(), 0);
    if (got <= 0) return;
    frames.append({bytes.data(), static_cast<std::size_t>(got)});
    while (const auto frame = frames.next()) {
      const protocol::Call call = protocol::parse_call(*frame);
      Handler handler;
      {
        const std::lock_guard lock(mutex_);
        calls_.push_back(call);
        const auto found = handlers_.find(call.method);
        if (found != handlers_.end()) handler = found->second;
      }
      if (!handler) {
        session.error(Error(ErrorCode::failed, "the test has no answer to " + call.method));
        continue;
      }
      handler(call, session);
    }
  }
}

}  // namespace dateline::client::test
