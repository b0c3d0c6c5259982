// SPDX-License-Identifier: Apache-2.0
#include "grammar/named_before.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>

namespace dateline::events {

bool opens_scene(const Parse& parse, WordRange named) {
  static constexpr std::array<std::string_view, 8> k_where{"across", "around", "at",      "in",
                                                           "inside", "near",   "outside", "over"};
  if (named.first == 0 || parse.tag(named.first - 1) != Tag::preposition) return false;
  std::uint32_t at = named.first - 1;
  if (!is_one_of(k_where, parse.words[at])) return false;
  at = skip_back(parse, at);
  while (at > 0 && parse.is_mark(at - 1, ','))
    at = skip_back(parse, at - 1);  // "On Friday, in Lima,"
  return at == 0 ||                 // "..., and in Lima, a man"
         (at > 1 && parse.tag(at - 1) == Tag::coordinator && parse.is_mark(at - 2, ','));
}

WordRange named_before(const Parse& parse, WordRange description) {
  const std::uint32_t first = description.first;
  if (first < 2 || !parse.words[first - 1].is_mark(',') ||
      parse.words[first].tag != Tag::determiner ||
      (parse.words[description.last - 1].tag == Tag::name &&  // but "the Russian"
       look_up_name(parse.words[description.last - 1].text).kind != NameClass::demonym) ||
      parse.words[first - 2].tag != Tag::name ||
      is_one_of(content_words(), parse.words[description.last - 1]))  // "at BP, a claim made"
    return {};
  const WordRange named = parse.chunks[parse.chunk_at[first - 2]].range;
  const bool opens = named.first == 0 || parse.words[named.first - 1].tag != Tag::mark;
  return opens && !opens_scene(parse, named) ? named : WordRange{};
}

WordRange person_before(const Parse& parse, std::uint32_t end) {
  constexpr std::uint32_t k_longest = 12;
  std::uint32_t first = end;
  while (first > 0 && parse.tag(first - 1) != Tag::mark && end - first <= k_longest) {
    const std::uint32_t group = parse.group_at[first - 1];  // "the first woman to lead Peru"
    if (group != k_nothing && !parse.groups[group].infinitive) return {};
    --first;
  }
  if (first == end || first < 2 || !parse.is_mark(first - 1, ',') ||
      !follows_chunk(parse, first - 1))
    return {};
  const Tag tag = parse.tag(first);
  const bool describes = tag == Tag::noun || tag == Tag::adjective || tag == Tag::adverb ||
                         tag == Tag::determiner || tag == Tag::time;
  const WordRange named = parse.chunks[parse.chunk_at[first - 2]].range;
  const bool someone = parse.tag(named.last - 1) == Tag::name &&
                       gender_of_given_name(parse.words[named.first].text).has_value();
  return describes && someone ? named : WordRange{};
}

}  // namespace dateline::events
