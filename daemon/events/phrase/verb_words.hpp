// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <string>

namespace dateline::events {

/// What a clause speaks of is more than one.
[[nodiscard]] bool plural(const Parse& parse, WordRange subject);

/// The verb of a line, agreeing with its subject: what governs it, what it shares with the clause
/// before it or leaves unsaid stands in full. `past`: it has happened.
void append_verb(const Parse& parse, const VerbGroup& group, bool past, std::string& out);

}  // namespace dateline::events
