// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <string>

namespace dateline::events {

/// Adds what a clause speaks of, by its name where the text gives one: for a pronoun, "his party",
/// "the bank", an apposition.
void append_subject(const PhraseContext& context, const VerbGroup& group, std::string& out);

}  // namespace dateline::events
