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

/// "starred in a series called Big Life in 2015": the verb before what only gives a name.
[[nodiscard]] std::uint32_t before_naming(const Parse& parse, std::uint32_t group);

/// "Also arrested was a guard, on Friday": the verb before "was".
[[nodiscard]] std::uint32_t inverted(const Parse& parse, std::uint32_t group);

/// "gave the firm until Friday to pay": what has to be done by the time that ends at `end`;
/// k_nothing where nothing has.
[[nodiscard]] std::uint32_t bound_behind(const Parse& parse, std::uint32_t end);

}  // namespace dateline::events
