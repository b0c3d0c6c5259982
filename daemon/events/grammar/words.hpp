// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/timex.hpp"
#include "grammar/word_text.hpp"
#include "language/document.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::events {

/// Part of speech, as coarse as clauses need it.
enum class Tag : std::uint8_t {
  noun,
  name,
  number,
  adjective,
  adverb,
  determiner,
  possessive,
  pronoun,
  preposition,
  coordinator,
  subordinator,
  relative,
  to,
  modal,
  be,
  have,
  do_,
  negation,
  verb,
  mark,
  time,
};

/// A word as grammar sees it: hyphens and abbreviations joined, clitics and asides taken off.
/// One line of the cache.
struct alignas(64) Word {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  ///< without a possessive 's
  WordText text;
  const Entry* entry = nullptr;  ///< never null once made
  std::uint32_t hash = 0;
  std::int32_t timex = -1;  ///< index of the temporal expression it belongs to
  std::uint8_t look = 0;    ///< of `text`: WordList::look_of()
  Tag tag = Tag::noun;
  VerbForm form = k_base;  ///< of a verb
  char mark = 0;           ///< of punctuation: its ASCII look
  bool capitalised = false;
  bool all_caps = false;
  bool possessive = false;  ///< 's follows
  bool quoted = false;
  bool number = false;
  bool spaced = false;
  bool length = false;  ///< of a time: says how long or how often, not when

  [[nodiscard]] bool is(std::uint32_t classes) const noexcept { return entry->is(classes); }
  [[nodiscard]] bool is_mark(char wanted) const noexcept {
    return tag == Tag::mark && mark == wanted;
  }
};

/// "the", as the longest article.
[[nodiscard]] inline bool is_the(const Word& word) noexcept {
  return word.is(k_article) && word.text.size() == 3;
}

/// The word is one of `words`. Of nearly all, its look says that it is not.
[[nodiscard]] inline bool is_one_of(WordList words, const Word& word) noexcept {
  return words.may_hold(word.look) && is_listed(words, word.text);
}

/// "third-quarter", "one-day": a time that stands before its noun.
[[nodiscard]] inline bool is_hyphened_time(const Word& word) noexcept {
  return word.timex >= 0 && word.text.find('-') != std::string_view::npos;
}

/// Words of the tokens [first, last), which lie in one sentence. `timexes` are those of the whole
/// text, `next_timex` the first that may touch the sentence; it moves on.
void read_words(const language::Document& document, const TokenEntries& entries,
                std::uint32_t first, std::uint32_t last, std::span<const Timex> timexes,
                std::size_t& next_timex, std::vector<Word>& words);

}  // namespace dateline::events
