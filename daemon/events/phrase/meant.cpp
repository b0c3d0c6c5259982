// SPDX-License-Identifier: Apache-2.0
#include "phrase/meant.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/name_runs.hpp"
#include "lexicon/gazetteer.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/letters.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "The firm sued Lumen": it is not Lumen.
bool names_again(const Parse& parse, WordRange range, std::string_view name) {
  if (range.empty()) return false;
  const std::string_view first = name.substr(0, name.find(' '));
  for (std::uint32_t at = range.first; at < range.last; ++at)
    if (parse.words[at].text == first) return true;
  return false;
}

/// Where the name begins in "former judge Ana Ruiz", "Peruvian novelist Ana Ruiz"; `range.first`
/// where nothing describes it, or a place is told of: "south London".
std::uint32_t behind_description(const Parse& parse, WordRange range) {
  std::uint32_t name = range.last;
  while (name > range.first &&
         (parse.tag(name - 1) == Tag::name || parse.tag(name - 1) == Tag::coordinator))
    --name;
  if (name == range.first || parse.tag(name - 1) != Tag::noun ||
      is_place(look_up_name(parse.words[range.last - 1].text).kind))
    return range.first;
  for (std::uint32_t at = range.first; at < name; ++at) {
    const Tag tag = parse.tag(at);
    const bool describes = tag == Tag::adjective || tag == Tag::noun || tag == Tag::name ||
                           (at == range.first && is_article(parse.words[at]));  // "the actor"
    if (!describes || parse.words[at].possessive) return range.first;
  }
  return name;
}

/// Of that gender; nullptr where the name is no such person's.
const Names::FullName* person_called(const Names& names, std::string_view name, Gender gender) {
  const Names::FullName* full = names.full(name);
  const bool person = full != nullptr && full->type == ParticipantType::person &&
                      agree(gender, names.gender(full->text));
  return person ? full : nullptr;
}

}  // namespace

bool is_named(const Parse& parse, WordRange range) {
  if (range.empty()) return false;
  std::uint32_t last = range.last;
  const bool numbered = last - range.first > 1 && parse.tag(last - 1) == Tag::number;  // "Apollo 8"
  if (numbered) --last;
  if (parse.tag(last - 1) != Tag::name || parse.words[last - 1].possessive) return false;
  std::uint32_t first = behind_description(parse, {range.first, last});
  if (first == range.first && parse.tag(first) == Tag::determiner) ++first;
  for (std::uint32_t at = first; at < last; ++at)
    if (parse.tag(at) != Tag::name && parse.tag(at) != Tag::coordinator) return false;
  return true;
}

bool befalls_subject(const Parse& parse, const VerbGroup& group) {
  return std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& each) {
    return each.passive && each.finite && !each.subject.empty() &&
           each.subject.first == group.subject.first;
  });
}

std::string named_in_object(const Parse& parse, const Names& names, const VerbGroup& group) {
  std::string named;
  for (std::uint32_t at = group.object.first; at < group.object.last; ++at) {
    if (parse.tag(at) != Tag::name || parse.words[at].possessive) continue;
    const Names::FullName* full = names.full(parse.words[at].text);
    if (full != nullptr) named.append(full->text).append(1, ' ');
  }
  return named;
}

bool names_last(const Parse& parse, const VerbGroup& group) {
  if (!is_named(parse, group.apposition) || holds_coordinator(parse, group.apposition))
    return false;
  const WordRange subject = group.subject;
  for (std::uint32_t at = subject.first + 1; at + 1 < subject.last; ++at) {
    const Word& next = parse.words[at + 1];
    const bool another = next.tag == Tag::possessive || next.tag == Tag::name ||
                         (next.tag == Tag::determiner && next.text == "the");
    if (parse.tag(at) == Tag::coordinator && parse.chunk_at[at] == k_nothing && another)
      return true;  // but "the head of finance and law", "a singer and a friend of ours"
  }
  return false;
}

WordRange named_subject(const Parse& parse, const VerbGroup& group) {
  const WordRange subject = group.subject;
  if (subject.empty() || !is_named(parse, group.apposition)) return subject;
  if (parse.tag(subject.first) == Tag::pronoun || names_last(parse, group)) return subject;
  const std::uint32_t chunk = parse.chunk_at[subject.last - 1];
  const std::uint32_t first = parse.chunk_at[subject.first];
  const WordRange aside = group.apposition;
  const bool thing =  // "the chief of a part of the capital, the slum area Cite Soleil,"
      is_article(parse.words[aside.first]) &&
      !gender_of_given_name(parse.words[behind_description(parse, aside)].text);
  const bool of_another = first != chunk && first != k_nothing &&
                          (thing || parse.words[parse.chunks[first].head].entry->noun != nullptr);
  if (of_another) return subject;  // "the resignation of the minister, Ana Ruiz, shook Peru"
  const bool named = chunk != k_nothing && parse.tag(parse.chunks[chunk].head) == Tag::name &&
                     !parse.words[parse.chunks[chunk].head].is(k_title);
  return named && subject.first == parse.chunks[chunk].range.first ? subject : group.apposition;
}

const Names::FullName* announcer_before(const Parse& parse, const Names& names,
                                        const VerbGroup& group) {
  const std::uint32_t that = group.subject.empty() ? 0 : skip_back(parse, group.subject.first);
  const Gender gender = group.subject.empty()
                            ? Gender::unknown
                            : gender_of_pronoun(parse.words[group.subject.first].text);
  if (gender == Gender::unknown || that < 2 || parse.words[that - 1].text != "that" ||
      !follows_chunk(parse, that - 1))
    return nullptr;
  static constexpr auto k_of_oneself = std::to_array<std::string_view>(
      {"acknowledgement", "admission", "announcement", "confession", "declaration", "statement"});
  const Chunk& told = parse.chunks[parse.chunk_at[that - 2]];
  if (!is_one_of(k_of_oneself, parse.words[told.head])) return nullptr;
  for (std::uint32_t at = told.range.first; at < told.head; ++at) {
    if (!parse.words[at].possessive || parse.tag(at) != Tag::name) continue;
    return person_called(names, parse.words[at].text, gender);
  }
  return nullptr;
}

std::string_view owner_behind(const PhraseContext& context, std::uint32_t possessive) {
  const Parse& parse = context.parse;
  const Gender gender = gender_of_pronoun(parse.words[possessive].text);
  if (gender == Gender::unknown || parse.tag(0) != Tag::preposition) return {};
  for (const VerbGroup& group : parse.groups) {
    if (!group.finite) continue;
    const WordRange subject = group.subject;
    if (subject.empty() || subject.first <= possessive || !parse.is_mark(subject.first - 1, ',') ||
        subject.first >= group.range.first || parse.tag(subject.last - 1) != Tag::name)
      return {};
    const Names::FullName* person =
        person_called(context.names, parse.words[subject.last - 1].text, gender);
    return person == nullptr ? std::string_view{} : person->text;
  }
  return {};
}

std::string_view body_meant(const PhraseContext& context, const Word& noun) {
  if (const Participant* meant = context.discourse.labelled(noun.hash)) return meant->text;
  if (const Names::FullName* body = context.names.body(noun.hash, noun.begin)) return body->text;
  const bool firm = noun.entry->again == Again::firm && !context.names.several_bodies(noun.hash) &&
                    !context.discourse.has_met_body(noun.hash);
  const Participant* meant = firm ? context.discourse.organization() : nullptr;
  if (meant != nullptr && names_trade(noun) &&  // "the retailer Lumex" is not "the bank"
      (context.discourse.is_only_acted_on() ||
       context.discourse.has_other_trade(*meant, noun.hash)))
    return {};
  return meant == nullptr ? std::string_view{} : std::string_view{meant->text};
}

std::string_view name_meant(const PhraseContext& context, WordRange phrase, WordRange besides) {
  const Parse& parse = context.parse;
  const std::uint32_t at = phrase.empty() ? k_nothing : parse.chunk_at[phrase.first];
  if (at == k_nothing) return {};
  const Chunk& chunk = parse.chunks[at];
  if (chunk.range.first != phrase.first || chunk.range.last != phrase.last) return {};
  if (describes_person(parse, chunk)) {
    const Participant* person = context.discourse.somebody();
    return person == nullptr ? std::string_view{} : person->text;
  }
  if (!looks_back(parse, chunk)) return {};
  const Word& head = parse.words[chunk.head];
  const std::string_view thing = context.discourse.antecedent("it");
  if (context.discourse.is_called(head.text)) {
    const bool plain = thing.starts_with("A ") || thing.starts_with("An ");  // "a bank": the bank
    return plain ? std::string_view{} : thing;
  }
  if (last_word(thing) == head.text) return {};  // "our group" is no other that the text has named
  if (says_which(parse, chunk)) return {};
  const std::string_view body = body_meant(context, head);
  return names_again(parse, besides, body) ? std::string_view{} : body;
}

}  // namespace dateline::events
