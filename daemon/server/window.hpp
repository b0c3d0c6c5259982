// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "protocol/requests.hpp"
#include "server/server.hpp"

#include <optional>

namespace dateline::server {

/// A request with its typed times resolved.
struct Plan {
  Query query;
  std::size_t limit = 0;  ///< of the whole answer; 0: none
};

/// Throws protocol::FieldError for times that cannot be read and windows that hold nothing.
[[nodiscard]] Plan plan(const protocol::QueryRequest& request, const Ports& ports);

/// Who asks, and when, by `now`; the daemon's clock where it is empty.
[[nodiscard]] Asker asker_of(const protocol::QueryRequest& request);

}  // namespace dateline::server
