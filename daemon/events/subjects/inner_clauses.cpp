// SPDX-License-Identifier: Apache-2.0
#include "subjects/inner_clauses.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/noun_spans.hpp"
#include "subjects/openings.hpp"

namespace dateline::events {
namespace {

/// The whole noun phrase that a clause behind it tells more of.
WordRange gap_of(const Parse& parse, const VerbGroup& group) {
  return {extend_left(parse, group.gap.first, false, true), group.gap.last};
}

/// "The quake that struck Chile killed six": the noun phrase before the verb is the object of the
/// relative clause, the subject stands before that.
bool take_from_relative(Parse& parse, std::uint32_t index) {
  if (index == 0 || parse.groups[index].reduced) return false;
  const VerbGroup& other = parse.groups[index - 1];
  const bool gap = !other.gap.empty() && !other.complement;  // "a claim that Ana brought was"
  if (!other.finite || (!gap && (!other.relative || other.subject.empty()))) return false;
  for (std::uint32_t at = other.range.last; at < parse.groups[index].range.first; ++at)
    if (parse.words[at].tag == Tag::mark || parse.words[at].tag == Tag::coordinator ||
        parse.words[at].tag == Tag::subordinator)
      return false;
  parse.groups[index].subject = gap ? gap_of(parse, other) : other.subject;
  return true;
}

/// "The contract to build the jet expires": what stands before the verb is built.
bool take_from_aim(Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  VerbGroup& group = parse.groups[index];
  const VerbGroup& aim = parse.groups[index - 1];
  const std::uint32_t to = aim.range.first;
  const bool inside = !group.reduced && aim.infinitive && aim.governed_by == k_nothing &&
                      aim.range.last <= group.subject.first && follows_chunk(parse, to);
  if (!inside) return false;
  const std::uint32_t owner = parse.chunks[parse.chunk_at[to - 1]].range.first;
  const std::uint32_t lead = owner > 0 && parse.tag(owner - 1) == Tag::preposition ? 1U : 0U;
  const bool object = owner > lead && parse.group_at[owner - lead - 1] != k_nothing;
  if (object) return false;  // "rejected a plan to close the mine", "relied on a plan to"
  for (std::uint32_t at = to; at < group.range.first; ++at)
    if (parse.words[at].tag == Tag::mark || parse.words[at].tag == Tag::coordinator ||
        parse.words[at].tag == Tag::subordinator)
      return false;
  group.subject = {extend_left(parse, owner, false, false), to};
  mark_opening(parse, group, group.subject.first);
  return true;
}

/// "The man jailed in Havana was freed": what stands before the verb belongs to a participle.
bool take_from_participle(Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  VerbGroup& group = parse.groups[index];
  const std::uint32_t first = group.subject.first;
  const VerbGroup& other = parse.groups[index - 1];
  if (group.reduced || !other.reduced || other.finite || other.subject.empty() || first < 2 ||
      parse.words[first - 1].tag != Tag::preposition || other.range.last != first - 1)
    return false;
  group.subject = other.subject;
  mark_opening(parse, group, group.subject.first);
  return true;
}

bool has_border(const Parse& parse, WordRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (is_border(parse.words[at])) return true;
  return false;
}

/// "A ferry carrying 40 people from Bari sank": what stands before the verb is carried.
bool take_from_adjunct(Parse& parse, std::uint32_t index) {
  if (index == 0) return false;
  VerbGroup& group = parse.groups[index];
  const VerbGroup& last = parse.groups[index - 1];
  const bool chain = last.infinitive && last.governed_by != k_nothing;  // "wishing to become"
  const VerbGroup& other = chain ? parse.groups[last.governed_by] : last;
  const std::uint32_t first = other.range.first;
  if (other.sense != nullptr && other.sense->nature == Nature::report) return false;
  const bool carries = !group.reduced && !other.finite && !other.infinitive && !other.passive &&
                       parse.words[other.head].form == k_ing &&
                       last.range.last <= group.subject.first && follows_chunk(parse, first);
  if (!carries || has_border(parse, {last.range.last, group.subject.first})) return false;
  const std::uint32_t owner = parse.chunks[parse.chunk_at[first - 1]].range.first;
  group.subject = {extend_left(parse, owner, false, false), first};
  mark_opening(parse, group, group.subject.first);
  return true;
}

}  // namespace

bool take_from_inner_clause(Parse& parse, std::uint32_t index) {
  return take_from_relative(parse, index) || take_from_aim(parse, index) ||
         take_from_participle(parse, index) || take_from_adjunct(parse, index);
}

bool take_from_inside(const Parse& parse, VerbGroup& group, std::uint32_t at) {
  while (at > 0 && parse.groups[at].infinitive &&
         parse.groups[at - 1].range.last == parse.groups[at].range.first)
    --at;
  const VerbGroup* other = &parse.groups[at];
  if (!other->reduced && !other->relative && other->gap.empty()) return false;
  group.subject = other->gap.empty() ? other->subject : gap_of(parse, *other);
  return true;
}

}  // namespace dateline::events
