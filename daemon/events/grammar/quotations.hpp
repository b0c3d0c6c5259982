// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/marks.hpp"
#include "grammar/parse.hpp"
#include "lexicon/lexicon.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline::events {

// Words in quotes that are part of the sentence around them, and nobody's own sentence. `words`:
// what stands before, read so far; `first`: the token behind the opening mark. Each gives the token
// that closes the quotation, or nothing where it is none of its sort.

/// 'the film "Green Harbor" won', 'starred in "Lord of the Flies."': a short title is a name, but
/// not in 'said "Good Morning"'. `listed`: another title stands before "and".
[[nodiscard]] std::optional<std::uint32_t>
close_of_title(const language::Document& document, const TokenEntries& entries, const Marks& marks,
               const std::vector<Word>& words, std::uint32_t first, bool listed);

/// 'declared a "health emergency" on Monday': a few words.
[[nodiscard]] std::optional<std::uint32_t>
close_of_phrase(const language::Document& document, const TokenEntries& entries, const Marks& marks,
                const std::vector<Word>& words, std::uint32_t first);

}  // namespace dateline::events
