// SPDX-License-Identifier: Apache-2.0
#include "grammar/fragments.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/government.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// What it speaks of opens the sentence and stands right before the verb.
bool leads(const Parse& parse, const VerbGroup& group) noexcept {
  return !group.subject.empty() && group.subject.first == 0 &&
         skip_back(parse, group.range.first) == group.subject.last;
}

bool speaks_of_event(const Parse& parse, const VerbGroup& group) noexcept {
  const std::uint32_t chunk = parse.chunk_at[group.subject.first];
  return chunk != k_nothing && parse.words[parse.chunks[chunk].head].entry->noun != nullptr;
}

/// A past tense by its form alone, with no object: "Hearing set for Friday".
bool may_be_participle(const Parse& parse, const VerbGroup& group) noexcept {
  const Word& head = parse.words[group.head];
  const std::uint32_t next = group.range.last;
  const bool object = next < parse.size() && parse.chunk_at[next] != k_nothing;
  return group.range.last - group.range.first == 1 && group.tense == Tense::past && !object &&
         (head.entry->forms & k_participle) != 0 && !group.sense->intransitive &&
         speaks_of_event(parse, group);
}

/// "Hearing set for Friday", "Strike expected in May": what is fixed or awaited, and for when.
bool is_set(const Parse& parse, const VerbGroup& group) noexcept {
  const Nature nature = group.sense == nullptr ? Nature::state : group.sense->nature;
  return speaks_of_plan(nature) && (group.reduced || may_be_participle(parse, group));
}

}  // namespace

void find_fragments(Parse& parse) {
  const auto finite = [](const VerbGroup& group) { return group.finite; };
  const auto first = std::find_if(parse.groups.begin(), parse.groups.end(),
                                  [&](const auto& each) { return leads(parse, each); });
  if (first == parse.groups.end()) return;
  VerbGroup& group = *first;
  const auto others = std::count_if(parse.groups.begin(), parse.groups.end(), finite);
  if (others > (group.finite ? 1 : 0)) return;
  if (group.infinitive && group.governor == nullptr) {
    group.governor = &plan_of_be();
  } else if (is_set(parse, group)) {
    group.finite = group.passive = true;
    group.reduced = false;
    group.tense = Tense::present;
  }
}

}  // namespace dateline::events
