// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dateline::client {

/// The client's program: command line in, exit code out.
[[nodiscard]] int run(int argc, char** argv);

}  // namespace dateline::client
