// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/inverted.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace dateline::events {
namespace {

/// One past the phrase behind a preposition or "to", without a time, at `at`; `at` where none is.
std::uint32_t behind_tie(const Parse& parse, std::uint32_t at) {
  std::uint32_t noun = at;
  if (parse.tag(at) == Tag::preposition && !parse.words[at].is(k_subordinator))
    ++noun;
  else if (parse.tag(at) == Tag::to && parse.group_at[at] != k_nothing)
    noun = parse.groups[parse.group_at[at]].range.last;
  const bool ties = noun > at && noun < parse.size() && parse.chunk_at[noun] != k_nothing;
  return ties ? parse.chunks[parse.chunk_at[noun]].range.last : at;
}

/// The noun phrase at `first` with all that tells more of it: "a plan to close the mill in Lima".
WordRange whole_phrase_at(const Parse& parse, std::uint32_t first) {
  if (first >= parse.size() || parse.chunk_at[first] == k_nothing) return {};
  WordRange range = parse.chunks[parse.chunk_at[first]].range;
  for (std::uint32_t end = behind_tie(parse, range.last); end > range.last;
       end = behind_tie(parse, end))
    range.last = end;
  return range;
}

/// The noun phrase at `first` with what "of" ties to it; empty where there is none.
WordRange phrase_at(const Parse& parse, std::uint32_t first) {
  if (first >= parse.size() || parse.chunk_at[first] == k_nothing) return {};
  WordRange range = parse.chunks[parse.chunk_at[first]].range;
  while (range.last + 1 < parse.size() && parse.words[range.last].text == "of" &&
         parse.chunk_at[range.last + 1] != k_nothing)
    range.last = parse.chunks[parse.chunk_at[range.last + 1]].range.last;
  return range;
}

/// Nothing but adverbs, times and their prepositions opens the sentence before `end`.
bool opens_sentence(const Parse& parse, std::uint32_t end) { return skip_back(parse, end) == 0; }

/// "Among those killed": who else is, stands behind.
bool is_one_of_those(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.range.first;
  return first == 2 && language::equal_folded(parse.words[0].text, "among") &&
         (parse.words[1].text == "those" || parse.words[1].is(k_group_noun));
}

/// "arrested was", "hurt in the crash on Sunday was": one past the "be" behind the participle; 0
/// where none.
std::uint32_t behind_be(const Parse& parse, const VerbGroup& participle) {
  std::uint32_t at = participle.range.last;
  for (bool more = true; more;) {
    const std::uint32_t led = parse.tag(at) == Tag::preposition ? at + 1 : at;
    const std::uint32_t chunk = led > at && led < parse.size() ? parse.chunk_at[led] : k_nothing;
    more = parse.tag(led) == Tag::time || chunk != k_nothing;
    if (chunk != k_nothing)
      at = parse.chunks[chunk].range.last;
    else if (more)
      at = led + 1;
  }
  if (parse.tag(at) != Tag::be || parse.group_at[at] == k_nothing) return 0;
  const VerbGroup& be = parse.groups[parse.group_at[at]];
  return be.sense == nullptr && be.finite && be.range.first == at ? be.range.last : 0;
}

void take_participle(Parse& parse, VerbGroup& group) {
  const bool opens = opens_sentence(parse, group.range.first) || is_one_of_those(parse, group);
  const bool participle = group.range.last - group.range.first == 1 &&
                          (parse.words[group.head].entry->forms & k_participle) != 0;
  const std::uint32_t behind = opens && participle ? behind_be(parse, group) : 0;
  const WordRange subject = behind == 0 ? WordRange{} : whole_phrase_at(parse, behind);
  if (subject.empty()) return;
  group.subject = subject;
  group.tense = parse.groups[parse.group_at[behind - 1]].tense;
  group.finite = group.passive = true;
  group.reduced = group.subordinate = group.relative = false;
}

// What may open a sentence whose auxiliary stands before its subject.
constexpr auto k_limiting = std::to_array<std::string_view>({"not", "only", "never"});

/// "Not until Friday was Ruiz arrested", "Only in June did the firm pay": the auxiliary, the
/// subject and the verb stand apart.
void take_parted(Parse& parse, VerbGroup& group) {
  const std::uint32_t verb = group.range.first;
  if (verb < 2 || group.range.last - verb != 1 || parse.chunk_at[verb - 1] == k_nothing ||
      !is_one_of(k_limiting, parse.words[0]))
    return;
  const std::uint32_t first = parse.chunks[parse.chunk_at[verb - 1]].range.first;
  if (first == 0) return;
  const Word& auxiliary = parse.words[first - 1];
  const bool done = auxiliary.tag == Tag::do_ && (parse.words[verb].entry->forms & k_base) != 0;
  const bool befell = (auxiliary.tag == Tag::be || auxiliary.tag == Tag::have) &&
                      (parse.words[verb].entry->forms & k_participle) != 0;
  const bool timed = first > 1 && parse.tag(first - 2) == Tag::time;  // not "Not only has it"
  if ((!done && !befell) || !timed || skip_back(parse, first - 1) > 2) return;
  group.subject = {first, verb};
  if (parse.group_at[first - 1] != k_nothing)
    parse.groups[parse.group_at[first - 1]].finite = false;  // no clause of its own
  group.tense = auxiliary.is(k_past_form) ? Tense::past : Tense::present;
  group.finite = true;
  group.passive = auxiliary.tag == Tag::be;
  group.perfect = auxiliary.tag == Tag::have;
  group.negated = group.reduced = group.subordinate = group.relative = false;
}

void take_intransitive(const Parse& parse, VerbGroup& group) {
  const bool alone = group.finite && group.subject.empty() && group.sense != nullptr &&
                     group.sense->intransitive && is_deed(group.sense->nature) &&
                     group.range.first > 0;
  if (alone && opens_sentence(parse, group.range.first))
    group.subject = phrase_at(parse, group.range.last);
}

}  // namespace

void find_inverted(Parse& parse) {
  const auto first = std::find_if(parse.groups.begin(), parse.groups.end(),
                                  [](const VerbGroup& each) { return each.sense != nullptr; });
  if (first == parse.groups.end()) return;
  take_participle(parse, *first);
  take_intransitive(parse, *first);
  take_parted(parse, *first);
}

}  // namespace dateline::events
