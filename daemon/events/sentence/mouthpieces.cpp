// SPDX-License-Identifier: Apache-2.0
#include "sentence/mouthpieces.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/expletive.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// "a source said he would resign".
constexpr auto k_mouthpieces = std::to_array<std::string_view>(
    {"source", "spokesman", "spokeswoman", "spokesperson", "official", "aide", "adviser"});

/// "Lumex spokesman Tom Reed", "Tom Reed, a spokesman for Lumex,".
bool is_mouthpiece(const Parse& parse, const VerbGroup& group) {
  for (const WordRange range : {group.subject, group.apposition})
    for (std::uint32_t at = range.first; at < range.last; ++at)
      if (is_one_of(k_mouthpieces, parse.words[at])) return true;
  return false;
}

}  // namespace

bool speaks_for_others(std::string_view noun) noexcept { return is_one_of(k_mouthpieces, noun); }

WordRange spoken_for(const Parse& parse, WordRange subject) {
  static constexpr auto k_links = std::to_array<std::string_view>({"at", "for", "from", "of"});
  const std::uint32_t at = parse.chunk_at[subject.first];
  if (at == k_nothing) return {};
  const Chunk& who = parse.chunks[at];
  if (!is_one_of(k_mouthpieces, parse.words[who.head])) return {};
  for (std::uint32_t owner = who.range.first; owner < who.head; ++owner)
    if (parse.words[owner].possessive) return {who.range.first, owner + 1};
  const std::uint32_t link = who.range.last;
  const bool led = link + 1 < subject.last && is_one_of(k_links, parse.words[link]);
  const std::uint32_t body = led ? parse.chunk_at[link + 1] : k_nothing;
  if (body != k_nothing) return parse.chunks[body].range;
  std::uint32_t first = who.head;
  while (first > who.range.first && parse.tag(first - 1) == Tag::noun) --first;
  return {first, who.head};
}

bool says_of_it(const Parse& parse, const VerbGroup& group) {
  const auto next =
      std::find_if(parse.groups.begin(), parse.groups.end(),
                   [&](const VerbGroup& each) { return each.range.first > group.range.first; });
  return is_report(group) && next != parse.groups.end() && next->complement && !next->passive &&
         is_it(parse, next->subject) && is_mouthpiece(parse, group);
}

}  // namespace dateline::events
