// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/word_table.hpp"
#include "lexicon/guard_words.hpp"

#include <span>

namespace dateline::temporal {

/// Words and what they say of a number or a name beside them; cue_of() looks into all of them.
using CueTable = language::WordTable<Cue>;

[[nodiscard]] std::span<const CueTable::Entry> cues_of_amounts() noexcept;
[[nodiscard]] std::span<const CueTable::Entry> cues_of_phrases() noexcept;

}  // namespace dateline::temporal
