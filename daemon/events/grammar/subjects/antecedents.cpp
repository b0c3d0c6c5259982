// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/antecedents.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/named_before.hpp"
#include "grammar/noun_spans.hpp"
#include "grammar/particulars.hpp"
#include "grammar/subjects/agreement.hpp"
#include "grammar/subjects/doers.hpp"
#include "grammar/subjects/told_events.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "Chile and Peru", "Chile, Peru and Bolivia": where the list of names begins that the one at
/// `first` ends.
std::uint32_t list_of_names(const Parse& parse, std::uint32_t first) {
  const auto joint_before = [&](std::uint32_t at) {
    std::uint32_t joint = at - 1;
    if (parse.tag(joint) == Tag::coordinator && parse.is_mark(joint - 1, ',')) --joint;
    const bool joins = (parse.tag(joint) == Tag::coordinator || parse.is_mark(joint, ',')) &&
                       follows_chunk(parse, joint) &&
                       parse.tag(parse.chunks[parse.chunk_at[joint - 1]].head) == Tag::name;
    return joins ? joint : at;
  };
  while (first > 1) {
    const std::uint32_t joint = joint_before(first);
    if (joint == first) break;
    first = parse.chunks[parse.chunk_at[joint - 1]].range.first;
  }
  return first;
}

/// "two executives, Ida Strom and Carl Bech, who": where the list begins that names them all; else
/// `first`.
std::uint32_t listed_behind_plural(const Parse& parse, std::uint32_t first) {
  std::uint32_t list = first;
  while (list > 2 && (parse.tag(list - 1) == Tag::coordinator || parse.is_mark(list - 1, ',')) &&
         follows_chunk(parse, list - 1)) {
    const Chunk& before = parse.chunks[parse.chunk_at[list - 2]];
    const Word& head = parse.words[before.head];
    if (head.tag == Tag::noun && is_plural(head) && parse.is_mark(list - 1, ',')) return list;
    if (head.tag != Tag::name) break;
    list = before.range.first;
  }
  return first;
}

/// "a portrait by Ana Ruiz that was stolen": what tells one of several apart tells of no name.
bool is_bare_name(const Parse& parse, const Chunk& chunk) {
  const std::uint32_t list = list_of_names(parse, chunk.range.first);
  if (parse.words[chunk.head].tag != Tag::name || list == 0 ||
      parse.words[list - 1].tag != Tag::preposition)
    return false;
  const Word& first = parse.words[chunk.range.first];
  return first.tag == Tag::name || (is_article(first) && first.text == "the");
}

/// "a woman of 93 who": the woman.
bool is_age(const Parse& parse, const Chunk& chunk) {
  return chunk.range.last - chunk.range.first == 1 && parse.tag(chunk.head) == Tag::number &&
         chunk.range.first > 1 && parse.words[chunk.range.first - 1].text == "of" &&
         parse.chunk_at[chunk.range.first - 2] != k_nothing;
}

/// "an inmate in Alabama, who", "a nurse at his surgery, who": no place does so.
bool is_where_one_is(const Parse& parse, const Chunk& chunk) {
  const std::uint32_t first = chunk.range.first;
  const Word& head = parse.words[chunk.head];
  if (first > 1 && parse.words[first - 1].text == "at" && follows_chunk(parse, first - 1) &&
      head.tag == Tag::noun && !is_plural(head) && !head.is(k_title | k_group_noun))
    return true;
  if (first < 2 || parse.words[first - 1].text != "in" || parse.tag(chunk.head) != Tag::name ||
      parse.chunk_at[first - 2] == k_nothing)
    return false;
  return is_place(look_up_name(parse.words[chunk.head].text).kind);
}

/// "evidence to the panel in Oslo that sits": the panel, the nearest that is no name.
std::uint32_t noun_before_name(const Parse& parse, std::uint32_t first) {
  while (first > 1 && parse.words[first - 1].tag == Tag::preposition &&
         parse.chunk_at[first - 2] != k_nothing) {
    const Chunk& before = parse.chunks[parse.chunk_at[first - 2]];
    first = before.range.first;
    if (parse.words[before.head].tag != Tag::name) break;
  }
  return extend_left(parse, first, true, true);
}

/// "the Enforcement Act 2021, which", "the fire of May 2021, which": one past the noun that the
/// time belongs to.
std::uint32_t behind_year(const Parse& parse, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > 0 && parse.tag(at - 1) == Tag::time && parse.chunk_at[at - 1] == k_nothing) --at;
  const bool of = at < end && at > 1 && parse.words[at - 1].text == "of";
  if (of && follows_chunk(parse, at - 1)) return at - 1;
  return at < end && follows_chunk(parse, at) && parse.tag(at - 1) == Tag::name ? at : end;
}

/// "None of the coins, which were found": all of them were.
std::uint32_t behind_quantity(const Parse& parse, WordRange range) {
  const Word& first = parse.words[range.first];
  const bool quantity = first.tag == Tag::determiner || first.tag == Tag::number ||
                        language::equal_folded(first.text, "none");
  const std::uint32_t of = range.first + 1;
  return quantity && of + 1 < range.last && parse.words[of].text == "of" ? of + 1 : range.first;
}

/// "five Iraqis and a Libyan": where the first of those joined begins.
std::uint32_t start_of_list(const Parse& parse, std::uint32_t first) {
  while (first > 1 && parse.tag(first - 1) == Tag::coordinator && follows_chunk(parse, first - 1))
    first = parse.chunks[parse.chunk_at[first - 2]].range.first;
  const bool home =  // "swimmers from Kenya and a Ugandan"
      first > 1 && parse.tag(first) == Tag::name && parse.words[first - 1].text == "from" &&
      follows_chunk(parse, first - 1);
  return home ? parse.chunks[parse.chunk_at[first - 2]].range.first : first;
}

/// A noun phrase for more than one stands at `at`.
bool heads_several(const Parse& parse, std::uint32_t at) {
  const std::uint32_t chunk = parse.chunk_at[at];
  return chunk != k_nothing && is_plural(parse.words[parse.chunks[chunk].head]);
}

/// "the captain of the ferry Else Moe, which sank": the name and what it is called, no more.
bool is_described(const Parse& parse, const Chunk& chunk) {
  const std::uint32_t first = chunk.range.first;
  if (parse.tag(first) != Tag::name || !follows_chunk(parse, first)) return false;
  const WordRange before = parse.chunks[parse.chunk_at[first - 1]].range;
  return parse.tag(first - 1) == Tag::noun && parse.tag(before.first) == Tag::determiner;
}

/// "which parliament passed and which takes effect": what the relative clause before tells more of;
/// empty where there is none.
WordRange told_of_before(const Parse& parse, std::uint32_t pronoun) {
  if (pronoun == 0 || parse.tag(pronoun - 1) != Tag::coordinator) return {};
  for (std::size_t at = parse.groups.size(); at-- > 0;) {
    const VerbGroup& group = parse.groups[at];
    if (group.range.first < pronoun && group.relative && group.finite)
      return group.gap.empty() ? group.subject : group.gap;
  }
  return {};
}

/// "The widow of an operator who took his life": somebody of theirs stands before the phrase.
bool belongs_to_kin(const Parse& parse, std::uint32_t first) {
  return first > 1 && parse.words[first - 1].text == "of" && parse.tag(first) == Tag::determiner &&
         parse.tag(first - 2) == Tag::noun && is_one_of(kin_words(), parse.words[first - 2]);
}

/// "a grant of $6 million", "a stake of 20 percent": how much, and nothing that anybody tells of.
bool counts_before(const Parse& parse, const Chunk& chunk) {
  const std::uint32_t first = chunk.range.first;
  if (first < 2 || parse.words[first - 1].text != "of" || parse.tag(first - 2) != Tag::noun)
    return false;
  const Word& head = parse.words[chunk.head];
  return head.tag == Tag::number ||
         (parse.tag(first) == Tag::number && is_one_of(measure_words(), head));
}

/// What the phrase `chunk` tells more of, where that and not the phrase is what a relative clause
/// tells of: "a pupil at the school who" (`who`), "a block of flats which was". Where it begins.
std::uint32_t holder_of(const Parse& parse, const VerbGroup& group, const Chunk& chunk, bool who) {
  const auto held_before = [&](std::uint32_t first) {
    const bool led = first > 1 && parse.tag(first - 1) == Tag::preposition;
    return led && follows_chunk(parse, first - 1) ? parse.chunk_at[first - 2] : k_nothing;
  };
  const auto fits = [&](const Chunk& each, bool event) {
    const Word& head = parse.words[each.head];
    const bool somewhere = head.is(k_organization_word | k_place_word);
    return !(who && somewhere) && !counts_before(parse, each) &&
           !(event && head.entry->noun == nullptr) &&
           !is_of_another_number(parse, group, each.range);
  };
  const auto first_that_fits = [&](bool event) {
    if (fits(chunk, event) || belongs_to_kin(parse, chunk.range.first)) return chunk.range.first;
    std::uint32_t first = chunk.range.first;
    for (std::uint32_t held = held_before(first); held != k_nothing; held = held_before(first)) {
      first = parse.chunks[held].range.first;
      if (fits(parse.chunks[held], event)) return first;
    }
    return k_nothing;
  };
  std::uint32_t first = asks_for_event(parse, group) ? first_that_fits(true) : k_nothing;
  if (first == k_nothing) first = first_that_fits(false);
  return first == k_nothing ? chunk.range.first : first;
}

/// Where the first noun phrase in the subject begins whose number the verb has; where the subject
/// begins where none has.
std::uint32_t part_of_its_number(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = group.subject.first; at < group.subject.last; ++at) {
    const std::uint32_t chunk = parse.chunk_at[at];
    if (chunk == k_nothing || parse.chunks[chunk].range.first != at) continue;
    const bool noun = parse.tag(parse.chunks[chunk].head) == Tag::noun;
    if (noun && !is_of_another_number(parse, group, {at, group.subject.last})) return at;
  }
  return group.subject.first;
}

/// "a portrait of Ana Ruiz that was stolen", "a pupil at the school who left": the antecedent of a
/// pronoun right behind the phrase `chunk`.
void take_beside(const Parse& parse, VerbGroup& group, const Chunk& chunk, bool who) {
  if (is_of_another_number(parse, group, chunk.range))
    group.subject.first = start_of_list(parse, chunk.range.first);
  if (const std::uint32_t holder = holder_of(parse, group, chunk, who);
      holder < group.subject.first)
    group.subject.first = holder;
  if (is_age(parse, chunk))
    group.subject.first = parse.chunks[parse.chunk_at[chunk.range.first - 2]].range.first;
  if (is_bare_name(parse, chunk))
    group.subject.first = noun_before_name(parse, list_of_names(parse, chunk.range.first));
  if (!who) group.subject.first = std::min(group.subject.first, event_told_of(parse, group, chunk));
}

/// "Ashby Island, off the coast of Peru, which": where the name of what lies there begins and ends;
/// empty where nothing of the kind stands before the phrase at `first`.
WordRange lies_there(const Parse& parse, std::uint32_t first) {
  static constexpr std::array<std::string_view, 5> k_beside{"beside", "near", "off", "opposite",
                                                            "outside"};
  const std::uint32_t near = extend_left(parse, first, false, true);
  if (near < 3 || !is_one_of(k_beside, parse.words[near - 1]) || !parse.is_mark(near - 2, ',') ||
      !follows_chunk(parse, near - 2))
    return {};
  const Chunk& chunk = parse.chunks[parse.chunk_at[near - 3]];
  return parse.tag(chunk.head) == Tag::name ? chunk.range : WordRange{};
}

/// "a rise in Peru, Chile and Norway, which ended": that of the one at `pronoun`, behind a comma.
void take_before_aside(const Parse& parse, VerbGroup& group, const Chunk& chunk,
                       std::uint32_t pronoun) {
  const bool who = language::equal_folded(parse.words[pronoun].text, "who");
  if (const WordRange named = lies_there(parse, chunk.range.first); !who && !named.empty()) {
    group.subject = named;
    return;
  }
  if (const std::uint32_t event = event_at_place(parse, group, chunk); event != k_nothing) {
    group.subject = parse.chunks[event].range;
    if (group.subject.first > 0 && parse.words[group.subject.first - 1].text == "one")
      --group.subject.first;  // "one more tournament"
    return;
  }
  if (who && is_where_one_is(parse, chunk)) {
    const Chunk& before = parse.chunks[parse.chunk_at[chunk.range.first - 2]];
    const bool plain = parse.tag(before.head) == Tag::noun;  // not "the Institute in Oslo"
    group.subject.first = plain ? before.range.first : noun_before_name(parse, chunk.range.first);
    return;
  }
  if (is_described(parse, chunk) || does_itself(parse, group, chunk)) return;
  const bool someone = parse.words[pronoun].tag == Tag::pronoun &&
                       !parse.words[chunk.head].is(k_organization_word | k_place_word);
  if (someone) {  // "a letter to his mother, who fled"; not "nurses at a clinic, who"
    group.subject.first = listed_behind_plural(parse, chunk.range.first);
    return;
  }
  const std::uint32_t list = list_of_names(parse, chunk.range.first);
  const bool inside = list > 0 && parse.tag(list - 1) == Tag::preposition;
  group.subject.first =  // "a rise in Peru, Chile and Norway, which"
      extend_left(parse, inside ? list : chunk.range.first, false, true);
  if (goes_with_one(parse, group) && heads_several(parse, group.subject.first) &&
      !is_plural(parse.words[chunk.head]))
    group.subject.first = chunk.range.first;  // "comments on the plan, which was put off"
  const std::uint32_t place = place_opened(parse, group);
  group.subject.first = place == k_nothing ? last_event(parse, group.subject) : place;
  group.subject.first = behind_quantity(parse, group.subject);
  const Word& head = parse.words[group.head];
  if (is_one_of(laid_words(), head) ||
      head.text == "put")  // "curbs on the entry of men, which were"
    group.subject.first = burden_before(parse, group.subject.first);
  if (is_of_another_number(parse, group, group.subject))  // "approval from two states, which are"
    group.subject.first = part_of_its_number(parse, group);
}

/// "a firm based in Lima, which", "a poet born in Peru, who": where the noun phrase ends that is
/// based there; `end` where none is.
std::uint32_t before_seat(const Parse& parse, std::uint32_t end) {
  static constexpr std::array<std::string_view, 5> k_seated{"based", "born", "headquartered",
                                                            "living", "raised"};
  const std::uint32_t chunk = end > 0 ? parse.chunk_at[end - 1] : k_nothing;
  const std::uint32_t first = chunk == k_nothing ? 0 : parse.chunks[chunk].range.first;
  const bool seated = first > 2 && parse.words[first - 1].text == "in" &&
                      is_one_of(k_seated, parse.words[first - 2]) &&
                      follows_chunk(parse, first - 2);
  return seated ? first - 2 : end;
}

}  // namespace

std::uint32_t behind_dated(const Parse& parse, std::uint32_t end) {
  std::uint32_t at = end;
  while (at > 0 && parse.tag(at - 1) == Tag::time) --at;
  const bool itself =
      end - at == 2 && language::equal_folded(parse.words[at].text, "the") &&
      parse.words[at + 1].text.find_first_of("0123456789") == std::string_view::npos;
  if (itself) return end;  // "in the year that ended in June"
  if (at < end && at > 0 && parse.tag(at - 1) == Tag::preposition) --at;
  return at < end && follows_chunk(parse, at) ? at : end;
}

void take_antecedent(const Parse& parse, VerbGroup& group, std::uint32_t pronoun) {
  group.relative = true;
  group.subordinate = true;
  if (const WordRange told = told_of_before(parse, pronoun); !told.empty()) {
    group.subject = told;
    return;
  }
  std::uint32_t end = pronoun;
  if (end > 0 && parse.words[end - 1].is_mark(',')) --end;
  if (end < pronoun)
    end = before_seat(parse, before_age(parse, before_home(parse, behind_year(parse, end))));
  if (end == pronoun && end > 0 && parse.tag(end - 1) == Tag::time && !is_report(group))
    end = behind_dated(parse, end);  // else what is said would be done by who says it
  if (end > 1 && is_reflexive(parse.words[end - 1]) && follows_chunk(parse, end - 1))
    --end;  // "the mine itself, which"
  if (end < pronoun && end > 1 && parse.tag(end - 1) == Tag::adverb &&
      follows_chunk(parse, end - 1))
    --end;  // "a trial there, which"
  if (end == 0 || parse.chunk_at[end - 1] == k_nothing) return;
  const Chunk& chunk = parse.chunks[parse.chunk_at[end - 1]];
  const bool aside = end < pronoun && parse.words[pronoun - 1].is_mark(
                                          ',');  // "fighting near the border, which broke out"
  group.subject = {body_before(parse, chunk.range.first), end};
  if (const WordRange named = named_before(parse, chunk.range); !named.empty()) {
    group.apposition = group.subject;
    group.subject = named;
    return;
  }
  const bool who = language::equal_folded(parse.words[pronoun].text, "who");
  if (const WordRange named = aside && who ? person_before(parse, end) : WordRange{};
      !named.empty()) {
    group.subject = named;
    return;
  }
  if (!aside) return take_beside(parse, group, chunk, who);
  take_before_aside(parse, group, chunk, pronoun);
}

}  // namespace dateline::events
