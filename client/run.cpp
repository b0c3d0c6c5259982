// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

namespace dateline::client {

int run(int /*argc*/, char** /*argv*/) { return 0; }

}  // namespace dateline::client
