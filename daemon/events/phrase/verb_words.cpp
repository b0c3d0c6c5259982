// SPDX-License-Identifier: Apache-2.0
#include "phrase/verb_words.hpp"

#include "lexicon/morphology.hpp"
#include "phrase/line.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

// With a typographic apostrophe.
constexpr std::size_t k_longest_clitic = 5;

/// "He's expected": behind a full name the verb stands in full too.
std::string_view in_full(std::string_view text) {
  constexpr auto k_clitics =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"'s", "is"},
                                                                    {"’s", "is"},
                                                                    {"'re", "are"},
                                                                    {"’re", "are"},
                                                                    {"'ve", "have"},
                                                                    {"’ve", "have"},
                                                                    {"'ll", "will"},
                                                                    {"’ll", "will"}});
  if (text.size() > k_longest_clitic) return text;
  for (const auto& [clitic, full] : k_clitics)
    if (text == clitic) return full;
  return text;
}

/// "won't", "didn't": without their "not".
std::string_view affirmed(std::string_view text) {
  if (text == "cannot") return "can";
  if (text.ends_with("n't")) text.remove_suffix(3);
  if (text.ends_with("n’t")) text.remove_suffix(5);
  return text == "wo" ? "will" : text == "ca" ? "can" : text;
}

void append_group(const Parse& parse, const VerbGroup& group, std::string& out) {
  for (std::uint32_t at = group.range.first; at < group.range.last; ++at) {
    const Word& word = parse.words[at];
    if (group.awaited && word.tag == Tag::negation) continue;  // "will not open until May"
    if (word.tag == Tag::time || (word.tag == Tag::adverb && at < group.head)) continue;
    if (word.tag == Tag::modal && group.mood == Mood::would && !group.negated)
      append_word(out, "will");
    else if (at == 0 && !out.empty())
      append_word(out, lower_first(word.text));  // "Founded in 1990, the firm"
    else
      append_word(out, group.awaited ? affirmed(word.text) : in_full(word.text), true);
  }
}

/// "..., killing five", "after winning": with its subject it killed, it won.
bool is_adjunct(const Parse& parse, const VerbGroup& group) {
  return !group.finite && !group.reduced && !group.perfect && !group.negated && !group.passive &&
         group.governor == nullptr && parse.words[group.head].form == k_ing &&
         group.range.last > group.range.first && !group.subject.empty() && group.sense != nullptr &&
         !group.sense->past.empty();
}

/// "would change", of what is over by now: it changed.
bool is_past_by_now(const Parse& parse, const VerbGroup& group, bool past) noexcept {
  const std::uint32_t first = group.subject.first;
  const bool told = group.complement || (first > 0 && parse.words[first - 1].text == "that");
  return past && group.mood == Mood::would && !told && !group.subordinate && !group.negated &&
         !group.perfect && !group.progressive && group.governor == nullptr &&
         group.sense != nullptr && !group.sense->past.empty();
}

}  // namespace

bool plural(const Parse& parse, WordRange subject) {
  if (subject.empty()) return false;
  for (std::uint32_t at = subject.first; at < subject.last; ++at)
    if (parse.tag(at) == Tag::coordinator) return true;
  const std::uint32_t chunk = parse.chunk_at[subject.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  if (head.is(k_plural)) return true;
  if (head.tag == Tag::pronoun) return head.text == "they" || head.text == "They";
  return head.tag == Tag::noun && head.text.ends_with('s') && !head.text.ends_with("ss");
}

void append_verb(const Parse& parse, const VerbGroup& group, bool past, std::string& out) {
  const bool several = plural(parse, group.subject);
  const GovernorRow* governor = group.governor;
  if (governor != nullptr && group.governed_by != k_nothing) {
    const VerbGroup& by = parse.groups[group.governed_by];
    if (!governor->dropped || group.passive) {
      append_verb(parse, by, past, out);
      for (std::uint32_t at = by.range.last; at < group.range.first; ++at)
        if (parse.words[at].entry->governor != nullptr) append_word(out, parse.words[at].text);
      return append_group(parse, group, out);
    }
    if (!group.passive && group.sense != nullptr && !group.sense->third.empty() &&
        parse.words[group.head].form == k_base) {
      if (by.negated) append_word(out, several ? "do not" : "does not");
      append_word(out, several || by.negated ? group.sense->lemma : group.sense->third);
      for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)  // "takes place"
        append_word(out, parse.words[at].text);
      return;
    }
  }
  if (governor != nullptr && group.governed_by == k_nothing && group.infinitive) {
    append_word(out, several ? "are" : "is");  // "the inquiry, due to report"
    if (look_up(governor->word).governor != nullptr) append_word(out, governor->word);
    return append_group(parse, group, out);
  }
  if (past && is_adjunct(parse, group)) {
    append_word(out, group.sense->past);
    for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)
      append_word(out, parse.words[at].text);
    return;
  }
  if (group.awaited && parse.tag(group.range.first) == Tag::do_ && group.sense != nullptr) {
    const VerbSense& sense = *group.sense;  // "did not open until May": opened
    append_word(out, group.tense == Tense::past ? sense.past : several ? sense.lemma : sense.third);
    for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)
      append_word(out, parse.words[at].text);
    return;
  }
  if (is_past_by_now(parse, group, past)) {
    if (group.passive) append_word(out, several ? "were" : "was");
    append_word(out, group.passive ? parse.words[group.head].text : group.sense->past);
    for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)
      append_word(out, parse.words[at].text);
    return;
  }
  const bool had = group.tense == Tense::past || group.reduced;  // "having lost the vote"
  if (group.reduced && !(group.perfect && !group.passive)) {
    if (parse.words[group.head].form != k_ing)
      append_word(out, past ? (several ? "were" : "was") : (several ? "are" : "is"));
    return append_group(parse, group, out);
  }
  if (had && group.perfect && !group.passive && !group.progressive && group.sense != nullptr &&
      !group.sense->past.empty() && !group.negated) {
    append_word(out, group.sense->past);
    for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)
      append_word(out, parse.words[at].text);
    return;
  }
  const Word& opening = parse.words[group.range.first];
  const bool shares_be = group.passive && group.finite && opening.tag == Tag::verb &&
                         opening.entry->verb->nature != Nature::linking;
  const bool shares_will = group.mood == Mood::will && parse.tag(group.range.first) == Tag::verb;
  if (shares_will) append_word(out, "will");  // "will sign and announce": each stands alone
  if (shares_be)
    append_word(out, shares_will ? "be"
                     : past      ? (several ? "were" : "was")
                                 : (several ? "are" : "is"));
  append_group(parse, group, out);
}

}  // namespace dateline::events
