// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"

#include <span>

namespace dateline::events {

/// Tags the verb of a line that no stop ends and that has been left without one: "Unions plan
/// strike", "Hundreds protest over water cuts", "Northrop and Airbus defeat Boeing". Where a word
/// may be noun or verb, a headline of nothing but nouns is seldom meant.
void find_headline_verb(std::span<Word> words);

}  // namespace dateline::events
