// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// "the court in Paris, Texas", but not "In Paris, Texas won".
[[nodiscard]] bool leads_to_region(const Parse& parse, std::uint32_t first);

/// "Paris, France": the comma at `comma` stands inside the name of a place.
[[nodiscard]] bool joins_region(const Parse& parse, std::uint32_t comma);

}  // namespace dateline::events
