// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

// What rules say of a verb that is past and participle in one form. Chunks are found, groups up to
// the one that they are asked about.

/// "The man who shot Ruiz fled", "said the man who": the relative clause before has its verb, and
/// what it tells more of has none yet.
[[nodiscard]] bool awaits_main_verb(const Parse& parse);

/// The head of `group` stands after a noun that seems to be no subject: "the summit scheduled to
/// start".
[[nodiscard]] bool seems_reduced(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
