// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/told_events.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subjects/doers.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 8> k_harms{"cost", "kill",    "injure", "wound",
                                                  "hurt", "destroy", "damage", "claim"};

// "at the Motor Show in Oslo, which runs": what has a name of its own.
constexpr std::array<std::string_view, 3> k_occasions{"culture", "meeting", "sport"};
constexpr std::array<std::string_view, 4> k_periods{"season", "semester", "session", "term"};

/// The event that the phrase at `first` tells more of behind prepositions: "An explosion at a plant
/// in Lima"; k_nothing where there is none.
std::uint32_t event_behind(const Parse& parse, std::uint32_t first) {
  constexpr int k_most_links = 3;
  for (int links = 0; links < k_most_links; ++links) {
    if (first < 2 || parse.tag(first - 1) != Tag::preposition || !follows_chunk(parse, first - 1))
      break;
    const std::uint32_t index = parse.chunk_at[first - 2];
    const Word& head = parse.words[parse.chunks[index].head];
    if (head.tag == Tag::noun && head.entry->noun != nullptr) return index;
    first = parse.chunks[index].range.first;
  }
  return k_nothing;
}

}  // namespace

std::uint32_t body_before(const Parse& parse, std::uint32_t first) {
  const Chunk& chunk = parse.chunks[parse.chunk_at[first]];
  const bool bare = chunk.range.last - chunk.range.first == 1 && parse.tag(first) == Tag::noun;
  if (!bare || first < 2 || parse.words[first - 1].text != "of" || !follows_chunk(parse, first - 1))
    return first;
  const Chunk& body = parse.chunks[parse.chunk_at[first - 2]];
  return parse.words[body.head].is(k_group_noun | k_organization_word | k_title) ? body.range.first
                                                                                 : first;
}

bool asks_for_event(const Parse& parse, const VerbGroup& group) {
  const VerbSense* verb = group.sense != nullptr ? group.sense : verb_behind_to(parse, group);
  return verb != nullptr &&
         (verb->nature == Nature::schedule || verb->nature == Nature::fix ||
          verb->action == "expire" || (verb->nature == Nature::light && verb->action == "go"));
}

std::uint32_t last_event(const Parse& parse, WordRange range) {
  for (std::uint32_t at = range.last; at-- > range.first;) {
    const std::uint32_t chunk = parse.chunk_at[at];
    if (chunk == k_nothing) continue;
    const Word& head = parse.words[parse.chunks[chunk].head];
    const bool named = head.tag == Tag::name && head.entry->noun != nullptr &&
                       is_one_of(k_occasions, head.entry->noun->kind);
    if (named ||
        (head.tag == Tag::noun && (head.entry->noun != nullptr || is_one_of(k_periods, head))))
      return body_before(parse, parse.chunks[chunk].range.first);
  }
  return range.first;
}

std::uint32_t place_opened(const Parse& parse, const VerbGroup& group) {
  if (group.sense == nullptr || group.sense->kind != "work" || group.passive) return k_nothing;
  std::uint32_t place = k_nothing;
  for (std::uint32_t at = group.subject.last; at-- > group.subject.first;) {
    const std::uint32_t chunk = parse.chunk_at[at];
    if (chunk == k_nothing) continue;
    const Word& head = parse.words[parse.chunks[chunk].head];
    at = parse.chunks[chunk].range.first;
    const NounSense* event = head.entry->noun;
    if (event != nullptr && is_one_of(k_occasions, event->kind)) return k_nothing;
    if (head.tag == Tag::noun && event == nullptr && place == k_nothing) place = at;
  }
  return place;
}

std::uint32_t event_told_of(const Parse& parse, const VerbGroup& group, const Chunk& chunk) {
  const std::uint32_t event = event_behind(parse, chunk.range.first);
  const Word& head = parse.words[chunk.head];
  const bool stands_in = head.text == "one";  // "a spill like the one that"
  if (event == k_nothing || stands_in || group.sense == nullptr || group.passive ||
      head.entry->noun != nullptr)
    return k_nothing;
  const Nature nature = group.sense->nature;
  const bool runs = (nature == Nature::aspect || nature == Nature::finish) &&
                    group.sense->kind != "work";  // not "a fire at a hotel that opened in May"
  const Chunk& told = parse.chunks[event];
  const WordText& link = parse.words[told.range.last].text;
  if (runs && link == "of") return told.range.first;  // "a trial of 900 men that ended"
  if (link != "at" && link != "in" && link != "by") return k_nothing;  // "an attack on a sect that"
  const std::string_view kind = parse.words[told.head].entry->noun->kind;
  const bool blow = is_harm(kind) && is_one_of(k_harms, group.sense->lemma);
  return runs || blow ? parse.chunks[event].range.first : k_nothing;
}

std::uint32_t event_at_place(const Parse& parse, const VerbGroup& group, const Chunk& place) {
  const std::uint32_t first = place.range.first;
  if (group.sense == nullptr || parse.tag(first) != Tag::name || first < 3 ||
      !is_one_of(firm_where_words(), parse.words[first - 1]) || !parse.is_mark(first - 2, ',') ||
      !follows_chunk(parse, first - 2))
    return k_nothing;
  const Nature nature = group.sense->nature;
  const bool runs = nature == Nature::aspect || nature == Nature::finish || nature == Nature::light;
  const std::uint32_t event = parse.chunk_at[first - 3];
  return runs && parse.words[parse.chunks[event].head].entry->noun != nullptr ? event : k_nothing;
}

}  // namespace dateline::events
