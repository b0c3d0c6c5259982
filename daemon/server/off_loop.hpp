// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace dateline::server {

/// Runs `work` on the pool and comes back to the loop. `work` throws nothing and may refer to the
/// frame of the coroutine that waits.
template <typename Work>
[[nodiscard]] boost::asio::awaitable<void> off_loop(boost::asio::thread_pool& pool, Work work) {
  namespace asio = boost::asio;
  co_await asio::async_initiate<const asio::use_awaitable_t<>&, void()>(
      [&pool, &work](auto handler) {
        const auto loop = asio::get_associated_executor(handler);
        asio::post(pool, [&work, handler = std::move(handler),
                          busy = asio::make_work_guard(loop)]() mutable {
          work();
          asio::post(busy.get_executor(), std::move(handler));
        });
      },
      asio::use_awaitable);
}

}  // namespace dateline::server
