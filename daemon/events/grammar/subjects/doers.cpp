// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/doers.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_of_bodies =
    std::to_array<std::string_view>({"agreement", "anniversary", "appointment", "deal", "results"});

// What a body gives, and what it does about that.
constexpr auto k_given = std::to_array<std::string_view>(
    {"approval", "assent", "authorisation", "authorization", "backing", "blessing", "clearance",
     "consent", "endorsement", "go-ahead", "permission", "sign-off"});
constexpr auto k_of_givers =
    std::to_array<std::string_view>({"court", "deadline", "election", "law", "statement"});

/// "approval by the Commission, which has until May to decide", "the backing of the Senate, which
/// votes on Friday": who is to give it does so.
bool is_done_by_giver(const Parse& parse, const VerbGroup& group, const Chunk& chunk) {
  const std::uint32_t first = chunk.range.first;
  const bool given = !group.passive && first > 1 && parse.tag(first - 1) == Tag::preposition &&
                     follows_chunk(parse, first - 1) &&
                     is_one_of(k_given, parse.words[parse.chunks[parse.chunk_at[first - 2]].head]);
  if (!given) return false;
  const VerbSense* behind = verb_behind_to(parse, group);
  const VerbSense* verb = behind != nullptr ? behind : group.sense;
  return verb != nullptr && is_one_of(k_of_givers, verb->kind);
}

/// "filed a claim at the High Court, which will hear it": what such a body does.
bool is_done_by_office(const Parse& parse, const VerbGroup& group, const Chunk& chunk) {
  if (group.passive || group.sense == nullptr || !parse.words[chunk.head].is(k_organization_word))
    return false;
  return group.sense->lemma == "hear" || group.sense->kind == "court" || group.sense->kind == "law";
}

/// "competition from Lumex, which plans to", "a vision for NATO, which will celebrate": a body
/// wants or does so, and no thing that has to do with it.
bool is_done_by_name(const Parse& parse, const VerbGroup& group, const Chunk& chunk) {
  const std::uint32_t first = chunk.range.first;
  if (group.passive || group.sense == nullptr || parse.tag(chunk.head) != Tag::name || first == 0 ||
      parse.words[first - 1].tag != Tag::preposition ||
      is_one_of(firm_where_words(), parse.words[first - 1]) || parse.words[first - 1].text == "of")
    return false;
  return group.sense->nature == Nature::intent || is_report(group) ||
         is_one_of(k_of_bodies, group.sense->kind);
}

}  // namespace

const VerbSense* verb_behind_to(const Parse& parse, const VerbGroup& group) {
  constexpr std::uint32_t k_reach = 5;
  const std::uint32_t end = std::min(parse.size(), group.range.last + k_reach);
  for (std::uint32_t at = group.range.last; at + 1 < end; ++at)
    if (parse.tag(at) == Tag::to) return parse.words[at + 1].entry->verb;
  return nullptr;
}

bool does_itself(const Parse& parse, const VerbGroup& group, const Chunk& chunk) {
  return is_done_by_name(parse, group, chunk) || is_done_by_giver(parse, group, chunk) ||
         is_done_by_office(parse, group, chunk);
}

}  // namespace dateline::events
