// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "budget.hpp"
#include "commits.hpp"
#include "method.hpp"
#include "protocol/framing.hpp"
#include "refusals.hpp"
#include "server/server.hpp"
#include "signal.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::server {

using Socket = boost::asio::local::stream_protocol::socket;
using Clock = std::chrono::steady_clock;

/// What all sessions share.
struct Shared {
  Ports ports;
  Limits limits;
  std::shared_ptr<Loop> loop;
  std::shared_ptr<Commits> commits;
  Budget requests;
  Budget replies;
  boost::asio::thread_pool& quick;
  boost::asio::thread_pool& slow;
  Refusals refusals;
  std::size_t sessions = 0;
  bool stopping = false;
};

/// One connection: reads calls one after another and answers them in order. Lives on the loop's
/// thread; what may block runs on a pool.
class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(Shared& shared, Socket socket, bool control);

  /// The session from its first byte to its end; throws nothing.
  [[nodiscard]] boost::asio::awaitable<void> run();
  /// Ends what it waits for, and then the session.
  void stop();
  /// Ends what takes longer than the limits allow.
  void check(Clock::time_point now);

 private:
  struct Turn;
  enum class Expiry : std::uint8_t { none, reading, writing, leaving };

  boost::asio::awaitable<void> serve();
  boost::asio::awaitable<std::optional<std::string_view>> read_frame();
  boost::asio::awaitable<void> answer(std::string_view frame);
  boost::asio::awaitable<bool> write(std::string_view bytes);
  boost::asio::awaitable<bool> wait();
  boost::asio::awaitable<void> leave(std::string farewell);
  void begin(Turn& turn, std::string_view frame) const;
  void charge_reply(Turn& turn);
  void watch_peer();
  void close() noexcept;

  Shared& shared_;
  Socket socket_;
  const bool control_;
  std::shared_ptr<Signal> signal_;
  protocol::FrameReader reader_;
  Budget::Share request_share_;
  Budget::Share reply_share_;
  std::vector<char> chunk_;
  Expiry expiry_ = Expiry::none;
  Clock::time_point deadline_{};
  bool expired_ = false;
  bool peer_gone_ = false;
  bool watching_ = false;
};

}  // namespace dateline::server
