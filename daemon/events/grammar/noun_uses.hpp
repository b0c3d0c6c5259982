// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"

#include <vector>

namespace dateline::events {

/// Gives nouns of many uses the sense that the words around them tell of: "a vote on the bill", "a
/// strike on the depot".
void tell_noun_uses(std::vector<Word>& words);

}  // namespace dateline::events
