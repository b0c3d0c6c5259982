// SPDX-License-Identifier: Apache-2.0
#include "arguments/locations.hpp"

#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <string_view>

namespace dateline::events {
namespace {

/// "Rio de Janeiro, Brazil". `comma`: before the chunk.
bool follows_city(const Parse& parse, WordRange chunk, std::uint32_t comma) {
  const bool acts =  // "Born in Lima, Ruiz moved"
      chunk.last < parse.size() && parse.group_at[chunk.last] != k_nothing &&
      look_up_name(parse.text(chunk)).kind == NameClass::none;
  if (acts) return false;
  if (look_up_name(parse.words[comma - 1].text).kind == NameClass::city) return true;
  const std::uint32_t at = parse.chunk_at[comma - 1];
  if (at == k_nothing || chunk.last - chunk.first > 2) return false;
  return look_up_name(parse.text(parse.chunks[at].range)).kind == NameClass::city;
}

/// "Peru", "the United States", "Europe".
bool names_region(const Parse& parse, WordRange chunk) {
  if (parse.tag(chunk.first) == Tag::determiner) ++chunk.first;
  if (chunk.empty()) return false;
  const KnownName& known = look_up_name(parse.text(chunk));
  return known.kind == NameClass::country || known.kind == NameClass::place;
}

/// "plants in Peru, Chile and Bolivia": the list goes on, and did not open the clause.
bool lists_places(const Parse& parse, WordRange chunk, std::uint32_t comma) {
  const std::uint32_t at = parse.chunk_at[comma - 1];
  if (at == k_nothing) return false;
  const WordRange other = parse.chunks[at].range;
  const bool more = parse.tag(chunk.last) == Tag::coordinator || parse.is_mark(chunk.last, ',');
  if (!more || other.first < 2 || other.last - other.first > 3 || !names_region(parse, other))
    return false;
  const bool leads =
      parse.tag(other.first - 1) == Tag::preposition && parse.tag(other.first - 2) != Tag::mark;
  return (leads || parse.is_mark(other.first - 1, ',')) && is_where(parse, other);
}

/// "in Niger and Algeria". `link`: the word between the two.
bool follows_where(const Parse& parse, std::uint32_t link) {
  if (link == 0 || parse.chunk_at[link - 1] == k_nothing || parse.tag(link - 1) != Tag::name)
    return false;
  const WordRange other = parse.chunks[parse.chunk_at[link - 1]].range;
  return other.last - other.first < 4 && is_where(parse, other);
}

/// "launched a probe from Calama". `from`: the preposition.
bool leaves_site(const Parse& parse, std::uint32_t from) {
  if (parse.words[from].text != "from") return false;
  for (const VerbGroup& group : parse.groups)
    if (group.object.contains(from))
      return group.sense != nullptr &&
             (group.sense->kind == "movement" || group.sense->action == "launch");
  return false;
}

/// "left for Peru"; not for a club or a firm, nor for what no gazetteer knows.
bool heads_for(const Parse& parse, std::uint32_t preposition, WordRange chunk) {
  if (parse.words[preposition].text != "for" || preposition == 0) return false;
  if (!is_place(look_up_name(parse.text(chunk)).kind)) return false;
  const std::uint32_t group = parse.group_at[preposition - 1];
  return group != k_nothing && parse.groups[group].sense != nullptr &&
         parse.groups[group].sense->kind == "movement";
}

/// "Ana Ruiz, 34, of Calama".
bool follows_age(const Parse& parse, std::uint32_t preposition) {
  return preposition > 1 && parse.is_mark(preposition - 1, ',') &&
         parse.words[preposition - 2].number;
}

/// "a man from Taunton", "Ana Ruiz, 34, from Taunton".
bool is_home(const Parse& parse, std::uint32_t from) {
  if (follows_age(parse, from)) return true;
  if (parse.words[from].text != "from" || parse.tag(from - 1) != Tag::noun) return false;
  const Word& who = parse.words[from - 1];
  return who.is(k_group_noun) || is_one_of(person_words(), who);
}

}  // namespace

bool is_where(const Parse& parse, WordRange chunk) {
  if (chunk.first == 0) return false;
  std::uint32_t before = chunk.first - 1;
  if (parse.is_mark(before, ',') && before > 0 && parse.words[before - 1].tag == Tag::name)
    return follows_city(parse, chunk, before) || lists_places(parse, chunk, before);
  if (parse.tag(before) == Tag::coordinator && follows_where(parse, before)) return true;
  if (parse.tag(before) != Tag::preposition) return false;
  if (parse.words[before].text == "of" && before > 0)  // "the town of Calama"
    return parse.words[before - 1].is(k_place_word) || follows_age(parse, before) ||
           is_one_of(direction_words(), parse.words[before - 1]);
  return is_one_of(where_words(), parse.words[before]) || heads_for(parse, before, chunk);
}

bool hails_from(const Parse& parse, WordRange chunk, bool subject) {
  if (chunk.first < 2) return false;
  const std::uint32_t from = chunk.first - 1;
  const std::uint32_t at = parse.chunk_at[from - 1];
  if (at == k_nothing) return false;
  const Chunk& who = parse.chunks[at];
  const bool listed = parse.tag(from) == Tag::coordinator || parse.is_mark(from, ',');
  if (listed && parse.tag(from - 1) == Tag::name) return hails_from(parse, who.range, subject);
  if (parse.words[from].text != "from" || who.head != from - 1 ||
      parse.tag(chunk.last) == Tag::preposition)  // "countries from Peru to Chile"
    return false;
  const Word& head = parse.words[who.head];
  const bool people = head.tag == Tag::noun &&
                      (head.is(k_group_noun) || head.text == "team" || head.text == "teams");
  const std::uint32_t first = who.range.first;
  return people && (subject || (first > 0 && parse.words[first - 1].text == "by"));
}

bool leads_to_site(const Parse& parse, WordRange chunk) {
  std::uint32_t before = chunk.first - 1;
  if (parse.tag(before) != Tag::preposition || parse.words[before].text == "of" ||
      is_one_of(firm_where_words(), parse.words[before]))
    return true;
  if (before == 0) return false;
  if (is_home(parse, before)) return true;
  if ((parse.words[before].is(k_to) || parse.words[before].text == "over") &&
      is_one_of(way_words(), parse.words[before - 1]))
    return true;                                          // "the road to Calama"
  const std::uint32_t from = parse.chunk_at[before - 1];  // "from Grenoble to Valence"
  if (from != k_nothing && parse.words[before].is(k_to)) {
    const std::uint32_t first = parse.chunks[from].range.first;
    return first > 0 && parse.words[first - 1].text == "from";
  }
  if (parse.words[before].text == "from" &&
      parse.words[std::min(chunk.last, parse.size() - 1)].is(k_to))
    return true;
  if (parse.group_at[before - 1] == k_nothing) return leaves_site(parse, before);
  const VerbSense* sense = parse.groups[parse.group_at[before - 1]].sense;
  return sense != nullptr && (sense->kind == "movement" || sense->kind == "visit");
}

bool names_site(const Parse& parse, WordRange range) {
  const Word& first = parse.words[range.first];
  const Word& last = parse.words[range.last - 1];
  const bool body = first.is(k_organization_word) && range.last - range.first > 2;
  if (body || last.is(k_organization_word)) return false;  // "University of Cape Coast"
  if (last.is(k_place_word)) return true;
  return first.is(k_place_word) && !first.possessive;
}

}  // namespace dateline::events
