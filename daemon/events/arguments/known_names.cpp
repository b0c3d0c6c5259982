// SPDX-License-Identifier: Apache-2.0
#include "arguments/known_names.hpp"

#include "arguments/locations.hpp"
#include "arguments/name_ends.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/name_runs.hpp"

#include <string>
#include <string_view>

namespace dateline::events {
namespace {

/// "Japanese officials", "the French government" speak for the country.
bool acts_for_country(const Parse& parse, std::uint32_t head, WordRange range) {
  const Word& word = parse.words[head];
  return head < range.last || word.is(k_group_noun | k_title) ||
         (word.is(k_organization_word) && word.tag == Tag::noun) || word.text == "government" ||
         word.text == "military";
}

/// "to Nigeria's ambassador": somebody of that country, not a place in it.
bool sends(const Parse& parse, WordRange range, std::uint32_t head) {
  return head >= range.last && parse.words[range.last - 1].possessive &&
         parse.words[head].is(k_title | k_group_noun);
}

/// "asked Berlin to pay": who governs there.
bool is_addressed(const Parse& parse, WordRange chunk) {
  if (chunk.first == 0 || parse.group_at[chunk.first - 1] == k_nothing) return false;
  return is_report(parse.groups[parse.group_at[chunk.first - 1]]);
}

}  // namespace

void add_known(const ArgumentContext& context, WordRange range, const KnownName& known,
               WordRange chunk, std::uint32_t head) {
  const Parse& parse = context.parse;
  const std::string_view text = context.text_of(range);
  const Names::FullName* full = context.names.full(text);
  switch (known.kind) {
  case NameClass::organization:
    for (std::uint32_t at = range.first + 1; full == nullptr && at < range.last; ++at)
      full = model_of(context.names, parse.words[at].text);  // "Boeing 787 Dreamliner"
    if (known.city && is_where(parse, chunk)) return context.out.add_place(text, known.code, range);
    if (full != nullptr && full->type != ParticipantType::person)
      return context.out.add_full(*full);
    return context.out.add(text, ParticipantType::organization, range);
  case NameClass::country:
    if (opens_price(parse, range.last)) return;  // "US$300"
    if (is_where(parse, chunk) && !sends(parse, range, head) &&
        !hails_from(parse, chunk, context.subject))
      return context.out.add_place(text, known.code, range);
    return context.out.add(known.name, ParticipantType::country, range);
  case NameClass::demonym:
    if (!known.name.empty() && acts_for_country(parse, head, range) &&
        !names_one_person(parse, range, chunk))
      context.out.add(known.name, ParticipantType::country, range);
    return;
  case NameClass::city:
    if (known.capital && head < range.last && !is_where(parse, chunk) &&
        (context.subject || is_addressed(parse, chunk)))
      context.out.add(known.name, ParticipantType::country, range);
    else
      context.out.add_place(text, known.code, range);
    return;
  default:
    return context.out.add_place(text, known.code, range);
  }
}

}  // namespace dateline::events
