// SPDX-License-Identifier: Apache-2.0
#include "arguments/labels.hpp"

#include "grammar/name_runs.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// Labels the participant added last, where the noun tells of no event or number.
void label(ArgumentSink& out, const Word& noun) {
  const bool common = (noun.entry->noun == nullptr || noun.entry->again != Again::nothing ||
                       is_one_of(named_events(), noun)) &&
                      !noun.is(k_group_noun | k_number_word);
  if (common) out.arguments().labels.push_back({&noun, out.latest()});
}

/// What a name stands before may be called by the noun alone: "the Lumex bank", "the Horizon rig".
/// But "the Lumex plant" is not Lumex, and neither is what any known firm makes.
bool may_mean(const Participant& named, const Word& noun) {
  if (named.type == ParticipantType::thing) return true;
  if (named.type == ParticipantType::person)
    return noun.is(k_title) || is_one_of(person_words(), noun.text);
  return noun.entry->again == Again::firm || noun.is(k_organization_word) || names_trade(noun) ||
         is_one_of(public_bodies(), noun.text) || is_one_of(overseers(), noun.text) ||
         (noun.entry->thing && look_up_name(named.text).kind == NameClass::none);
}

/// "Ministry" of "Ministry of Health", "Storm" of "Tropical Storm Ada": the word inside the name
/// that says what it names; nullptr where there is none. The participant added last has the name.
const Word* kind_of_name(const ArgumentContext& context, WordRange range) {
  const Parse& parse = context.parse;
  const ArgumentSink& out = context.out;
  const bool thing = out.arguments().participants[out.latest()].type == ParticipantType::thing;
  for (std::uint32_t at = range.first; at + 1 < range.last; ++at) {
    const Word& word = parse.words[at];
    if (thing && is_one_of(named_events(), word)) return &word;
    if (thing || parse.words[at + 1].text != "of") continue;
    if (word.entry->again == Again::firm || is_one_of(public_bodies(), word)) return &word;
  }
  return nullptr;
}

/// "President" of "President Ana Ruiz", whom "the president" means from there on; nullptr where the
/// name at `first` has no such office before it.
const Word* office_before(const Parse& parse, std::uint32_t first, WordRange chunk) {
  if (first <= chunk.first || !is_sole_office(parse.words[first - 1])) return nullptr;
  const bool other = first > chunk.first + 1 && tells_other_holder(parse.words[first - 2]);
  return other ? nullptr : &parse.words[first - 1];
}

}  // namespace

void note_labels(const ArgumentContext& context, WordRange range, WordRange chunk,
                 std::uint32_t head) {
  const Parse& parse = context.parse;
  if (context.out.latest() == ArgumentSink::k_none) return;
  const Word& last = parse.words[range.last - 1];
  if (range.last - range.first > 1 && last.is(k_organization_word)) label(context.out, last);
  if (const Word* kind = kind_of_name(context, range); kind != nullptr) label(context.out, *kind);
  const bool owner = last.possessive;
  const Participant& named = context.out.arguments().participants[context.out.latest()];
  if (named.type == ParticipantType::person)
    if (const Word* office = office_before(parse, range.first, chunk); office != nullptr)
      label(context.out, *office);
  const bool behind = head >= range.last && head < chunk.last && !owner;
  if (behind && parse.tag(head) == Tag::noun && may_mean(named, parse.words[head]))
    label(context.out, parse.words[head]);  // "the Perseus probe"
  if (labelled_by_noun(parse, range.first))
    label(context.out, parse.words[range.first - 1]);  // "the asteroid Kallista"
}

void note_tie(const ArgumentContext& context, WordRange phrase, std::size_t before) {
  Arguments& out = context.out.arguments();
  if (out.participants.size() != before + 2) return;
  if (out.participants[before].type != ParticipantType::organization ||
      out.participants[before + 1].type != ParticipantType::person)
    return;
  for (std::uint32_t at = phrase.first; at < phrase.last; ++at) {
    if (!context.parse.words[at].is(k_title)) continue;
    out.ties.push_back({before + 1, before});
    return;
  }
}

void note_again(const ArgumentContext& context, const Chunk& chunk) {
  if (!looks_back(context.parse, chunk)) return;
  const Word& head = context.parse.words[chunk.head];
  if (head.entry->noun != nullptr && !context.subject)
    return;  // "welcomed the deal": not its parties
  Arguments& out = context.out.arguments();
  const Again meant = head.entry->again;
  const bool other = chunk.range.last < context.parse.size() &&
                     context.parse.words[chunk.range.last].text == "of";  // "the model of 1990"
  out.firm = out.firm || (meant == Again::firm && !context.names.several_bodies(head.hash));
  out.product = out.product || (meant == Again::product && !other);
  if (other && is_sole_office(head)) return;                // "the president of Peru"
  const bool names_place = other && head.is(k_place_word);  // "the island of Lombok"
  if (!says_which(context.parse, chunk) && !names_place) out.again.push_back(&head);
}

void note_owner(const ArgumentContext& context, std::uint32_t owner) {
  const Word& word = context.parse.words[owner];
  Arguments& out = context.out.arguments();
  if (word.entry->again == Again::nothing) return;
  out.firm = out.firm || word.entry->again == Again::firm;
  out.product = out.product || word.entry->again == Again::product;
  out.again.push_back(&word);
}

bool labelled_by_noun(const Parse& parse, std::uint32_t name) {
  const bool object =  // "the law Trump signed"
      std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& each) {
        return !each.gap.empty() && each.gap.last == name && each.subject.first == name;
      });
  return name > 0 && !object && parse.tag(name - 1) == Tag::noun &&
         !parse.words[name - 1].possessive;
}

}  // namespace dateline::events
