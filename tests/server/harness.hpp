// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakes.hpp"
#include "protocol/framing.hpp"
#include "protocol/interface.hpp"
#include "protocol/message.hpp"
#include "server/server.hpp"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace dateline::server {

/// A folder that goes with the test.
class TemporaryDirectory {
 public:
  TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  ~TemporaryDirectory();
  [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

 private:
  std::filesystem::path path_;
};

/// A server on fakes, with a query and a control socket.
struct Running {
  explicit Running(const Limits& limits = {});
  ~Running();

  TemporaryDirectory directory;
  FakeTimeline timeline;
  FakeIntake intake;
  FakeExtractor extractor;
  std::atomic<int> reloads = 0;
  std::filesystem::path query;
  std::filesystem::path control;
  std::unique_ptr<Server> server;

  [[nodiscard]] Ports ports();
};

/// A plain client. Everything it waits for has a deadline of ten seconds.
class Client {
 public:
  explicit Client(const std::filesystem::path& path);
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client();

  /// False when the other side has closed.
  bool send(std::string_view bytes);
  void send(const protocol::Call& call) { send(protocol::to_frame(call)); }
  /// std::nullopt when the connection is closed. Fails the test on the deadline.
  [[nodiscard]] std::optional<protocol::Reply> next();
  [[nodiscard]] protocol::Reply call(std::string_view method, boost::json::object parameters = {});
  /// The other side has closed, and said nothing more.
  [[nodiscard]] bool closed();
  void close();
  /// At most this many bytes wait in the socket unread.
  void small_buffer();
  [[nodiscard]] int descriptor() const noexcept { return socket_; }

 private:
  int socket_ = -1;
  protocol::FrameReader reader_{std::size_t{256} << 20};
};

/// Asks `condition` until it holds; false after ten seconds.
template <typename Condition>
bool eventually(Condition condition) {
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds{10};
  while (!condition()) {
    if (std::chrono::steady_clock::now() > deadline) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds{2});
  }
  return true;
}

}  // namespace dateline::server
