// SPDX-License-Identifier: Apache-2.0
#include "grammar/headline_verbs.hpp"

#include "grammar/clause_words.hpp"

#include <algorithm>
#include <cstddef>

namespace dateline::events {
namespace {

// A verb stands no further from its line's beginning.
constexpr std::size_t k_longest_subject = 8;

/// "cuts", "strikes", which are nouns as well.
bool is_noun_too(const Word& word) {
  return word.tag == Tag::verb && word.form == k_third && word.entry->noun != nullptr;
}

/// "says", "to meet", "killed", "is": the line has its verb.
bool is_its_verb(const Word& word) {
  return (word.tag == Tag::verb && !is_noun_too(word)) || is_auxiliary(word.tag) ||
         word.tag == Tag::to;
}

/// "hike rates", "cut costs": right behind a verb of many, no verb of one.
bool is_acted_on(const Word& word) { return word.tag == Tag::verb && word.form == k_third; }

/// "Unions", "Hundreds", "Northrop and Airbus", "Shares in Nokia": many, up to `end`.
bool are_many(std::span<const Word> words, std::size_t end) {
  std::size_t head = end - 1;
  for (std::size_t at = 0; at < end; ++at) {
    if (words[at].tag == Tag::coordinator) return true;
    if (words[at].tag == Tag::preposition && at > 0) head = std::min(head, at - 1);
  }
  return is_plural(words[head]) || is_count(words[head]) || words[head].is(k_number_word);
}

/// Something to act on follows: "plan strike", "defeat Boeing", or more of the clause: "plunge
/// after", and no noun that the word belongs to: "strike plan".
bool leads_on(const Word& next) {
  return next.tag == Tag::name || next.tag == Tag::noun || next.tag == Tag::adjective ||
         next.tag == Tag::number || next.tag == Tag::preposition || next.tag == Tag::determiner ||
         next.tag == Tag::time || next.tag == Tag::adverb || is_acted_on(next);
}

/// The word may be the verb, and what stands before it many who do it.
bool may_be_verb(std::span<const Word> words, std::size_t at) {
  const Word& word = words[at];
  const Word& before = words[at - 1];
  const bool either = word.tag == Tag::noun && !word.capitalised && !word.possessive &&
                      word.entry->verb != nullptr && (word.entry->forms & k_base) != 0;
  const bool subject =
      (before.tag == Tag::noun || before.tag == Tag::name || before.tag == Tag::number) &&
      !before.possessive;
  return either && subject && are_many(words, at) && leads_on(words[at + 1]);
}

}  // namespace

void find_headline_verb(std::span<Word> words) {
  const bool stops = !words.empty() && words.back().mark != 0 && words.back().mark != '%';
  if (words.size() < 3 || stops) return;
  const std::size_t end = std::min(words.size() - 1, k_longest_subject);
  std::size_t verb = 1;
  while (verb < end && words[verb].mark == 0 && words[verb].tag != Tag::verb &&
         !may_be_verb(words, verb))
    ++verb;
  if (verb >= end || words[verb].tag != Tag::noun || words[verb].mark != 0) return;
  const auto behind = words.begin() + static_cast<std::ptrdiff_t>(verb) + 1;
  const auto rest = is_acted_on(*behind) ? behind + 1 : behind;
  if (std::any_of(words.begin(), behind, is_its_verb) ||
      std::any_of(rest, words.end(), is_its_verb))
    return;
  words[verb].tag = Tag::verb;
  words[verb].form = k_base;
  std::for_each(behind, words.end(), [](Word& word) {
    if (word.tag == Tag::verb) word.tag = Tag::noun;
  });
}

}  // namespace dateline::events
