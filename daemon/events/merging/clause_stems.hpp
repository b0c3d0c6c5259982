// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

#include <string>
#include <vector>

namespace dateline::events {

/// What the clause of a mention is about: the stems of its first few words that are no names, no
/// words of grammar and not the one that tells of the event. "BP capped one of three leaks":
/// "leak".
[[nodiscard]] std::vector<std::string> clause_stems(const Mention& mention);

}  // namespace dateline::events
