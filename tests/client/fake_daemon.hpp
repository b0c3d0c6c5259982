// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/error.hpp"
#include "descriptor.hpp"
#include "protocol/message.hpp"

#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace dateline::client::test {

/// The daemon's side of one connection, as a handler sees it.
class FakeSession {
 public:
  explicit FakeSession(int socket) noexcept : socket_(socket) {}

  /// `parameters`: JSON text of an object.
  void reply(std::string_view parameters, bool continues = false) const;
  void error(const Error& error) const;
  void send(std::string_view bytes) const;
  /// Ends the connection.
  void cut() const;
  /// Waits until the client has closed its side.
  void wait_for_close() const;

 private:
  int socket_;
};

/// A varlink server on a real socket that answers as a test tells it to.
class FakeDaemon {
 public:
  using Handler = std::function<void(const protocol::Call&, const FakeSession&)>;

  explicit FakeDaemon(std::string path);
  ~FakeDaemon();
  FakeDaemon(const FakeDaemon&) = delete;
  FakeDaemon& operator=(const FakeDaemon&) = delete;

  /// Answers `method`, before anyone connects.
  void on(std::string_view method, Handler handler);
  /// The same answer always.
  void answer(std::string_view method, std::string parameters);

  /// Calls so far, oldest first.
  [[nodiscard]] std::vector<protocol::Call> calls() const;

 private:
  void accept_all();
  void serve(int socket);

  std::string path_;
  Descriptor listener_;
  std::map<std::string, Handler, std::less<>> handlers_;
  mutable std::mutex mutex_;
  std::vector<protocol::Call> calls_;
  std::list<Descriptor> sockets_;
  std::list<std::thread> sessions_;
  std::thread acceptor_;
};

}  // namespace dateline::client::test
