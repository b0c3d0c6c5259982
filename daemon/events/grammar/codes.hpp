// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>

namespace dateline::events {

/// What machines call a security, beside its name: "10-year notes US10YT=RR rose", "U.S. crude CLc1
/// fell". `first` and `end`: tokens written together.
[[nodiscard]] bool is_machine_code(const language::Document& document, std::uint32_t first,
                                   std::uint32_t end);

}  // namespace dateline::events
