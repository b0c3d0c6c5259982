// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <vector>

namespace dateline::app {

/// Threads that run tasks in the order they came.
class TaskThreads {
 public:
  explicit TaskThreads(unsigned count) {
    for (unsigned at = 0; at < count; ++at) {
      threads_.emplace_back([this](const std::stop_token& stop) { serve(stop); });
    }
  }

  void push(std::function<void()> task) {
    {
      const std::scoped_lock lock(mutex_);
      tasks_.push_back(std::move(task));
    }
    wake_.notify_one();
  }

 private:
  void serve(const std::stop_token& stop) {
    for (;;) {
      std::unique_lock lock(mutex_);
      if (!wake_.wait(lock, stop, [this] { return !tasks_.empty(); })) return;
      const std::function<void()> task = std::move(tasks_.front());
      tasks_.pop_front();
      lock.unlock();
      task();
    }
  }

  std::mutex mutex_;
  std::condition_variable_any wake_;
  std::deque<std::function<void()>> tasks_;
  std::vector<std::jthread> threads_;  ///< last: stopped and joined before the rest goes
};

/// Runs `work` on what `next` gives, on `threads` threads, and hands the results to `sink` in the
/// order of `next`. `next` and `sink` are called on this thread. A bounded number of pieces is
/// under way at any time. What any of them throws ends the run and is thrown here.
template <typename Piece, typename Result, typename Next, typename Work, typename Sink>
void run_in_order(unsigned threads, Next next, Work work, Sink sink) {
  std::deque<std::future<Result>> pending;
  TaskThreads pool(threads);
  const std::size_t window = std::size_t{threads} * 2 + 2;
  const auto drain = [&](std::size_t left) {
    while (pending.size() > left) {
      sink(pending.front().get());
      pending.pop_front();
    }
  };
  while (std::optional<Piece> piece = next()) {
    auto task = std::make_shared<std::packaged_task<Result()>>(
        [&work, held = std::move(*piece)] { return work(held); });
    pending.push_back(task->get_future());
    pool.push([task] { (*task)(); });
    drain(window);
  }
  drain(0);
}

}  // namespace dateline::app
