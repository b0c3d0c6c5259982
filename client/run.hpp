// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host.hpp"

namespace dateline::client {

/// The client's program: command line in, exit code out. Never throws what it knows the meaning of.
[[nodiscard]] int run(const Host& host);
[[nodiscard]] int run(int argc, char** argv);

}  // namespace dateline::client
