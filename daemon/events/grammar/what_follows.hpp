// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// What stands behind a past form that may be a participle, before the verb groups there are found.

/// An object, or how many: "killed over 200", "held one-day strikes".
[[nodiscard]] bool object_follows(const Parse& parse, std::uint32_t at);

/// "announced on Monday it would", "announced that", "said on Monday there was": a clause with what
/// is said follows.
[[nodiscard]] bool clause_follows(const Parse& parse, std::uint32_t at);

/// "said on Monday that", but not "said to be ill".
[[nodiscard]] bool says(const Parse& parse, std::uint32_t at);

/// "called" of "a plant called Nova": the name behind is what the noun before is called.
[[nodiscard]] bool gives_name(const Parse& parse, std::uint32_t at);

/// A finite verb from `at` on, whose subject stands before that. `any`: a past form will do that
/// could be a participle too.
[[nodiscard]] bool finite_after(const Parse& parse, std::uint32_t at, bool any);

/// Whether some word may be the verb of a clause.
enum class Finite : std::uint8_t { none, perhaps, sure };

/// Whether one behind `head` may, to the far end of a long sentence: perhaps where it is a past
/// form that could be a participle too.
[[nodiscard]] Finite finite_in_rest(const Parse& parse, std::uint32_t head) noexcept;

}  // namespace dateline::events
