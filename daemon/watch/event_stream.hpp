// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace dateline::watch {

/// One inotify descriptor: watches in, events out.
class EventStream {
 public:
  struct Event {
    int watch = -1;
    std::uint32_t mask = 0;
    std::string_view name;
  };
  /// Called on the executor, one event after the other.
  using Handler = std::function<void(const Event&)>;

  /// nullptr and errno where the kernel gives no descriptor.
  [[nodiscard]] static std::unique_ptr<EventStream> open(boost::asio::any_io_executor executor,
                                                         Kernel& kernel, Handler handler);
  ~EventStream();
  EventStream(const EventStream&) = delete;
  EventStream& operator=(const EventStream&) = delete;

  /// As inotify_add_watch: the watch, or -1 and errno.
  [[nodiscard]] int add(const std::string& path, std::uint32_t mask);
  void remove(int watch) noexcept;

 private:
  struct State;
  explicit EventStream(std::shared_ptr<State> state) noexcept : state_(std::move(state)) {}
  std::shared_ptr<State> state_;
};

}  // namespace dateline::watch
