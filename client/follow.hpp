// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context.hpp"

namespace dateline::client {

/// Prints the view that was asked for, then every change to it as it comes, until interrupted.
/// Goes on where it was when the daemon restarts. Throws Error where it does not come back.
[[nodiscard]] int follow(Context& context);

}  // namespace dateline::client
