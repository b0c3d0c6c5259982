// SPDX-License-Identifier: Apache-2.0
#include "instance.hpp"

#include "config/keys.hpp"
#include "dateline/error.hpp"
#include "dateline/tagger.hpp"
#include "log.hpp"
#include "options_of.hpp"
#include "signals.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

namespace dateline::app {
namespace {

using std::chrono::milliseconds;

/// How often status and troubles are looked at.
constexpr milliseconds k_tick{500};

ingest::Options logged_ingest_options(const Settings& settings) {
  ingest::Options options = ingest_options(settings);
  options.on_failed = [](const std::string& path, const std::string& reason) {
    log::warn(path + ": " + reason);
  };
  return options;
}

milliseconds tick_length(const ServiceManager& manager) {
  if (!manager.watchdog()) return k_tick;
  return std::min(k_tick, std::chrono::duration_cast<milliseconds>(*manager.watchdog() / 3));
}

}  // namespace

Instance::Instance(Flags flags, Places places, Settings settings)
    : flags_(std::move(flags)), places_(std::move(places)), settings_(std::move(settings)),
      store_(store::Store::open(settings_.store_directory, store_options(settings_))),
      ingest_(ingest::Ingest::create(logged_ingest_options(settings_), extractor_, *store_)),
      server_(server::Server::create(endpoints(settings_, ServiceManager::take_sockets()),
                                     {.timeline = store_->timeline(),
                                      .intake = *ingest_,
                                      .extractor = extractor_,
                                      .reload = [this] { reload(); },
                                      .read_time = read_typed_time},
                                     server_limits(settings_))) {}

void Instance::run() {
  server_->start();
  if (const std::string notice = store_->notice(); !notice.empty()) log::warn(notice);
  log::info("answering; store " + settings_.store_directory.string());
  manager_.ready("Answering queries");
  ingest_->start();
  const milliseconds wait = tick_length(manager_);
  for (;;) {
    const auto request = Signals::wait(wait);
    if (request == Signals::Request::stop) break;
    if (request == Signals::Request::reload) reload_on_signal();
    tick();
  }
  log::info("stopping");
  manager_.stopping();
}

void Instance::tick() {
  const IntakeStatus status = ingest_->status();
  intake_log_.take(status);
  client_log_.take(server_->refused());
  manager_.status(describe(status));
  // Both are asked each time: what counts is whether they moved since the last.
  const bool reading = ingest_->alive();
  const bool answering = server_->alive();
  if (reading && answering && manager_.watchdog()) manager_.alive();
}

void Instance::reload_on_signal() try {
  manager_.reloading();
  reload();
  manager_.ready("Configuration read anew");
} catch (const std::exception& error) {
  log::error(std::string("the configuration stays as it was: ") + error.what());
  manager_.ready("Configuration stays as it was: it has an error");
}

void Instance::reload() {
  const std::scoped_lock lock(settings_mutex_);
  Settings fresh = load_settings(flags_, places_);
  for (const Key& key : keys()) {
    if (!differs(key, settings_, fresh)) continue;
    log::info(std::string(key.name) + (key.live ? " has changed" : " takes a restart to change"));
  }
  ingest_->reconfigure(logged_ingest_options(fresh));
  log::set_level(fresh.log_level);
  settings_ = std::move(fresh);
}

}  // namespace dateline::app
