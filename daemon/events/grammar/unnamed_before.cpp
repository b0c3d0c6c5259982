// SPDX-License-Identifier: Apache-2.0
#include "grammar/unnamed_before.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/uses.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// What is done to people alone: "arrested a nurse", "fired a cook".
bool befalls_people(const VerbGroup& group) {
  static constexpr auto k_kinds =
      std::to_array<std::string_view>({"appointment", "coercion", "court", "crime"});
  return group.sense != nullptr && is_one_of(k_kinds, group.sense->kind);
}

bool is_somebody(const Word& noun) {
  static const Fields people =
      field_named("person") | field_named("culprit") | field_named("police");
  if (noun.tag != Tag::noun || is_plural(noun)) return false;
  if ((fields_of(noun.text) & people).any()) return true;
  return !noun.is(k_organization_word) &&
         (noun.is(k_title) || is_one_of(person_words(), noun.text));
}

}  // namespace

WordRange unnamed_before(const Parse& parse, const VerbGroup& group) {
  if (group.subject.empty()) return {};
  for (auto other = parse.groups.rbegin(); other != parse.groups.rend(); ++other) {
    if (other->range.first >= group.range.first) continue;
    if (other->subject.first != group.subject.first || !other->finite || other->passive) return {};
    const std::uint32_t at =
        other->object.empty() ? k_nothing : parse.chunk_at[other->object.first];
    if (at == k_nothing) continue;
    const Chunk& chunk = parse.chunks[at];
    for (std::uint32_t word = chunk.range.first; word < chunk.head; ++word)
      if (parse.words[word].possessive) return {};  // "the manager's car"
    const bool whole = chunk.range.first == other->object.first &&
                       chunk.head + 1 == chunk.range.last &&
                       is_article(parse.words[chunk.range.first]);
    const Word& head = parse.words[chunk.head];
    const bool person =
        is_somebody(head) || (befalls_people(*other) && head.tag == Tag::noun && !is_plural(head) &&
                              head.entry->noun == nullptr && !head.is(k_organization_word));
    return whole && person ? chunk.range : WordRange{};
  }
  return {};
}

}  // namespace dateline::events
