// SPDX-License-Identifier: Apache-2.0
#include "grammar/truth.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/truth.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

/// What "is" says of its subject by the word at `at`: that it is false.
bool calls_false(const Parse& parse, const VerbGroup& be, std::uint32_t at) {
  if (at >= parse.size()) return false;
  return be.negated ? is_one_of(true_words(), parse.words[at])
                    : is_one_of(false_words(), parse.words[at]);
}

bool is_plain_be(const Parse& parse, const VerbGroup& group) {
  return group.sense == nullptr && group.finite && parse.tag(group.head) == Tag::be;
}

bool is_passed_over(Tag tag) noexcept { return tag == Tag::adverb || tag == Tag::negation; }

/// The first word behind the verb that is no adverb.
std::uint32_t behind_adverbs(const Parse& parse, std::uint32_t at) {
  while (is_passed_over(parse.tag(at))) ++at;
  return at;
}

/// Where the "that" of the clause stands; k_nothing where there is none.
std::uint32_t that_before(const Parse& parse, const VerbGroup& group) {
  if (group.subject.empty()) return k_nothing;
  const std::uint32_t at = skip_back(parse, group.subject.first);
  return at > 0 && parse.words[at - 1].text == "that" ? at - 1 : k_nothing;
}

/// "It is not true that the mayor resigned": what stands before the "that" at `that`.
bool is_called_false_before(const Parse& parse, std::uint32_t that) {
  std::uint32_t at = that;
  if (at == 0) return false;
  while (--at > 0 && is_passed_over(parse.tag(at - 1))) continue;
  const std::uint32_t index = at > 0 ? parse.group_at[at - 1] : k_nothing;
  return index != k_nothing && is_plain_be(parse, parse.groups[index]) &&
         parse.words[that - 1].text != "wrong" &&  // "it was wrong that the army fired": it did
         calls_false(parse, parse.groups[index], that - 1);
}

/// The verb right before the clause that begins at `first`; nullptr where none stands there.
const VerbGroup* verb_before(const Parse& parse, std::uint32_t first) {
  const std::uint32_t at = skip_back(parse, first);
  const std::uint32_t index = at > 0 ? parse.group_at[at - 1] : k_nothing;
  if (index == k_nothing || parse.groups[index].sense == nullptr) return nullptr;
  return &parse.groups[index];
}

/// "do not think (that) he was killed".
bool disbelieves(const VerbGroup& holder) {
  return holder.negated && holder.mood != Mood::can &&  // "could not believe that he had won"
         is_one_of(believing_verbs(), holder.sense->lemma);
}

/// "cannot guarantee (that) it will open".
bool assures_nothing(const VerbGroup& holder) {
  return holder.negated && is_one_of(assuring_verbs(), holder.sense->lemma);
}

/// What the clause behind it is said to be: "certain", "no guarantee", "untrue".
bool is_belief(const Word& word) {
  return is_one_of(sure_adjectives(), word) || is_one_of(doubting_adjectives(), word) ||
         is_one_of(assuring_nouns(), word) || is_one_of(true_words(), word) ||
         is_one_of(false_words(), word);
}

/// "is not certain (that) it will open", "far from sure", "uncertain": what stands before the word
/// at `at`.
bool is_uncertain_before(const Parse& parse, std::uint32_t at) {
  if (at < 2) return false;
  const Word& word = parse.words[at - 1];
  if (is_one_of(doubting_adjectives(), word)) return true;
  if (!is_one_of(sure_adjectives(), word)) return false;
  std::uint32_t be = at - 1;
  while (be > 0 && is_passed_over(parse.tag(be - 1))) --be;
  const std::uint32_t index = be > 0 ? parse.group_at[be - 1] : k_nothing;
  const bool negated =
      index != k_nothing && is_plain_be(parse, parse.groups[index]) && parse.groups[index].negated;
  return negated ||
         (at > 2 && parse.words[at - 2].text == "from" && parse.words[at - 3].text == "far");
}

/// "They hope (that) he will be freed", "they fear it will fail": what may be, and no plan.
bool hopes(const VerbGroup& holder) {
  return holder.finite && is_one_of(hoping_verbs(), holder.sense->lemma);
}

/// "rejected claims that he took bribes": the noun before the "that" is what the verb refutes.
bool is_refuted_before(const Parse& parse, std::uint32_t that) {
  if (!follows_chunk(parse, that)) return false;
  const std::uint32_t first = parse.chunks[parse.chunk_at[that - 1]].range.first;
  const std::uint32_t index = first > 0 ? parse.group_at[first - 1] : k_nothing;
  if (index == k_nothing) return false;
  const VerbGroup& holder = parse.groups[index];
  const bool refutes = holder.sense != nullptr && !holder.passive && !holder.negated &&
                       is_one_of(rejecting_verbs(), holder.sense->lemma);
  return refutes && is_one_of(claim_nouns(), parse.words[that - 1]);
}

/// "no truth in reports that he left": what the noun before the "that" tells is not so.
bool is_without_truth(const Parse& parse, std::uint32_t that) {
  if (!follows_chunk(parse, that) || !is_one_of(claim_nouns(), parse.words[that - 1])) return false;
  const std::uint32_t link = parse.chunks[parse.chunk_at[that - 1]].range.first;
  if (link < 3 || parse.tag(link - 1) != Tag::preposition || !follows_chunk(parse, link - 1))
    return false;
  const WordRange truth = parse.chunks[parse.chunk_at[link - 2]].range;
  return language::equal_folded(parse.words[truth.first].text, "no") &&
         is_one_of(truth_nouns(), parse.words[truth.last - 1]);
}

/// "reports that the bank had failed are wrong": the next verb behind the clause of the group at
/// `index` tells of the noun before the "that"; k_nothing where it does not call it false.
std::uint32_t refuted_behind(const Parse& parse, std::uint32_t index, std::uint32_t that) {
  if (!follows_chunk(parse, that) || !is_one_of(claim_nouns(), parse.words[that - 1]))
    return k_nothing;  // "the money that police seized was fake"
  std::uint32_t next = index + 1;
  while (next < parse.groups.size() && !parse.groups[next].finite) ++next;
  if (next >= parse.groups.size()) return k_nothing;
  const VerbGroup& verdict = parse.groups[next];
  for (std::uint32_t at = parse.groups[index].range.last; at < verdict.range.first; ++at)
    if (is_border(parse.words[at])) return k_nothing;
  const bool refuted = verdict.passive && verdict.sense != nullptr && !verdict.negated &&
                       is_one_of(refuting_verbs(), verdict.sense->lemma);
  const bool called = is_plain_be(parse, verdict) &&
                      calls_false(parse, verdict, behind_adverbs(parse, verdict.range.last));
  return refuted || called ? next : k_nothing;
}

/// "a claim that the widow filed", "the report that the panel published": the noun before the
/// "that" is what the verb acts on, and no content.
bool tells_of_noun(const Parse& parse, const VerbGroup& group, std::uint32_t that) {
  return follows_chunk(parse, that) && group.sense != nullptr && group.sense->transitive &&
         !group.passive &&
         (group.object.empty() || parse.chunk_at[group.object.first] == k_nothing);
}

/// "whether they met": nobody says that they did.
bool is_asked(const Parse& parse, const VerbGroup& group) {
  if (group.subject.empty()) return false;
  const std::uint32_t at = skip_back(parse, group.subject.first);
  return at > 0 && language::equal_folded(parse.words[at - 1].text, "whether");
}

}  // namespace

void mark_truth(Parse& parse) {
  for (std::uint32_t index = 0; index < parse.groups.size(); ++index) {
    VerbGroup& group = parse.groups[index];
    if (!group.finite || group.subject.empty() || group.relative) continue;
    if (is_asked(parse, group)) {
      group.unsure = true;
      group.unproven = group.unproven || group.tense == Tense::past;
      continue;
    }
    const std::uint32_t that = that_before(parse, group);
    const VerbGroup* holder = verb_before(parse, that == k_nothing ? group.subject.first : that);
    if (holder != nullptr && disbelieves(*holder)) group.disowned = true;
    if (holder != nullptr && group.mood == Mood::will && hopes(*holder)) group.unsure = true;
    const std::uint32_t first = that == k_nothing ? group.subject.first : that;
    if ((holder != nullptr && assures_nothing(*holder)) || is_uncertain_before(parse, first))
      group.unsure = true;
    if (first > 0 && is_belief(parse.words[first - 1])) group.gap = {};  // no noun
    if (that == k_nothing || tells_of_noun(parse, group, that)) continue;
    group.disowned = group.disowned || is_called_false_before(parse, that) ||
                     is_refuted_before(parse, that) || is_without_truth(parse, that) ||
                     (that > 0 && parse.tag(that - 1) == Tag::negation);  // "is not that it sank"
    if (const std::uint32_t verdict = refuted_behind(parse, index, that); verdict != k_nothing) {
      group.disowned = true;
      const std::uint32_t end = skip_back(parse, parse.groups[verdict].range.first);
      group.object.last = std::max(group.object.first, std::min(group.object.last, end));
    }
  }
}

}  // namespace dateline::events
