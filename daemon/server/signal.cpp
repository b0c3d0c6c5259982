// SPDX-License-Identifier: Apache-2.0
#include "signal.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace dateline::server {

namespace asio = boost::asio;

Signal::Signal(std::shared_ptr<Loop> loop)
    : loop_(std::move(loop)), timer_(loop_->context, asio::steady_timer::time_point::max()) {}

void Signal::notify() {
  if (raised_.exchange(true)) return;
  asio::post(loop_->context, [weak = weak_from_this()] {
    if (const auto self = weak.lock()) self->timer_.cancel();
  });
}

asio::awaitable<void> Signal::wait() {
  // The loop has one thread: a cancel that is posted after the check runs when the wait is on.
  while (!raised_.exchange(false)) {
    boost::system::error_code ignored;
    co_await timer_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
}

}  // namespace dateline::server
