// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/arguments.hpp"
#include "context/discourse.hpp"
#include "names/names.hpp"

namespace dateline::events {

/// Adds to the arguments whom the text has named for what they say without a name: "his", "the
/// company", "the takeover", "the island". Then tells the discourse whom their nouns label and who
/// speaks for whom, by which the next ones are understood.
void resolve_referents(const Names& names, Discourse& discourse, Arguments& arguments);

}  // namespace dateline::events
