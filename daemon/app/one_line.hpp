// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace dateline::app {

/// What is safe to print as one line: a path or an argument may hold anything, of any length.
[[nodiscard]] std::string one_line(std::string message);

}  // namespace dateline::app
