// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// Where a line may end.

/// An event told without a date of its own keeps its prepositional phrases; these never end one,
/// but "sent home" and "wants him to step down" may.
[[nodiscard]] bool dangles(const Parse& parse, std::uint32_t at) noexcept;

/// "a two-year" of "a two-year, $60 million refit": what it tells of is cut.
[[nodiscard]] bool lacks_noun(const Parse& parse, std::uint32_t end);

/// "hours", "just minutes", before the "after" of a clause that the line has not. `end`: of the
/// line.
[[nodiscard]] bool counts_to_clause(const Parse& parse, std::uint32_t end);

/// "Several were hurt", "many more left", "some of those held were freed": all of the phrase, which
/// needs no noun.
[[nodiscard]] bool is_several(const Parse& parse, WordRange range);

}  // namespace dateline::events
