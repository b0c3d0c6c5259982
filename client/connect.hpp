// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "descriptor.hpp"

#include <string>
#include <vector>

namespace dateline::client {

struct Connected {
  std::string path;
  Descriptor socket;
};

/// Connects to the first candidate that answers. Throws Error{no_daemon}, Error{no_permission},
/// each with what was tried and what to do.
[[nodiscard]] Connected connect_first(const std::vector<std::string>& candidates);

}  // namespace dateline::client
