// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"

#include <span>

namespace dateline::events {

class Names;

/// Sets `tag` and `form` of each word of a sentence by tables and neighbours.
void tag_words(std::span<Word> words, const Names& names);

}  // namespace dateline::events
