// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "language/document.hpp"

#include <cstdint>

namespace dateline::events {

/// The expression tells which thing is meant, and not when: "the summer timetable", "its winter
/// menu", "Christmas cards", "the future of the mine". `first`: the token that it begins at; `last`
/// ends its sentence.
[[nodiscard]] bool is_timeless(const language::Document& document, const Timex& timex,
                               std::uint32_t first, std::uint32_t last);

}  // namespace dateline::events
