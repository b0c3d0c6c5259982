// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "grammar/parse.hpp"

#include <cstdint>
#include <span>

namespace dateline::events {

/// Where an expression of time stands: [first, end), and from `start` on with its preposition.
struct TimeWords {
  std::uint32_t start;
  std::uint32_t first;
  std::uint32_t end;
};

/// The verb group whose clause the expression stands in; k_nothing where there is none.
[[nodiscard]] std::uint32_t verb_of_time(const Parse& parse, std::span<const Timex> timexes,
                                         const TimeWords& time);

}  // namespace dateline::events
