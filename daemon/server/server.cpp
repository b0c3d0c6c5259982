// SPDX-License-Identifier: Apache-2.0
#include "server/server.hpp"

#include "listener.hpp"
#include "protocol/message.hpp"
#include "session.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <list>
#include <pthread.h>
#include <thread>

namespace dateline::server {

namespace asio = boost::asio;
using boost::system::error_code;
using Protocol = asio::local::stream_protocol;

namespace {

constexpr std::size_t k_quick_threads = 4;
constexpr std::size_t k_slow_threads = 2;
constexpr std::chrono::milliseconds k_accept_pause{100};
constexpr std::chrono::milliseconds k_longest_tick{1000};
constexpr std::chrono::milliseconds k_shortest_tick{5};
constexpr std::chrono::seconds k_alive{5};

/// Signals are the business of the thread that made us: threads begun in this scope take none.
class SignalsBlocked {
 public:
  SignalsBlocked() noexcept {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;
  ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

struct Pools {
  SignalsBlocked blocked;
  asio::thread_pool quick{k_quick_threads};
  asio::thread_pool slow{k_slow_threads};
};

class SocketServer final : public Server {
 public:
  SocketServer(const std::vector<Endpoint>& endpoints, Ports ports, const Limits& limits);
  ~SocketServer() override;

  void start() override;
  [[nodiscard]] bool alive() override;
  [[nodiscard]] std::vector<Refused> refused() const override { return shared_.refusals.list(); }

 private:
  struct Gate {
    explicit Gate(asio::io_context& context, const Endpoint& endpoint)
        : listener(endpoint), acceptor(context, Protocol(), listener.release()), pause(context) {}
    Listener listener;
    Protocol::acceptor acceptor;
    asio::steady_timer pause;
  };

  asio::awaitable<void> accept(Gate& gate);
  asio::awaitable<void> tick();
  void admit(Socket socket, bool control);
  void refuse(Socket socket);
  void stop();

  std::shared_ptr<Loop> loop_ = std::make_shared<Loop>();
  std::unique_ptr<Pools> pools_ = std::make_unique<Pools>();
  Shared shared_;
  std::list<Gate> gates_;
  std::list<std::weak_ptr<Session>> sessions_;
  asio::steady_timer ticker_;
  std::atomic<Clock::rep> beat_{};
  std::thread thread_;
};

SocketServer::SocketServer(const std::vector<Endpoint>& endpoints, Ports ports,
                           const Limits& limits)
    : shared_{std::move(ports),
              limits,
              loop_,
              std::make_shared<Commits>(),
              Budget(limits.total),
              Budget(limits.replies),
              pools_->quick,
              pools_->slow,
              {}},
      ticker_(loop_->context) {
  for (const Endpoint& endpoint : endpoints) gates_.emplace_back(loop_->context, endpoint);
}

void SocketServer::start() {
  shared_.commits->subscribe(shared_.ports.timeline);
  for (Gate& gate : gates_) asio::co_spawn(loop_->context, accept(gate), asio::detached);
  asio::co_spawn(loop_->context, tick(), asio::detached);
  beat_ = Clock::now().time_since_epoch().count();
  const SignalsBlocked blocked;
  thread_ = std::thread([loop = loop_] { loop->context.run(); });
}

asio::awaitable<void> SocketServer::accept(Gate& gate) {
  while (!shared_.stopping) {
    error_code error;
    Socket socket =
        co_await gate.acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
    if (shared_.stopping || !gate.acceptor.is_open()) break;
    if (!error) {
      admit(std::move(socket), gate.listener.control());
      continue;
    }
    // Out of descriptors or memory, most likely: the caller stays in the queue till some are back.
    gate.pause.expires_after(k_accept_pause);
    co_await gate.pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
  }
}

void SocketServer::admit(Socket socket, bool control) {
  if (shared_.sessions >= shared_.limits.connections) {
    refuse(std::move(socket));
    return;
  }
  const auto session = std::make_shared<Session>(shared_, std::move(socket), control);
  const auto place = sessions_.insert(sessions_.end(), session);
  ++shared_.sessions;
  asio::co_spawn(
      loop_->context, [session] { return session->run(); },
      [this, place](const std::exception_ptr&) {
        sessions_.erase(place);
        --shared_.sessions;
      });
}

void SocketServer::refuse(Socket socket) {
  shared_.refusals.add(Refusal::connections);
  std::string frame;
  protocol::append_error(frame,
                         Error(ErrorCode::busy,
                               "the daemon serves " + std::to_string(shared_.limits.connections) +
                                   " connections already",
                               "try again"));
  ::send(socket.native_handle(), frame.data(), frame.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
}

/// Looks after time limits and shows that the loop turns.
asio::awaitable<void> SocketServer::tick() {
  const auto shortest = std::min(shared_.limits.request_time, shared_.limits.write_time);
  const auto pause = std::clamp(shortest / 4, k_shortest_tick, k_longest_tick);
  while (!shared_.stopping) {
    const auto now = Clock::now();
    beat_ = now.time_since_epoch().count();
    // A session that is closed here leaves the list only when its coroutine resumes.
    for (const auto& weak : sessions_)
      if (const auto session = weak.lock()) session->check(now);
    ticker_.expires_after(pause);
    error_code ignored;
    co_await ticker_.async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
}

bool SocketServer::alive() {
  return Clock::now().time_since_epoch() - Clock::duration{beat_.load()} < k_alive;
}

void SocketServer::stop() {
  shared_.stopping = true;
  error_code ignored;
  for (Gate& gate : gates_) {
    gate.acceptor.close(ignored);
    gate.pause.cancel();
  }
  ticker_.cancel();
  for (const auto& weak : sessions_)
    if (const auto session = weak.lock()) session->stop();
}

SocketServer::~SocketServer() {
  shared_.commits->unsubscribe();
  if (thread_.joinable()) {
    asio::post(loop_->context, [this] { stop(); });
    thread_.join();
  }
  pools_->quick.join();
  pools_->slow.join();
}

}  // namespace

std::unique_ptr<Server> Server::create(std::vector<Endpoint> endpoints, Ports ports,
                                       const Limits& limits) {
  return std::make_unique<SocketServer>(endpoints, std::move(ports), limits);
}

}  // namespace dateline::server
