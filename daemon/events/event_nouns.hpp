// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse.hpp"

#include <cstdint>

namespace dateline::events {

/// The event noun that a verb such as "hold" or "postpone" speaks of; nullptr where none.
/// `chunk` becomes the noun phrase that it heads.
[[nodiscard]] const NounSense* noun_beside(const Parse& parse, const VerbGroup& group,
                                           std::uint32_t& chunk);

/// The noun that says what a verb of many uses is about: "won the election", "the quake killed".
[[nodiscard]] const NounSense* telling_noun(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
