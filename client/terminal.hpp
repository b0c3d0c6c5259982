// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host.hpp"
#include "options.hpp"
#include "print/style.hpp"

namespace dateline::client {

[[nodiscard]] bool is_terminal(int descriptor) noexcept;

/// Width and colours that fit where the output goes: both only for a terminal, unless colours are
/// asked for; NO_COLOR and TERM=dumb are heeded.
[[nodiscard]] Style style_for(const Host& host, ColorChoice choice);

}  // namespace dateline::client
