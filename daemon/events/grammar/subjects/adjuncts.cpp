// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/adjuncts.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subjects/shared_subjects.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

namespace dateline::events {
namespace {

/// A noun phrase and, right behind it, a finite verb.
bool leads_clause(const Parse& parse, std::uint32_t at) {
  const std::uint32_t chunk = at < parse.size() ? parse.chunk_at[at] : k_nothing;
  if (chunk == k_nothing) return false;
  std::uint32_t end = parse.chunks[chunk].range.last;
  while (parse.tag(end) == Tag::adverb || parse.tag(end) == Tag::time) ++end;
  const std::uint32_t verb = end < parse.size() ? parse.group_at[end] : k_nothing;
  return verb != k_nothing && parse.groups[verb].finite;
}

/// "Founded in 1990, the firm ...": the subject comes after the comma.
void subject_behind_comma(const Parse& parse, VerbGroup& group) {
  for (std::uint32_t at = group.range.last; at < parse.size() && at < group.range.last + 20; ++at) {
    if (!parse.words[at].is_mark(',') || !leads_clause(parse, at + 1)) continue;
    group.subject = parse.chunks[parse.chunk_at[at + 1]].range;
    return;
  }
}

/// "after winning", "by buying", "before being sold": who does it is the subject of another clause.
bool is_gerund(const Parse& parse, const VerbGroup& group) {
  const Word& before = parse.words[group.range.first - 1];
  const bool leads = group.link != Link::none ||
                     (before.tag == Tag::preposition && language::equal_folded(before.text, "by"));
  return (leads && parse.words[group.head].form == k_ing && !group.passive) ||
         is_passive_gerund(parse, group);
}

/// "After winning in 2022, the firm ...", "grew by buying a rival".
void subject_of_gerund(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  const std::uint32_t opening = group.range.first - 1;
  if (opening == 0 || parse.words[opening - 1].tag == Tag::mark) subject_behind_comma(parse, group);
  for (std::uint32_t at = index; at-- > 0 && group.subject.empty();)
    if (parse.groups[at].finite) group.subject = parse.groups[at].subject;
}

/// "two men accused of killing her and wounding six": of the men, and not proven.
bool goes_on_with_charge(Parse& parse, std::uint32_t index) {
  if (index < 2) return false;
  VerbGroup& group = parse.groups[index];
  const VerbGroup& other = parse.groups[index - 1];
  const VerbGroup& charge = parse.groups[index - 2];
  const bool charged = charge.reduced && !charge.subject.empty() && charge.sense != nullptr &&
                       charge.range.last + 1 == other.range.first &&
                       parse.tag(charge.range.last) == Tag::preposition;
  if (!charged || other.finite || parse.words[other.head].form != k_ing ||
      parse.words[group.head].form != k_ing)
    return false;
  group.subject = charge.subject;
  group.unproven = charge.sense->kind == "accusation" || charge.sense->action == "charge";
  return true;
}

/// "After winning in May and losing in June, the firm ..."
bool goes_on_with_gerund(Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  if (goes_on_with_charge(parse, index)) return true;
  VerbGroup& group = parse.groups[index];
  const VerbGroup& other = parse.groups[index - 1];
  const bool both = !other.finite && !other.reduced && other.link != Link::none &&
                    parse.words[other.head].form == k_ing &&
                    parse.words[group.head].form == k_ing && !other.subject.empty();
  if (both) {
    group.subject = other.subject;
    group.link = other.link;
  }
  return both;
}

/// "now gathering", "still living": of the noun before it.
bool is_ongoing(const Parse& parse, const VerbGroup& group) {
  return parse.words[group.head].form == k_ing && !group.passive && group.range.first > 1 &&
         may_interrupt(parse.tag(group.range.first - 1)) &&
         is_one_of(now_words(), parse.words[group.range.first - 1]);
}

std::uint32_t skip_adverbs(const Parse& parse, std::uint32_t at) {
  while (at > 0 && parse.tag(at - 1) == Tag::adverb) --at;
  return at;
}

}  // namespace

void adjunct(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  std::uint32_t first = group.range.first;
  if (first == 0) return subject_behind_comma(parse, group);
  const bool beside = is_ongoing(parse, group) && follows_chunk(parse, first - 1);
  if (beside) --first;  // "a storm now gathering off Peru"
  if (is_gerund(parse, group)) return subject_of_gerund(parse, index);
  const std::uint32_t behind = skip_adverbs(parse, first);  // "would lose and then be expelled"
  if (behind > 0 && parse.tag(behind - 1) == Tag::coordinator) first = behind;
  if (parse.words[first - 1].is_mark(',') || parse.words[first - 1].tag == Tag::coordinator) {
    if (!goes_on_with_gerund(parse, index)) share_subject(parse, index);
  } else if (parse.chunk_at[first - 1] != k_nothing) {
    group.subject = parse.chunks[parse.chunk_at[first - 1]].range;
    group.reduced = true;
  }
}

}  // namespace dateline::events
