// SPDX-License-Identifier: Apache-2.0
#include "grammar/regions.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/gazetteer.hpp"

namespace dateline::events {
namespace {

bool names_place(const Parse& parse, WordRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.tag(at) != Tag::name) return false;
  return is_place(look_up_name(parse.text(range)).kind);
}

}  // namespace

bool leads_to_region(const Parse& parse, std::uint32_t first) {
  const std::uint32_t region = parse.chunk_at[first];
  if (region == k_nothing || !names_place(parse, parse.chunks[region].range) ||
      parse.words[first - 2].tag != Tag::name || parse.chunk_at[first - 2] == k_nothing)
    return false;
  const WordRange name = parse.chunks[parse.chunk_at[first - 2]].range;
  if (look_up_name(parse.words[first - 2].text).kind != NameClass::city &&
      look_up_name(parse.text(name)).kind != NameClass::city)  // "São Paulo"
    return false;
  const std::uint32_t town = name.first;
  const bool led = town > 0 && parse.words[town - 1].tag == Tag::preposition;
  return !led || (town > 1 && parse.words[town - 2].tag != Tag::mark);
}

bool joins_region(const Parse& parse, std::uint32_t comma) {
  if (!parse.is_mark(comma, ',') || !follows_chunk(parse, comma) ||
      parse.tag(comma - 1) != Tag::name || parse.tag(comma + 1) != Tag::name)
    return false;
  const WordRange town = parse.chunks[parse.chunk_at[comma - 1]].range;
  const WordRange region = parse.chunks[parse.chunk_at[comma + 1]].range;
  // "The court in Calama, Chile, ruled", but not "In Calama, Chile, who led, lost"
  const bool inside = town.first > 1 && parse.tag(town.first - 1) == Tag::preposition &&
                      follows_chunk(parse, town.first - 1);
  return inside && region.first == comma + 1 && parse.is_mark(region.last, ',') &&
         names_place(parse, region);
}

}  // namespace dateline::events
