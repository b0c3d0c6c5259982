// SPDX-License-Identifier: Apache-2.0
#include "session.hpp"

#include "off_loop.hpp"
#include "protocol/interface.hpp"
#include "protocol/message.hpp"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <sys/socket.h>

#include <cerrno>
#include <utility>

namespace dateline::server {

namespace asio = boost::asio;
using boost::system::error_code;

namespace {

constexpr std::size_t k_chunk = std::size_t{16} << 10;
constexpr std::chrono::milliseconds k_linger{1000};

/// Of what ends a session.
Refusal refusal_of(ErrorCode code) noexcept {
  switch (code) {
  case ErrorCode::too_large:
    return Refusal::too_large;
  case ErrorCode::timeout:
    return Refusal::slow_request;
  default:
    return Refusal::memory;
  }
}

std::string error_frame(const Error& error) {
  std::string frame;
  protocol::append_error(frame, error);
  return frame;
}

}  // namespace

/// One call being answered.
struct Session::Turn {
  const Method* method = nullptr;
  std::unique_ptr<Job> job;
  Step step = Step::done;
  std::uint64_t connections = 0;
  bool oneway = false;
  bool broken = false;  ///< no varlink message: nothing after it can be trusted
  std::string out;

  /// Exceptions end here and become an error reply.
  template <typename Work>
  void guard(Work work) {
    try {
      work();
    } catch (const Error& error) {
      fail(error);
    } catch (const std::bad_alloc&) {
      fail(Error(ErrorCode::busy, "out of memory", "try again, or ask for less at a time"));
    } catch (const std::exception& error) {
      fail(Error(ErrorCode::failed, error.what()));
    }
  }
  void run_step() {
    guard([this] { step = job->step(out); });
  }
  void fail(const Error& error) {
    step = Step::done;
    protocol::append_error(out, error);
  }
};

Session::Session(Shared& shared, Socket socket, bool control)
    : shared_(shared), socket_(std::move(socket)), control_(control),
      signal_(std::make_shared<Signal>(shared.loop)), reader_(shared.limits.request),
      request_share_(shared.requests), reply_share_(shared.replies), chunk_(k_chunk) {}

asio::awaitable<void> Session::run() {
  std::string farewell;
  try {
    co_await serve();
  } catch (const Error& error) {
    farewell = error_frame(error);
    shared_.refusals.add(refusal_of(error.code()));
  } catch (const std::exception&) {
    // The socket or memory failed: there is nobody to tell.
  }
  if (!farewell.empty() && !shared_.stopping) co_await leave(std::move(farewell));
  close();
}

asio::awaitable<void> Session::serve() {
  while (!shared_.stopping && !peer_gone_) {
    const auto frame = co_await read_frame();
    if (!frame) co_return;
    co_await answer(*frame);
    if (reader_.buffered() > k_write_size) reader_.shrink();
    if (!request_share_.resize(reader_.buffered())) co_return;  // it only ever shrinks here
  }
}

asio::awaitable<std::optional<std::string_view>> Session::read_frame() {
  for (;;) {
    if (const auto frame = reader_.next()) {
      expiry_ = Expiry::none;
      co_return frame;
    }
    if (reader_.partial() && expiry_ == Expiry::none) {
      expiry_ = Expiry::reading;
      deadline_ = Clock::now() + shared_.limits.request_time;
    }
    error_code error;
    const std::size_t size = co_await socket_.async_read_some(
        asio::buffer(chunk_), asio::redirect_error(asio::use_awaitable, error));
    if (expired_)
      throw Error(ErrorCode::timeout, "the request was not complete in time",
                  "a message ends with a NUL byte");
    if (error) co_return std::nullopt;
    reader_.append({chunk_.data(), size});
    if (!request_share_.resize(reader_.buffered()))
      throw Error(ErrorCode::busy, "too many large requests at once", "try again");
  }
}

/// Off the loop: reads the call, finds its method, and answers at once what is quick.
void Session::begin(Turn& turn, std::string_view frame) const {
  turn.guard([&] {
    turn.broken = true;
    const protocol::Call call = protocol::parse_call(frame, shared_.limits.depth);
    turn.broken = false;
    turn.oneway = call.oneway;
    const Method* method = find_method(call.method);
    if (method == nullptr) {
      const std::string interface = call.method.substr(0, call.method.rfind('.'));
      const bool known = has_interface(interface);
      protocol::append_service_error(turn.out, known ? "MethodNotFound" : "InterfaceNotFound",
                                     known ? "method" : "interface",
                                     known ? call.method : interface);
      return;
    }
    if (method->permission == Permission::control && !control_)
      throw Error(ErrorCode::no_permission, call.method + " is for the control socket only",
                  "connect to the socket path with .control at its end");
    turn.method = method;
    turn.job = method->start(
        {shared_.ports, *shared_.commits, signal_, turn.connections, shared_.refusals}, call);
    turn.step = Step::more;
    if (method->lane == Lane::quick) turn.step = turn.job->step(turn.out);
  });
}

asio::awaitable<void> Session::answer(std::string_view frame) {
  Turn turn;
  turn.connections = shared_.sessions;
  co_await off_loop(shared_.quick, [&] { begin(turn, frame); });
  if (turn.step == Step::more && turn.method->lane == Lane::slow) {
    if (reader_.buffered() > k_write_size) reader_.shrink();  // the job has what it needs
    co_await off_loop(shared_.slow, [&] { turn.run_step(); });
  }
  for (;;) {
    charge_reply(turn);
    if (!turn.oneway && !turn.out.empty() && !co_await write(turn.out)) break;
    turn.out.clear();
    if (turn.out.capacity() > 2 * k_write_size) turn.out.shrink_to_fit();
    if (turn.step == Step::done || turn.oneway || shared_.stopping) break;
    if (turn.step == Step::wait && !co_await wait()) break;
    auto& pool = turn.method->lane == Lane::quick ? shared_.quick : shared_.slow;
    co_await off_loop(pool, [&] { turn.run_step(); });
  }
  static_cast<void>(reply_share_.resize(0));
  if (watching_) {
    error_code ignored;
    socket_.cancel(ignored);
  }
  if (turn.broken) {
    peer_gone_ = true;
    shared_.refusals.add(Refusal::not_varlink);
  }
}

/// A reply that does not fit beside those of others is replaced by an error.
void Session::charge_reply(Turn& turn) {
  const std::size_t size = turn.out.size() > 2 * k_write_size ? turn.out.size() : 0;
  if (reply_share_.resize(size)) return;
  shared_.refusals.add(Refusal::memory);
  turn.out = std::string();
  turn.fail(Error(ErrorCode::busy, "too many large replies at once", "try again"));
}

asio::awaitable<bool> Session::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const std::string_view slice = bytes.substr(0, k_write_size);
    expiry_ = Expiry::writing;
    deadline_ = Clock::now() + shared_.limits.write_time;
    error_code error;
    co_await asio::async_write(socket_, asio::buffer(slice),
                               asio::redirect_error(asio::use_awaitable, error));
    expiry_ = Expiry::none;
    if (error) {
      peer_gone_ = true;
      co_return false;
    }
    bytes.remove_prefix(slice.size());
  }
  co_return true;
}

/// Until the job's signal; false when the client has gone.
asio::awaitable<bool> Session::wait() {
  watch_peer();
  co_await signal_->wait();
  co_return !peer_gone_ && !shared_.stopping;
}

/// Notices a client that closes while it waits for us. Bytes of a later call end the watch.
void Session::watch_peer() {
  if (watching_) return;
  watching_ = true;
  socket_.async_wait(Socket::wait_read, [self = shared_from_this()](error_code error) {
    self->watching_ = false;
    if (error == asio::error::operation_aborted) return;
    char byte = 0;
    const ssize_t size = ::recv(self->socket_.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (size > 0 || (size < 0 && errno == EAGAIN)) return;
    self->peer_gone_ = true;
    self->signal_->notify();
  });
}

/// Sends the last error and lets the client finish its sentence, so that it reads the error
/// instead of a broken pipe. What it still sends is thrown away.
asio::awaitable<void> Session::leave(std::string farewell) {
  expired_ = false;
  error_code error;
  socket_.non_blocking(true, error);
  const ssize_t sent = ::send(socket_.native_handle(), farewell.data(), farewell.size(),
                              MSG_DONTWAIT | MSG_NOSIGNAL);
  if (sent < 0) co_return;
  socket_.shutdown(Socket::shutdown_send, error);
  reader_ = protocol::FrameReader(0);
  static_cast<void>(request_share_.resize(0));
  expiry_ = Expiry::leaving;
  deadline_ = Clock::now() + k_linger;
  while (!error && !shared_.stopping)
    co_await socket_.async_read_some(asio::buffer(chunk_),
                                     asio::redirect_error(asio::use_awaitable, error));
}

void Session::check(Clock::time_point now) {
  if (expiry_ == Expiry::none || now < deadline_) return;
  error_code ignored;
  if (expiry_ == Expiry::reading) {
    expired_ = true;
    socket_.cancel(ignored);
  } else {
    if (expiry_ == Expiry::writing) shared_.refusals.add(Refusal::slow_reply);
    close();
  }
  expiry_ = Expiry::none;
}

void Session::stop() {
  peer_gone_ = true;
  close();
  signal_->notify();
}

void Session::close() noexcept {
  error_code ignored;
  socket_.close(ignored);
}

}  // namespace dateline::server
