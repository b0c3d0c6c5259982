// SPDX-License-Identifier: Apache-2.0
#include "grammar/subject_number.hpp"

#include "grammar/clause_words.hpp"

namespace dateline::events {
namespace {

/// "conditions" of "conditions in the camp appear to", "talks" of "talks on the future of the plant
/// begin": the noun that all prepositions stand behind; nullptr where there is none.
const Word* noun_before_of(const TagContext& in) noexcept {
  if (in.clause_has_verb()) return nullptr;
  const Word* noun = nullptr;
  for (std::size_t i = in.behind; i-- > 1;) {
    if (in.words[i].tag == Tag::preposition && in.words[i - 1].tag == Tag::preposition)
      continue;  // "a loan of up to 60 million pounds"
    if (in.words[i].tag == Tag::preposition) {
      if (in.words[i - 1].tag != Tag::noun) return noun;
      noun = &in.words[i - 1];
      continue;
    }
    const bool verb = in.words[i].tag == Tag::verb && in.words[i].form != k_ing;
    const bool names = in.words[i].tag == Tag::coordinator && i + 1 < in.behind &&
                       in.words[i - 1].tag == Tag::name && in.words[i + 1].tag == Tag::name;
    if (names) continue;  // "ministers of Peru and Chile"
    if (in.words[i].tag == Tag::mark || verb || in.words[i].tag == Tag::coordinator) return noun;
  }
  return noun;
}

}  // namespace

bool has_comma_pair(const TagContext& in) noexcept {
  for (std::size_t at = in.behind - 1; at-- > 0;)
    if (in.words[at].is_mark(',')) return true;
  return false;
}

bool is_plural_name(const TagContext& in) noexcept {
  const Word& last = in.words[in.behind - 1];
  return in.behind > 1 && last.tag == Tag::name && !last.possessive && last.text.ends_with('s') &&
         in.words[in.behind - 2].is(k_article) && in.words[in.behind - 2].tag == Tag::determiner;
}

bool plural_before_of(const TagContext& in) noexcept {
  const Word* noun = noun_before_of(in);
  return noun != nullptr && is_plural(*noun);
}

bool plural_before_that(const TagContext& in) noexcept {
  for (std::size_t i = in.behind; i-- > 1;) {
    const Word& word = in.words[i];
    const bool opens = word.text == "that" || word.tag == Tag::relative;
    if (opens) return is_plural(in.words[i - 1]);
    if (word.tag == Tag::mark || word.tag == Tag::coordinator || word.tag == Tag::subordinator)
      return false;
  }
  return false;
}

bool plural_before_commas(const TagContext& in) noexcept {
  if (!has_comma_pair(in)) return false;
  std::size_t at = in.behind - 1;
  while (at > 0 && !in.words[at - 1].is_mark(',')) --at;
  for (--at; at-- > 0;) {
    const Word& word = in.words[at];
    if (word.tag == Tag::mark || word.tag == Tag::verb) return false;
    const bool head = word.tag == Tag::noun && in.words[at + 1].tag != Tag::noun;
    if (head && is_plural(word)) return true;
  }
  return false;
}

}  // namespace dateline::events
