// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The first word of the verb goes with one: "was", "has".
[[nodiscard]] bool goes_with_one(const Parse& parse, const VerbGroup& group) noexcept;

/// "the elections" before "was", "a clinic" before "were": by the number of the verb, the noun
/// phrase is no subject of it. A list, a name and a body of many may go with both.
[[nodiscard]] bool is_of_another_number(const Parse& parse, const VerbGroup& group,
                                        WordRange subject) noexcept;

/// "A soldier who was on leave and two policemen were": by the number of the verb at `index`, which
/// has one of them for subject, both are.
void take_both(Parse& parse, std::uint32_t index);

}  // namespace dateline::events
