// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/agreement.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

namespace dateline::events {

bool goes_with_one(const Parse& parse, const VerbGroup& group) noexcept {
  const Word& verb = parse.words[group.range.first];
  return verb.is(k_be | k_have) && verb.text.ends_with('s');
}

bool is_of_another_number(const Parse& parse, const VerbGroup& group, WordRange subject) noexcept {
  const std::uint32_t chunk = subject.empty() ? k_nothing : parse.chunk_at[subject.first];
  if (chunk == k_nothing) return false;
  const Word& head = parse.words[parse.chunks[chunk].head];
  const std::string_view first = parse.words[parse.chunks[chunk].range.first].text;
  const bool one = head.tag == Tag::name && !holds_coordinator(parse, subject) &&  // "a Libyan"
                   (language::equal_folded(first, "a") || language::equal_folded(first, "an"));
  if (one) return goes_with_many(parse.words[group.range.first]);
  if (head.tag != Tag::noun || holds_coordinator(parse, subject)) return false;
  if (is_plural(head))
    return !is_one_of(only_plural_by_form(), head) && goes_with_one(parse, group);
  return !head.is(k_group_noun) && goes_with_many(parse.words[group.range.first]);
}

}  // namespace dateline::events
