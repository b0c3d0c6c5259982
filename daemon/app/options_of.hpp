// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/settings.hpp"
#include "ingest/ingest.hpp"
#include "server/server.hpp"
#include "service_manager.hpp"
#include "store/store.hpp"

#include <vector>

namespace dateline::app {

/// The settings as each subsystem takes them.
[[nodiscard]] store::Options store_options(const Settings& settings);
[[nodiscard]] ingest::Options ingest_options(const Settings& settings);
[[nodiscard]] server::Limits server_limits(const Settings& settings);

/// The sockets that came with the process, else the one that is configured and its `.control`.
/// Throws Error{usage} where there is neither, or one of a name that is not known.
[[nodiscard]] std::vector<server::Endpoint>
endpoints(const Settings& settings, const std::vector<ServiceManager::PassedSocket>& passed);

}  // namespace dateline::app
