// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"
#include "language/flat_map.hpp"

#include <cstdint>
#include <span>

namespace dateline::events {

class Names;

/// Hashes of the words that no table knows and that a sentence opened with as a name: the capital
/// of a first word is no proof, and what the word does in one sentence proves it for the next.
using NamedOpeners = language::FlatSet<std::uint32_t>;

/// Sets `tag` and `form` of each word of a sentence by tables and neighbours. `openers`: of the
/// sentences before; this one adds its own.
void tag_words(std::span<Word> words, const Names& names, NamedOpeners& openers);

}  // namespace dateline::events
