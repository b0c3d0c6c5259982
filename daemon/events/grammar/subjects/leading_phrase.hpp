// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "A suit against Lumex and its head was dismissed", "The plan to join an effort to raise the
/// wreck failed": where the noun phrase begins that opens the clause of a finite verb, if all
/// between it and `end` tells more of it: phrases behind prepositions and joints, infinitives,
/// participles with what they act on. `end`: one past the last word that may be of the subject.
/// k_nothing where the clause opens with anything else, or where two phrases stand side by side.
[[nodiscard]] std::uint32_t leading_phrase(const Parse& parse, const VerbGroup& group,
                                           std::uint32_t end);

}  // namespace dateline::events
