// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "dateline/timex.hpp"
#include "grammar/words.hpp"
#include "language/document.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::events {

/// read_words() of a sentence, without what grammar has no use for: its dateline, whose place is
/// returned, the credit of a picture, dashes for commas, words between commas before a verb.
ByteRange read_sentence_words(const language::Document& document, const TokenEntries& entries,
                              std::uint32_t first, std::uint32_t last,
                              std::span<const Timex> timexes, std::size_t& next_timex,
                              std::vector<Word>& words);

}  // namespace dateline::events
