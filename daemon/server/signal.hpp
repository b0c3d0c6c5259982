// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <atomic>
#include <memory>

namespace dateline::server {

/// The event loop; shared, so that a late callback of another thread finds it whole or not at all.
struct Loop {
  boost::asio::io_context context{1};
};

/// Wakes one waiting session from any thread. Notifications that come before the wait are not
/// lost, and those that come faster than they are taken are one.
class Signal : public std::enable_shared_from_this<Signal> {
 public:
  explicit Signal(std::shared_ptr<Loop> loop);

  /// Any thread. Other parts of the daemon hold the signal weakly.
  void notify();

  /// The loop's thread only: returns once notified.
  [[nodiscard]] boost::asio::awaitable<void> wait();

 private:
  std::shared_ptr<Loop> loop_;
  boost::asio::steady_timer timer_;
  std::atomic<bool> raised_ = false;
};

}  // namespace dateline::server
