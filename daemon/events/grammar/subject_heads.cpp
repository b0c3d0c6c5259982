// SPDX-License-Identifier: Apache-2.0
#include "grammar/subject_heads.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/reach.hpp"
#include "grammar/verb_neighbours.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

/// "buses take effect", "farmers start on Monday": behind many, a verb in the plural.
bool acts_of_many(const TagContext& in, std::size_t at) noexcept {
  const Word& word = in.words[at];
  const WordText& before = in.words[at - 1].text;
  const bool many = in.words[at - 1].is(k_plural) ||
                    (before.ends_with('s') && !before.ends_with("ss") && !before.ends_with("us"));
  if (!many || (word.entry->forms & k_base) == 0) return false;
  const bool nominal = word.is(k_noun) || word.entry->noun != nullptr;
  const bool timed =
      at + 2 < in.words.size() && in.words[at + 1].is(k_preposition) && in.words[at + 2].timex >= 0;
  return timed || (at + 1 < in.words.size() && goes_with(word, in.words[at + 1])) ||
         (!nominal && complement_follows(in, at));
}

/// ", which was to open in May, has been moved": the verb of what stands before the comma follows
/// the aside.
bool goes_on_behind_aside(const TagContext& in, std::size_t comma) {
  if (comma + 1 >= in.words.size() || !in.words[comma].is_mark(',') ||
      !in.words[comma + 1].is(k_relative))
    return false;
  const std::size_t end = std::min<std::size_t>(in.words.size(), comma + k_longest_aside);
  for (std::size_t at = comma + 2; at + 1 < end; ++at)
    if (in.words[at].mark != 0)
      return in.words[at].is_mark(',') && in.words[at + 1].is(k_be | k_have | k_modal);
  return false;
}

/// "in the cave", "to Vienna", "to the coast", but not "to pay".
bool opens_phrase(const TagContext& in, std::size_t at) {
  if (!in.words[at].is(k_to)) return in.words[at].is(k_preposition);
  return at + 1 < in.words.size() &&
         (in.words[at + 1].capitalised || in.words[at + 1].is(k_determiner | k_possessive));
}

/// "Vienna and Milan": the "and" at `at` stands between names.
bool joins_names(const TagContext& in, std::size_t at) {
  return in.words[at].text == "and" && at + 1 < in.words.size() && in.words[at - 1].capitalised &&
         in.words[at + 1].capitalised;
}

bool reports(const Word& word) {
  return word.tag == Tag::verb && word.entry->verb->nature == Nature::report;
}

/// Past the words before `at` that tell when.
std::size_t before_times(const TagContext& in, std::size_t at) {
  while (at > 0 && (in.words[at - 1].tag == Tag::time ||
                    (in.words[at - 1].tag == Tag::preposition && at < in.words.size() &&
                     in.words[at].tag == Tag::time)))
    --at;
  return at;
}

/// "said in May that talks", "told them that plans", "said on Friday repairs": what is said begins
/// at `at`, and not "a bank that loans".
bool opens_what_is_told(const TagContext& in, std::size_t at) {
  std::size_t that = before_times(in, at);
  if (that < at) return that > 0 && reports(in.words[that - 1]);
  if (at == 0 || in.words[at - 1].text != "that") return false;
  that = before_times(in, at - 1);
  if (that + 1 < at || that == 0) return that > 0;
  while (that > 1 &&
         (in.words[that - 1].tag == Tag::noun || in.words[that - 1].tag == Tag::name ||
          in.words[that - 1].tag == Tag::pronoun || in.words[that - 1].tag == Tag::determiner))
    --that;
  return reports(in.words[that - 1]);
}

}  // namespace

bool heads_subject(const TagContext& in, std::size_t at) {
  constexpr std::size_t k_reach = 10;
  const Tag previous = in.before();
  const std::size_t next = at + 1;
  const bool opens = previous == Tag::relative && in.before_word()->text == "where";
  if (opens && in.verb_follows(at)) return true;
  if (next >= in.words.size()) return false;
  const bool joined =  // "and casts of three of them will go on display"
      previous == Tag::coordinator && in.words[next].text == "of";
  if ((previous != Tag::noun && previous != Tag::name && !opens && !joined &&
       !opens_what_is_told(in, at)) ||
      !opens_phrase(in, next) || goes_with(in.words[at], in.words[next]))
    return false;
  bool names = false;
  for (std::size_t i = next + 1; i < in.words.size() && i - next < k_reach; ++i) {
    const Word& word = in.words[i];
    if (goes_on_behind_aside(in, i)) return true;
    if (word.is(k_coordinator) && in.words[next].text == "between") continue;
    if (joins_names(in, i)) {  // but "The envoy flies to Peru and Chile has agreed"
      names = true;
      continue;
    }
    if (names && (word.is(k_be | k_have | k_modal) || is_surely_past(in, i)))
      return goes_with_many(word);
    if (word.mark != 0 || word.timex >= 0 ||
        word.is(k_coordinator | k_subordinator | k_relative | k_subject_pronoun))
      return false;
    if (is_surely_past(in, i) || word.is(k_be | k_have | k_modal) || acts_of_many(in, i))
      return true;
  }
  return false;
}

}  // namespace dateline::events
