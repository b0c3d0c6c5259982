// SPDX-License-Identifier: Apache-2.0
#include "app/run.hpp"

namespace dateline::app {

int run(int /*argc*/, char** /*argv*/) { return 0; }

}  // namespace dateline::app
