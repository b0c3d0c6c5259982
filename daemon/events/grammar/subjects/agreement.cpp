// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/agreement.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/noun_spans.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/tables.hpp"

#include <array>
#include <string_view>

namespace dateline::events {

namespace {

/// "two policemen" of "A soldier who was on leave and two policemen were": where the "and" stands
/// before what ends right before `end`; k_nothing where none does.
std::uint32_t joined_before(const Parse& parse, std::uint32_t end) {
  if (!follows_chunk(parse, end)) return k_nothing;
  const std::uint32_t first =
      extend_left(parse, parse.chunks[parse.chunk_at[end - 1]].range.first, false, true);
  const bool joins = first > 1 && parse.words[first - 1].text == "and";
  return joins ? first - 1 : k_nothing;
}

/// "The minister who quit and": whom a clause right before the "and" tells more of.
WordRange told_before(const Parse& parse, std::uint32_t index, std::uint32_t joint) {
  if (index == 0) return {};
  const VerbGroup& inner = parse.groups[index - 1];
  const bool tells = (inner.relative || inner.reduced) && !inner.subject.empty() &&
                     inner.subject.last <= inner.range.first && inner.range.last <= joint;
  for (std::uint32_t at = inner.range.last; tells && at < joint; ++at)
    if (is_border(parse.words[at])) return {};
  return tells ? inner.subject : WordRange{};
}

}  // namespace

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

void take_both(Parse& parse, std::uint32_t index) {
  // "the pair who shot Tom Reed and a guard were jailed": several under one noun.
  static constexpr auto k_of_several =
      std::to_array<std::string_view>({"band", "club", "couple", "duo", "family", "gang", "jury",
                                       "pair", "party", "squad", "team", "trio"});
  VerbGroup& group = parse.groups[index];
  const WordRange one = group.subject;
  if (!group.finite || group.relative || one.empty() || one.last > group.range.first ||
      !goes_with_many(parse.words[group.range.first]) || !is_of_another_number(parse, group, one) ||
      is_one_of(k_of_several, parse.words[one.last - 1]))
    return;
  const std::uint32_t end = skip_back(parse, group.range.first);
  const std::uint32_t joint = joined_before(parse, end);
  if (joint == k_nothing || joint < one.first) {
    const std::uint32_t before =
        one.first > 1 && parse.words[one.first - 1].text == "and" ? one.first - 1 : k_nothing;
    if (before == k_nothing) return;
    const WordRange told = told_before(parse, index, before);
    if (!told.empty()) group.subject.first = extend_left(parse, told.first, false, true);
    return;
  }
  if (joint >= one.last) group.subject.last = end;
}

}  // namespace dateline::events
