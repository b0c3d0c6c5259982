// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::client {

/// Where a daemon may listen, best first. What is named by hand (`--socket`, DATELINE_SOCKET) is
/// the only choice; else the user's own daemon comes before the system's.
[[nodiscard]] std::vector<std::string> socket_candidates(const Host& host, std::string_view given);

/// The same for the control socket, which stands beside each.
[[nodiscard]] std::vector<std::string> control_candidates(const Host& host, std::string_view given);

}  // namespace dateline::client
