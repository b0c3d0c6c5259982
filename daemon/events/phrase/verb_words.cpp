// SPDX-License-Identifier: Apache-2.0
#include "phrase/verb_words.hpp"

#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/reality.hpp"
#include "lexicon/morphology.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/line.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

// With a typographic apostrophe.
constexpr std::size_t k_longest_clitic = 5;

/// "He's expected": behind a full name the verb stands in full too.
std::string_view in_full(const Word& word) {
  const std::string_view text = word.text;
  static constexpr auto k_clitics =
      std::to_array<std::pair<std::string_view, std::string_view>>({{"'s", "is"},
                                                                    {"’s", "is"},
                                                                    {"'re", "are"},
                                                                    {"’re", "are"},
                                                                    {"'ve", "have"},
                                                                    {"’ve", "have"},
                                                                    {"'d", "had"},
                                                                    {"’d", "had"},
                                                                    {"'ll", "will"},
                                                                    {"’ll", "will"},
                                                                    {"ve", "have"},  // "We' ve"
                                                                    {"re", "are"},
                                                                    {"ll", "will"}});
  const bool marked = text.starts_with('\'') || text.starts_with("’");
  if (text.size() > k_longest_clitic || (!marked && text.size() > 2)) return text;
  if (word.tag == Tag::have && (text == "'s" || text == "’s")) return "has";  // "it's been shut"
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

// Without these the line would say more than the text does.
constexpr auto k_qualifying = std::to_array<std::string_view>(
    {"allegedly", "apparently", "barely", "falsely", "hardly", "mistakenly", "partially", "partly",
     "purportedly", "rarely", "reportedly", "scarcely", "seldom", "supposedly", "wrongly"});

/// "nearly sank", "allegedly stole": an adverb that stays before the verb.
bool is_kept(const Parse& parse, std::uint32_t at) {
  return is_near_miss(parse, at) ||
         (parse.tag(at) == Tag::adverb && is_one_of(k_qualifying, parse.words[at]));
}

void append_group(const Parse& parse, const VerbGroup& group, std::string& out) {
  for (std::uint32_t at = group.range.first; at < group.range.last; ++at) {
    const Word& word = parse.words[at];
    if (group.awaited && word.tag == Tag::negation) continue;  // "will not open until May"
    const bool leads =
        at < group.head && word.tag == Tag::preposition && parse.tag(at + 1) == Tag::time;
    if (word.tag == Tag::time || leads) continue;  // "were on Tuesday charged"
    const bool last =                              // "was last seen"
        word.text == "last" && group.passive && group.sense != nullptr &&
        is_state(group.sense->nature);
    if (word.tag == Tag::adverb && at < group.head && !last && !is_kept(parse, at)) continue;
    if (word.tag == Tag::modal && group.mood == Mood::would && !group.negated)
      append_word(out, "will");
    else if (at == 0 && !out.empty())
      append_word(out, lower_first(word.text));  // "Founded in 1990, the firm"
    else
      append_word(out, group.awaited ? affirmed(word.text) : in_full(word), true);
  }
}

/// "..., killing five", "after winning", "with the firm closing": with its subject it killed, it
/// won, it closed.
bool is_adjunct(const Parse& parse, const VerbGroup& group) {
  return !group.finite && (!group.reduced || is_gerund_clause(parse, group)) && !group.perfect &&
         !group.negated && !group.passive && group.governor == nullptr &&
         parse.words[group.head].form == k_ing && group.range.last > group.range.first &&
         !group.subject.empty() && group.sense != nullptr && !group.sense->past.empty();
}

/// "would change", of what is over by now: it changed.
bool is_past_by_now(const Parse& parse, const VerbGroup& group, bool past) noexcept {
  const std::uint32_t first = group.subject.first;
  const bool told = group.complement || (first > 0 && parse.words[first - 1].text == "that");
  const bool inside = group.subordinate && !group.relative;
  return past && group.mood == Mood::would && !told && !inside && !group.negated &&
         !group.perfect && !group.progressive && group.governor == nullptr &&
         group.sense != nullptr && !group.sense->past.empty();
}

std::string_view be_of(bool past, bool several) noexcept {
  if (past) return several ? "were" : "was";
  return several ? "are" : "is";
}

/// The plainest auxiliary of a mood.
std::string_view modal_of(Mood mood) noexcept {
  switch (mood) {
  case Mood::may:
    return "may";
  case Mood::can:
    return "can";
  case Mood::should:
    return "should";
  case Mood::must:
    return "must";
  default:
    return "will";
  }
}

std::string_view present_of(const VerbSense& sense, bool several) noexcept {
  return several ? sense.lemma : sense.third;
}

/// "had lost", "having lost the vote": lost.
bool is_over_before(const VerbGroup& group) noexcept {
  return (group.tense == Tense::past || group.reduced) && group.perfect && !group.passive &&
         !group.progressive && group.sense != nullptr && !group.sense->past.empty() &&
         !group.negated;
}

/// `form` of the verb, and what belongs to it: "took place".
void append_form(const Parse& parse, const VerbGroup& group, std::string_view form,
                 std::string& out) {
  for (std::uint32_t at = group.range.first; at < group.head; ++at)
    if (is_kept(parse, at)) append_word(out, parse.words[at].text);
  append_word(out, form);
  for (std::uint32_t at = group.head + 1; at < group.range.last; ++at)
    append_word(out, parse.words[at].text);
}

/// Where the next verb begins: "hopes to win the vote and end the strike" governs two.
std::uint32_t next_group(const Parse& parse, std::uint32_t at) {
  while (at < parse.size() && parse.group_at[at] == k_nothing) ++at;
  return at;
}

/// "plans to meet", "is due to meet"; "meets" where what governs it adds nothing. False where the
/// verb stands as it would alone.
bool append_governed(const Parse& parse, const VerbGroup& group, bool past, bool several,
                     std::string& out) {
  const VerbGroup& by = parse.groups[group.governed_by];
  const bool once =  // "was due to open", long ago
      past && by.finite && by.tense == Tense::past && (by.passive || by.sense == nullptr);
  if (!group.governor->dropped || group.passive || once) {
    append_verb(parse, by, past, out);
    const std::uint32_t end = std::min(group.range.first, next_group(parse, by.range.last));
    for (std::uint32_t at = by.range.last; at < end; ++at)
      if (parse.words[at].length ||  // "has 30 days to appeal"
          parse.words[at].entry->governor != nullptr ||
          (parse.tag(at) == Tag::preposition && at + 1 < group.range.first &&
           parse.words[at + 1].entry->governor != nullptr))
        append_word(out, parse.words[at].text);  // "on course to"
    const bool bare = group.infinitive && parse.tag(group.range.first) != Tag::to;
    if (bare && !is_help(by.sense)) append_word(out, "to");  // "plans to sign it and be paid"
    const bool lacks_be = bare && group.passive && group.range.first == group.head;
    if (lacks_be) append_word(out, "be");  // "is to be signed and sent to the court"
    append_group(parse, group, out);
    return true;
  }
  if (group.sense == nullptr || group.sense->third.empty() ||
      parse.words[group.head].form != k_base)
    return false;
  if (by.negated) append_word(out, several ? "do not" : "does not");
  append_form(parse, group, present_of(*group.sense, several || by.negated), out);
  return true;
}

/// "Tickets bought in May": no name, for which ones is told right behind.
bool is_told_apart(const Parse& parse, const VerbGroup& group) {
  const WordRange subject = group.subject;
  return group.reduced && group.range.first == subject.last && subject.last == subject.first + 1 &&
         parse.tag(subject.first) == Tag::name && parse.words[subject.first].text.ends_with('s') &&
         (subject.first == 0 || parse.tag(subject.first - 1) == Tag::mark);
}

}  // namespace

bool plural(const Parse& parse, WordRange subject) {
  if (subject.empty()) return false;
  if (holds_coordinator(parse, subject)) return true;
  std::uint32_t first = subject.first;
  while (first + 1 < subject.last && parse.tag(first) == Tag::adverb) ++first;  // "nearly 40"
  if (first > subject.first && opens_price(parse, first)) return false;         // "only $7 billion"
  if (first + 3 < subject.last && parse.words[first + 1].text == "than")
    first += 2;  // "More than 40 world leaders"
  if (first + 2 < subject.last && parse.tag(first) == Tag::determiner &&
      parse.words[first + 1].text == "of")
    first += 2;  // "Some of those"
  const std::uint32_t chunk = parse.chunk_at[first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  const bool compared = subject.last - subject.first > 2 &&  // "more than 50"
                        parse.words[subject.last - 2].text == "than" &&
                        parse.tag(subject.last - 1) == Tag::number;
  const std::uint32_t at = parse.chunks[chunk].head;
  const bool model = at > parse.chunks[chunk].range.first &&  // "Boeing 787"
                     parse.tag(at - 1) == Tag::name && !parse.words[at - 1].possessive;
  const bool counted = (head.tag == Tag::number && !model) || compared;
  const bool several = counted && !language::equal_folded(head.text, "one");
  return several || is_plural(head) || is_one_of(plural_pronouns(), head);
}

void append_verb(const Parse& parse, const VerbGroup& group, bool past, std::string& out) {
  const bool several = plural(parse, group.subject) || is_told_apart(parse, group);
  const std::uint32_t first = group.range.first;
  if (first > 0 && is_kept(parse, first - 1)) append_word(out, parse.words[first - 1].text);
  if (group.governor != nullptr && group.governed_by != k_nothing &&
      append_governed(parse, group, past, several, out))
    return;
  if (group.governor != nullptr && group.governed_by == k_nothing && group.infinitive) {
    append_word(out, be_of(past, several));  // "the inquiry, due to report"
    if (look_up(group.governor->word).governor != nullptr) append_word(out, group.governor->word);
    return append_group(parse, group, out);
  }
  if (past && is_adjunct(parse, group)) return append_form(parse, group, group.sense->past, out);
  if (group.awaited && parse.tag(group.range.first) == Tag::do_ && group.sense != nullptr) {
    const VerbSense& sense = *group.sense;  // "did not open until May": opened
    return append_form(parse, group,
                       group.tense == Tense::past ? sense.past : present_of(sense, several), out);
  }
  if (is_past_by_now(parse, group, past)) {
    if (group.passive) append_word(out, several ? "were" : "was");
    return append_form(parse, group,
                       group.passive ? parse.words[group.head].text : group.sense->past, out);
  }
  if (is_passive_gerund(parse, group) ||
      (group.passive && group.perfect && parse.words[group.range.first].text.ends_with("ing"))) {
    append_word(out, be_of(past, several));  // "having been annexed"
    return append_form(parse, group, parse.words[group.head].text, out);
  }
  if (group.reduced && !(group.perfect && !group.passive)) {
    const bool since =  // "closed since the flood"
        !past && group.head + 1 < parse.size() && parse.words[group.head + 1].text == "since";
    if (since)
      append_word(out, several ? "have been" : "has been");
    else if (parse.words[group.head].form != k_ing)
      append_word(out, be_of(past, several));
    return append_group(parse, group, out);
  }
  if (is_over_before(group)) return append_form(parse, group, group.sense->past, out);
  const Word& opening = parse.words[group.range.first];
  const bool shares_have =
      group.perfect && group.finite && !group.passive && opening.tag == Tag::verb;
  if (shares_have && group.sense != nullptr && !group.sense->past.empty())
    return append_form(parse, group, group.sense->past, out);  // "has sold one and begun another"
  const bool shares_be = group.passive && group.finite && opening.tag == Tag::verb &&
                         group.range.first == group.head;  // but "remains closed", "looks set"
  // "will sign and announce", "demanded that it be closed", "told to close it": each stands alone
  const bool bare = opening.tag == Tag::verb || opening.text == "be";
  const bool lacks_modal =
      group.mood == Mood::must ? opening.tag != Tag::modal : group.mood != Mood::plain && bare;
  if (lacks_modal) append_word(out, modal_of(group.mood));
  if (lacks_modal && shares_be && group.negated) append_word(out, "not");  // "or lent"
  if (shares_be) append_word(out, lacks_modal ? "be" : be_of(past, several));
  if (lacks_modal && opening.form == k_ing && group.sense != nullptr)  // "..., creating 40 jobs"
    return append_form(parse, group, group.sense->lemma, out);
  append_group(parse, group, out);
}

}  // namespace dateline::events
