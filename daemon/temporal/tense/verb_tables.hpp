// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/word_table.hpp"
#include "tense/tense_words.hpp"

#include <span>

namespace dateline::temporal {

/// Words and what they say about the tense of their clause; verb_kind() looks into all of them.
using VerbTable = language::WordTable<Verb>;

[[nodiscard]] std::span<const VerbTable::Entry> past_verbs() noexcept;
[[nodiscard]] std::span<const VerbTable::Entry> ahead_verbs() noexcept;
[[nodiscard]] std::span<const VerbTable::Entry> linked_verbs() noexcept;

}  // namespace dateline::temporal
