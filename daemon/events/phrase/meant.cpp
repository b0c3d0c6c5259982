// SPDX-License-Identifier: Apache-2.0
#include "phrase/meant.hpp"

#include "grammar/name_runs.hpp"

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

}  // namespace

bool is_named(const Parse& parse, WordRange range) {
  if (range.empty() || parse.tag(range.last - 1) != Tag::name ||
      parse.words[range.last - 1].possessive)
    return false;
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const Tag tag = parse.tag(at);
    const bool article = tag == Tag::determiner && at == range.first;
    if (tag != Tag::name && tag != Tag::coordinator && !article) return false;
  }
  return true;
}

std::string named_in_object(const Parse& parse, const Names& names, const VerbGroup& group) {
  std::string named;
  if (group.object.empty() || parse.chunk_at[group.object.first] == k_nothing) return named;
  const WordRange chunk = parse.chunks[parse.chunk_at[group.object.first]].range;
  for (std::uint32_t at = group.object.first; at < chunk.last; ++at) {
    if (parse.tag(at) != Tag::name || parse.words[at].possessive) continue;
    const Names::FullName* full = names.full(parse.words[at].text);
    if (full != nullptr) named.append(full->text).append(1, ' ');
  }
  return named;
}

WordRange named_subject(const Parse& parse, const VerbGroup& group) {
  const WordRange subject = group.subject;
  if (subject.empty() || !is_named(parse, group.apposition)) return subject;
  if (parse.tag(subject.first) == Tag::pronoun) return subject;  // "he and his wife, Ana Ruiz,"
  const std::uint32_t chunk = parse.chunk_at[subject.last - 1];
  const std::uint32_t first = parse.chunk_at[subject.first];
  const bool of_another = first != chunk && first != k_nothing &&
                          parse.words[parse.chunks[first].head].entry->noun != nullptr;
  if (of_another) return subject;  // "the resignation of the minister, Ana Ruiz, shook Peru"
  const bool named = chunk != k_nothing && parse.tag(parse.chunks[chunk].head) == Tag::name &&
                     !parse.words[parse.chunks[chunk].head].is(k_title);
  return named && subject.first == parse.chunks[chunk].range.first ? subject : group.apposition;
}

std::string_view body_meant(const PhraseContext& context, const Word& noun) {
  if (const Participant* meant = context.discourse.labelled(noun.hash)) return meant->text;
  if (const Names::FullName* body = context.names.body(noun.hash, noun.begin)) return body->text;
  const bool firm = noun.entry->again == Again::firm && !context.names.several_bodies(noun.hash);
  const Participant* meant = firm ? context.discourse.organization() : nullptr;
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
  if (context.discourse.is_called(head.text)) {
    const std::string_view thing = context.discourse.antecedent("it");
    const bool plain = thing.starts_with("A ") || thing.starts_with("An ");  // "a bank": the bank
    return plain ? std::string_view{} : thing;
  }
  if (says_which(parse, chunk)) return {};
  const std::string_view body = body_meant(context, head);
  return names_again(parse, besides, body) ? std::string_view{} : body;
}

}  // namespace dateline::events
