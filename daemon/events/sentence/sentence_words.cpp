// SPDX-License-Identifier: Apache-2.0
#include "sentence/sentence_words.hpp"

#include "grammar/dashes.hpp"
#include "grammar/parentheticals.hpp"
#include "layout/credits.hpp"
#include "layout/datelines.hpp"

namespace dateline::events {

ByteRange read_sentence_words(const language::Document& document, const TokenEntries& entries,
                              std::uint32_t first, std::uint32_t last,
                              std::span<const Timex> timexes, std::size_t& next_timex,
                              std::vector<Word>& words) {
  words.reserve(last - first);
  read_words(document, entries, first, last, timexes, next_timex, words);
  const ByteRange dateline = drop_dateline(words);
  drop_credit(words);
  read_dashes_as_commas(words);
  drop_parentheticals(words);
  return dateline;
}

}  // namespace dateline::events
