// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client_log.hpp"
#include "config/settings.hpp"
#include "extract/article_extractor.hpp"
#include "ingest/ingest.hpp"
#include "intake_log.hpp"
#include "server/server.hpp"
#include "service_manager.hpp"
#include "store/store.hpp"

#include <memory>
#include <mutex>

namespace dateline::app {

/// The daemon: owns every subsystem, made in this order and torn down in reverse.
class Instance {
 public:
  /// Throws Error where the store or a socket is not to be had.
  Instance(Flags flags, Places places, Settings settings);

  /// Says that it is ready, begins to read, and answers until it is told to stop.
  void run();

 private:
  /// Takes the configuration anew, whole or not at all. Throws Error{usage}. Any thread may call.
  void reload();
  void reload_on_signal();
  void tick();

  Flags flags_;
  Places places_;
  std::mutex settings_mutex_;  ///< of settings_ and of what reload changes
  Settings settings_;
  ServiceManager manager_;
  std::unique_ptr<store::Store> store_;
  extract::ArticleExtractor extractor_;
  std::unique_ptr<ingest::Ingest> ingest_;
  std::unique_ptr<server::Server> server_;
  IntakeLog intake_log_;
  ClientLog client_log_;
};

}  // namespace dateline::app
