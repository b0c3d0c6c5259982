// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// Age and home of somebody, which stand between a name and its verb.

/// "Ruiz, 45": one past what stands before the age; else `end`.
[[nodiscard]] std::uint32_t before_age(const Parse& parse, std::uint32_t end);

/// "Ruiz, 45, of Riga": one past what stands before the home of somebody whose age is told; else
/// `end`.
[[nodiscard]] std::uint32_t before_home(const Parse& parse, std::uint32_t end);

}  // namespace dateline::events
