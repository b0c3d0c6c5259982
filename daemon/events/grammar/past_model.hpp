// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// `group` is a single word, past and participle in one form: "scheduled" of "the talks scheduled
/// for Friday" and of "they scheduled talks".
[[nodiscard]] bool may_be_past(const Parse& parse, const VerbGroup& group) noexcept;

/// How likely the head of `group`, of which that is true, is the verb of its clause, as treebanks
/// have taught, and no participle that tells more of a noun. The logarithm of the odds in 64ths, so
/// above 0 where it is rather the verb. Chunks are found, groups up to this one. `seems_reduced`:
/// what the rules say.
[[nodiscard]] int odds_of_past(const Parse& parse, const VerbGroup& group, bool seems_reduced);

}  // namespace dateline::events
