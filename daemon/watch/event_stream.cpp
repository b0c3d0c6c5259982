// SPDX-License-Identifier: Apache-2.0
#include "event_stream.hpp"

#include <boost/asio/posix/stream_descriptor.hpp>
#include <sys/inotify.h>

#include <array>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace dateline::watch {

struct EventStream::State : std::enable_shared_from_this<State> {
  State(const boost::asio::any_io_executor& executor, Kernel& kernel_in, int inotify,
        Handler handler_in)
      : kernel(kernel_in), descriptor(executor, inotify), handler(std::move(handler_in)) {}

  void wait() {
    descriptor.async_wait(boost::asio::posix::descriptor_base::wait_read,
                          [self = shared_from_this()](const boost::system::error_code& error) {
                            if (error || !self->descriptor.is_open()) return;
                            self->read();
                            if (self->descriptor.is_open()) self->wait();
                          });
  }

  /// One buffer full: what is left brings the loop back at once, and other work gets its turn.
  void read() {
    alignas(inotify_event) std::array<char, std::size_t{64} << 10> buffer;
    const ssize_t size = ::read(descriptor.native_handle(), buffer.data(), buffer.size());
    for (std::size_t at = 0; size > 0 && at + sizeof(inotify_event) <= std::size_t(size);) {
      inotify_event event{};
      std::memcpy(&event, buffer.data() + at, sizeof event);
      const char* name = buffer.data() + at + sizeof event;
      handler({event.wd, event.mask, {name, strnlen(name, event.len)}});
      if (!descriptor.is_open()) return;
      at += sizeof event + event.len;
    }
  }

  Kernel& kernel;
  boost::asio::posix::stream_descriptor descriptor;
  Handler handler;
};

std::unique_ptr<EventStream> EventStream::open(boost::asio::any_io_executor executor,
                                               Kernel& kernel, Handler handler) {
  const int inotify = kernel.open_inotify();
  if (inotify < 0) return nullptr;
  auto state = std::make_shared<State>(std::move(executor), kernel, inotify, std::move(handler));
  state->wait();
  return std::unique_ptr<EventStream>(new EventStream(std::move(state)));
}

EventStream::~EventStream() {
  boost::system::error_code ignored;
  state_->descriptor.close(ignored);
}

int EventStream::add(const std::string& path, std::uint32_t mask) {
  return state_->kernel.add_watch(state_->descriptor.native_handle(), path, mask);
}

void EventStream::remove(int watch) noexcept {
  state_->kernel.remove_watch(state_->descriptor.native_handle(), watch);
}

}  // namespace dateline::watch
