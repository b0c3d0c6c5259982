// SPDX-License-Identifier: Apache-2.0
#include "grammar/amounts.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 6> k_measures{"size",   "length", "height",
                                                     "weight", "width",  "equivalent"};

}  // namespace

bool is_rate(const Parse& parse, std::uint32_t first) {
  if (!is_article(parse.words[first]) || !follows_chunk(parse, first) ||
      first + 1 >= parse.size() || !is_one_of(rate_units(), parse.words[first + 1]))
    return false;
  const WordRange amount = parse.chunks[parse.chunk_at[first - 1]].range;
  for (std::uint32_t at = amount.first; at < amount.last; ++at)
    if (parse.words[at].number) return true;
  return false;
}

bool is_measure(const Parse& parse, std::uint32_t first) {
  return is_article(parse.words[first]) && follows_chunk(parse, first) &&
         parse.tag(first - 1) == Tag::noun && parse.tag(first + 2) == Tag::preposition &&
         is_one_of(k_measures, parse.words[first + 1]);
}

}  // namespace dateline::events
