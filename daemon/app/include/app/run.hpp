// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace dateline::app {

/// The daemon's program: command line in, exit code out.
[[nodiscard]] int run(int argc, char** argv);

}  // namespace dateline::app
