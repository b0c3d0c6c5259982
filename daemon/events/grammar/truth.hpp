// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// Marks the clauses that the sentence itself calls false or leaves open: "It is not true that he
/// resigned", "reports that it failed are wrong", "do not think he was killed", "whether they met".
/// Subjects and objects must be known.
void mark_truth(Parse& parse);

}  // namespace dateline::events
