// SPDX-License-Identifier: Apache-2.0
#include "parse.hpp"

namespace dateline::events {
namespace {

constexpr VerbSense k_awaited{"be due", "deadline", "", {}, {}, nullptr, Nature::light};
constexpr VerbSense k_takes_place{"be", "other", "", {}, {}, nullptr, Nature::light};

bool tells_time(const Parse& parse, WordRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.words[at].tag == Tag::time && !parse.words[at].length) return true;
  return false;
}

/// "is due in 2028", "will be in Paris on Friday", "the vote is on Monday": a plain "be" that
/// tells of an event.
void find_predicate(const Parse& parse, VerbGroup& group) {
  if (group.sense != nullptr || !group.finite || parse.words[group.head].tag != Tag::be ||
      group.governs != k_nothing || group.subject.empty() || !tells_time(parse, group.object))
    return;
  const std::uint32_t next = group.object.first;
  const GovernorRow* row = parse.words[next].entry->governor;
  if (row != nullptr && row->timeline && parse.words[next].tag != Tag::verb) {
    group.sense = &k_awaited;
    group.governor = row;
    return;
  }
  const std::uint32_t chunk = parse.chunk_at[group.subject.first];
  const bool of_event =
      chunk != k_nothing && parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
  const bool leads =
      parse.words[next].tag == Tag::preposition || parse.words[next].tag == Tag::time;
  const bool there = group.mood == Mood::will || group.tense == Tense::present;
  if (leads && (of_event || there)) group.sense = &k_takes_place;
}

}  // namespace

void find_predicates(Parse& parse) {
  for (VerbGroup& group : parse.groups) find_predicate(parse, group);
}

}  // namespace dateline::events
