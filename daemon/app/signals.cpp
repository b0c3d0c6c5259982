// SPDX-License-Identifier: Apache-2.0
#include "signals.hpp"

#include <csignal>
#include <pthread.h>

namespace dateline::app {
namespace {

sigset_t steering() {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGHUP);
  return set;
}

}  // namespace

Signals::Signals() {
  const sigset_t set = steering();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  signal(SIGPIPE, SIG_IGN);  // NOLINT(cert-err33-c): SIGPIPE can be ignored
}

std::optional<Signals::Request> Signals::wait(std::chrono::nanoseconds timeout) {
  const sigset_t set = steering();
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(timeout);
  const timespec left{.tv_sec = seconds.count(), .tv_nsec = (timeout - seconds).count()};
  const int signal = sigtimedwait(&set, nullptr, &left);
  if (signal < 0) return std::nullopt;
  return signal == SIGHUP ? Request::reload : Request::stop;
}

}  // namespace dateline::app
