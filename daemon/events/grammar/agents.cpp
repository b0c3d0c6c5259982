// SPDX-License-Identifier: Apache-2.0
#include "grammar/agents.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_tallies = std::to_array<std::string_view>({"vote", "margin", "majority"});

/// Behind the time that says how much of it: "days of" in "triggered by days of rain", "Monday's"
/// in "felled by Monday's storm"; else `at`.
std::uint32_t behind_amount(const Parse& parse, std::uint32_t at) {
  std::uint32_t end = at;
  while (parse.tag(end) == Tag::time) ++end;
  if (end == at) return at;
  if (parse.words[end - 1].possessive || parse.tag(end) == Tag::noun) return end;
  return end < parse.size() && parse.words[end].text == "of" ? end + 1 : at;
}

/// "fled by fishing boat", "travelled by train": how, and not by whom.
bool by_means(const Parse& parse, std::uint32_t chunk) {
  const Word& head = parse.words[parse.chunks[chunk].head];
  const Tag first = parse.tag(parse.chunks[chunk].range.first);
  return (first == Tag::noun || first == Tag::adjective) && is_one_of(means_words(), head);
}

}  // namespace

bool by_so_much(const Parse& parse, std::uint32_t at) {
  const std::uint32_t chunk = at + 1 < parse.size() ? parse.chunk_at[at + 1] : k_nothing;
  if (chunk == k_nothing || parse.words[at].text != "by") return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  return head.tag == Tag::number || is_one_of(measure_words(), head) || is_one_of(k_tallies, head);
}

bool by_someone(const Parse& parse, std::uint32_t at) {
  if (at + 2 < parse.size() && parse.words[at].text == "to" && parse.chunk_at[at + 1] != k_nothing)
    at = parse.chunks[parse.chunk_at[at + 1]].range.last;
  if (parse.tag(at) != Tag::preposition || parse.words[at].text != "by") return false;
  const std::uint32_t agent = behind_amount(parse, at + 1);
  return agent < parse.size() && parse.chunk_at[agent] != k_nothing && !by_so_much(parse, at) &&
         !by_means(parse, parse.chunk_at[agent]);
}

bool done_by_someone(const Parse& parse, std::uint32_t at) {
  if (at < parse.size() && is_one_of(particles(), parse.words[at])) ++at;  // "picked up"
  const std::uint32_t from = at;
  if (parse.tag(at) == Tag::preposition && parse.tag(at + 1) == Tag::time) ++at;
  while (parse.tag(at) == Tag::time) ++at;
  return at > from && by_someone(parse, at);
}

}  // namespace dateline::events
