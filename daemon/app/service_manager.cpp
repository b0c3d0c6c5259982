// SPDX-License-Identifier: Apache-2.0
#include "service_manager.hpp"

#include <sys/stat.h>
#include <systemd/sd-daemon.h>

#include <cstdlib>
#include <ctime>
#include <memory>
#include <unistd.h>

namespace dateline::app {
namespace {

void notify(const std::string& state) { sd_notify(0, state.c_str()); }

/// CLOCK_MONOTONIC in microseconds, as RELOADING=1 wants it.
std::string monotonic_now() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return std::to_string(std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1'000);
}

}  // namespace

ServiceManager::ServiceManager() {
  std::uint64_t interval = 0;
  if (sd_watchdog_enabled(0, &interval) > 0) watchdog_ = std::chrono::microseconds(interval);
}

void ServiceManager::ready(const std::string& status) const { notify("READY=1\nSTATUS=" + status); }

void ServiceManager::status(const std::string& text) {
  if (text == last_status_) return;
  last_status_ = text;
  notify("STATUS=" + text);
}

void ServiceManager::reloading() const { notify("RELOADING=1\nMONOTONIC_USEC=" + monotonic_now()); }

void ServiceManager::stopping() const { notify("STOPPING=1"); }

void ServiceManager::alive() const { notify("WATCHDOG=1"); }

std::vector<ServiceManager::PassedSocket> ServiceManager::take_sockets() {
  char** names = nullptr;
  const int count = sd_listen_fds_with_names(1, &names);
  std::vector<PassedSocket> sockets;
  for (int at = 0; at < count; ++at) {
    const std::unique_ptr<char, decltype(&std::free)> name(names[at], &std::free);
    sockets.push_back({.descriptor = SD_LISTEN_FDS_START + at, .name = name.get()});
  }
  std::free(names);  // NOLINT: systemd's own array
  return sockets;
}

bool ServiceManager::logs_to_journal() {
  const char* stream = std::getenv("JOURNAL_STREAM");  // NOLINT(concurrency-mt-unsafe)
  struct stat status {};
  if (stream == nullptr || fstat(STDERR_FILENO, &status) != 0) return false;
  return stream == std::to_string(status.st_dev) + ':' + std::to_string(status.st_ino);
}

}  // namespace dateline::app
