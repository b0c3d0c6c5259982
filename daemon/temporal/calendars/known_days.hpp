// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>
#include <optional>

namespace dateline::temporal {

/// The year of a day that is known by its date alone, where the word at `next`, right behind it,
/// tells what happened then: "the Jan. 6 riot".
[[nodiscard]] std::optional<std::int32_t> year_of_known_day(std::int32_t month, std::int32_t day,
                                                            const language::Document& document,
                                                            std::uint32_t next);

}  // namespace dateline::temporal
