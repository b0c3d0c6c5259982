// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/openings.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "the hall where on the same stage she sang": a phrase between what opens a clause and its
/// subject.
std::uint32_t before_frame(const Parse& parse, std::uint32_t at) {
  if (at == 0 || parse.chunk_at[at - 1] == k_nothing) return at;
  const std::uint32_t first = parse.chunks[parse.chunk_at[at - 1]].range.first;
  if (first < 2 || parse.words[first - 1].tag != Tag::preposition) return at;
  const Tag opening = parse.words[first - 2].tag;
  return opening == Tag::relative || opening == Tag::subordinator ? first - 1 : at;
}

/// "told Ana Ruiz that ten boats sank": she is told, not sunk.
bool is_told(const Parse& parse, std::uint32_t end) {
  std::uint32_t first = parse.chunks[parse.chunk_at[end - 1]].range.first;
  const bool aside = first > 1 && parse.tag(first - 1) == Tag::preposition;
  if (aside) first = skip_back(parse, first - 1);  // "announced on Monday at a fair that ten boats"
  const std::uint32_t at = first > 0 ? parse.group_at[first - 1] : k_nothing;
  if (at == k_nothing || parse.groups[at].sense == nullptr || parse.words[end].text != "that")
    return false;
  const VerbSense& verb = *parse.groups[at].sense;
  return aside ? verb.nature == Nature::report : is_one_of(telling_verbs(), verb.lemma);
}

/// "argue that", where the verb was taken for a noun: what follows is said.
bool is_said(const Parse& parse, std::uint32_t end) {
  const WordRange chunk = parse.chunks[parse.chunk_at[end - 1]].range;
  const Entry& entry = *parse.words[end - 1].entry;
  return parse.words[end].text == "that" && chunk.last - chunk.first == 1 &&
         (entry.forms & (k_base | k_past)) != 0 && entry.verb->nature == Nature::report;
}

/// "the day the team lost", "the way it works": the noun phrase before tells when or how.
bool tells_circumstance(const Parse& parse, std::uint32_t end) {
  return is_one_of(circumstance_words(), parse.words[end - 1]);
}

/// "the deal the two sides signed": each of the two noun phrases has an article of its own.
bool stand_side_by_side(const Parse& parse, const Chunk& before, std::uint32_t first) {
  const auto opens = [&](std::uint32_t at) {
    return parse.tag(at) == Tag::determiner || parse.tag(at) == Tag::possessive;
  };
  bool owned = false;  // "Peru's bill the house passed"
  for (std::uint32_t at = before.range.first; at < before.head; ++at)
    owned = owned || parse.words[at].possessive;
  const bool noun = parse.tag(before.head) == Tag::noun || parse.tag(before.head) == Tag::name;
  return noun && (owned || opens(before.range.first)) &&
         (opens(first) || parse.tag(first) == Tag::pronoun);
}

/// Another finite verb goes on with the clause: "the law Trump signed takes effect".
bool is_inside_clause(const Parse& parse, const VerbGroup& group) {
  std::uint32_t next = parse.index_of(group) + 1;
  if (next < parse.groups.size() && parse.groups[next].infinitive)
    ++next;  // "the law Peru plans to pass takes effect"
  if (next >= parse.groups.size() || !parse.groups[next].finite) return false;
  for (std::uint32_t at = group.range.last; at < parse.groups[next].range.first; ++at)
    if (is_border(parse.words[at]) || parse.tag(at) == Tag::pronoun) return false;
  return true;
}

/// "the plant Lumex wants to build": the verb behind "to" acts on something, and nothing stands
/// behind it.
bool leads_to_gap(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t next = parse.index_of(group) + 1;
  if (next >= parse.groups.size()) return false;
  const VerbGroup& deed = parse.groups[next];
  return deed.infinitive && skip_back(parse, deed.range.first) == group.range.last &&
         deed.sense != nullptr && deed.sense->transitive &&
         (deed.range.last >= parse.size() || parse.chunk_at[deed.range.last] == k_nothing);
}

/// "a promise it made": what stands before the subject is the object. `first`: of the subject.
bool is_object_before(const Parse& parse, const VerbGroup& group, std::uint32_t first) {
  if (!group.finite || group.passive || group.sense == nullptr || group.sense->intransitive ||
      group.sense->nature == Nature::report || !follows_chunk(parse, first) ||
      parse.tag(first - 1) == Tag::pronoun || parse.words[first - 1].possessive)
    return false;
  const bool object =
      parse.tag(group.range.last - 1) == Tag::noun ||  // "takes part"
      (group.range.last < parse.size() && parse.chunk_at[group.range.last] != k_nothing);
  const Chunk& before = parse.chunks[parse.chunk_at[first - 1]];
  if (is_one_of(content_words(), parse.words[before.head]) &&
      !is_one_of(content_verbs(), group.sense->lemma))
    return false;  // "a chance the firm will default"
  const bool named = names_another(parse, first, is_inside_clause(parse, group));
  const bool beside = named || stand_side_by_side(parse, before, first);
  const bool lacks_one = group.sense->transitive || leads_to_gap(parse, group) ||
                         (beside && !tells_circumstance(parse, first));
  if (object || !lacks_one) return false;
  std::uint32_t at = before.range.first;
  const bool adjunct =  // but "most of the girls she met"
      at > 0 && parse.tag(at - 1) == Tag::preposition && parse.words[at - 1].text != "of";
  while (at > 0 && parse.group_at[at - 1] == k_nothing && parse.tag(at - 1) != Tag::mark) --at;
  if (at == 0 || parse.tag(at - 1) == Tag::mark) return !adjunct;  // "In Paris the team won"
  const VerbGroup& verb = parse.groups[parse.group_at[at - 1]];
  if (verb.sense == nullptr) return parse.tag(verb.head) == Tag::be;  // "is the deal they signed"
  return named || verb.sense->nature != Nature::report;  // not "told Reuters the bank failed"
}

/// "a report on fraud that", "data on safety that": a bare noun says but what the thing is about.
WordRange with_what_it_is_about(const Parse& parse, const Chunk& chunk) {
  static constexpr std::array<std::string_view, 2> k_topics{"on", "about"};
  const std::uint32_t first = chunk.range.first;
  const bool bare = first == chunk.head && parse.tag(first) == Tag::noun;
  if (!bare || first < 2 || !is_one_of(k_topics, parse.words[first - 1]) ||
      !follows_chunk(parse, first - 1))
    return chunk.range;
  return {parse.chunks[parse.chunk_at[first - 2]].range.first, chunk.range.last};
}

/// "a fight over when it would open": no time, but a question.
bool asks_when(const Parse& parse, std::uint32_t at) {
  return at > 0 && parse.words[at].text == "when" && parse.tag(at - 1) == Tag::preposition;
}

/// "if, in the coming months, he goes": before the aside whose comma ends right before `at`.
std::uint32_t before_aside(const Parse& parse, std::uint32_t at) {
  constexpr std::uint32_t k_longest = 8;
  if (at < 3 || !parse.is_mark(at - 1, ',')) return at;
  for (std::uint32_t open = at - 2; open > 0 && at - open < k_longest; --open) {
    if (parse.group_at[open] != k_nothing) return at;
    if (!parse.is_mark(open, ',')) continue;
    return parse.words[open - 1].is(k_subordinator) ? open : at;
  }
  return at;
}

}  // namespace

Link link_of(std::string_view word) noexcept {
  for (const LinkRow& row : link_rows())
    if (language::equal_folded(word, row.word)) return row.link;
  return Link::none;
}

void mark_opening(const Parse& parse, VerbGroup& group, std::uint32_t first) {
  if (first == 0) return;
  std::uint32_t at = skip_back(parse, first);
  const bool object = is_object_before(parse, group, first);
  const bool contact = object && names_another(parse, first, is_inside_clause(parse, group));
  const bool labelled = !contact && at == first && at > 0 && parse.words[at].tag == Tag::name &&
                        parse.words[at - 1].tag == Tag::noun && follows_chunk(parse, at);
  if (labelled)  // "before the ferry Iris sank"
    at = skip_back(parse, parse.chunks[parse.chunk_at[at - 1]].range.first);
  at = before_aside(parse, before_frame(parse, at));
  if (contact || (object && at > 0)) group.gap = parse.chunks[parse.chunk_at[first - 1]].range;
  if (at == 0) return;
  const Word& word = parse.words[at - 1];
  if (word.is(k_conditional)) group.conditional = true;
  if (word.is(k_background)) group.background = true;
  const bool links = is_who(word) || (word.tag == Tag::subordinator && word.text == "that");
  const bool aside = at > 1 && parse.words[at - 2].is_mark(',') && is_who(word);
  const std::uint32_t link = aside ? at - 2 : at - 1;
  if (links && follows_chunk(parse, link) && !is_told(parse, link) && !is_said(parse, link))
    group.gap = with_what_it_is_about(parse, parse.chunks[parse.chunk_at[link - 1]]);
  if (is_who(word)) {
    group.relative = true;
    group.subordinate = true;
  }
  if (word.is(k_subordinator) && word.text != "that") group.subordinate = true;
  if (asks_when(parse, at - 1))
    group.conditional = true;
  else if (word.is(k_subordinator))
    group.link = link_of(word.text);
  group.simultaneous = group.link == Link::when;
  if (word.tag == Tag::relative && at > 1) {
    std::uint32_t before = at - 1;
    if (parse.words[before - 1].is_mark(',')) --before;
    if (before > 0) group.antecedent_of = before - 1;  // a word; resolved by times
  }
}

}  // namespace dateline::events
