// SPDX-License-Identifier: Apache-2.0
#include "phrase/completed.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/shortened.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// A line with a clause in it.
constexpr std::uint32_t k_longest = 24;
// "that the rail workers of both countries": words before the verb of a clause.
constexpr std::uint32_t k_longest_subject = 8;

constexpr auto k_openings =
    std::to_array<std::string_view>({"that", "how", "whether", "if", "what", "why"});

/// The finite verb of a clause that begins at `first`; k_nothing where a border comes first.
std::uint32_t verb_of_clause(const Parse& parse, std::uint32_t first) {
  const std::uint32_t end = std::min(parse.size(), first + k_longest_subject);
  for (std::uint32_t at = first; at < end; ++at) {
    const std::uint32_t group = parse.group_at[at];
    if (group != k_nothing && parse.groups[group].finite) return group;
    const Tag tag = parse.tag(at);
    if (tag == Tag::mark || tag == Tag::subordinator || is_who(parse.words[at])) return k_nothing;
  }
  return k_nothing;
}

/// The verb group that `last` ends, and that is no clause of its own: "to let", "saying".
const VerbGroup* ending_in(const Parse& parse, std::uint32_t last) {
  const std::uint32_t at = parse.group_at[last - 1];
  if (at == k_nothing) return nullptr;
  const VerbGroup& group = parse.groups[at];
  const bool inner = !group.finite && !group.reduced && !group.passive;
  return inner && group.range.last == last && group.sense != nullptr ? &group : nullptr;
}

/// "that", "whether", "if": what follows tells what the verb before is about.
bool opens_content(const Parse& parse, std::uint32_t at) {
  return parse.tag(at) == Tag::subordinator && is_one_of(k_openings, parse.words[at]);
}

/// What it acts on stands behind the words: a clause, a quotation, or anything that it cannot do
/// without.
bool lacks_object(const Parse& parse, const VerbGroup& group) {
  const bool alone = group.range.last == group.head + 1;  // not "taking office"
  return parse.is_mark(group.range.last, '"') || opens_content(parse, group.range.last) ||
         (alone && (group.sense->transitive || is_report(group)));
}

/// `words` up to the verb group and what leads to it: "after", "by not".
WordRange before(const Parse& parse, WordRange words, const VerbGroup& group) {
  std::uint32_t last = group.range.first;
  while (last > words.first &&
         (parse.tag(last - 1) == Tag::preposition || parse.tag(last - 1) == Tag::negation))
    --last;
  return {words.first, last};
}

}  // namespace

WordRange clause_at(const Parse& parse, std::uint32_t at) {
  const bool content = opens_content(parse, at);
  const std::uint32_t first = content ? at + 1 : at;
  const std::uint32_t next = first < parse.size() ? parse.group_at[first] : k_nothing;
  if (content && next != k_nothing && parse.groups[next].infinitive) {  // "whether to appeal"
    const VerbGroup& group = parse.groups[next];
    return {at, std::max(group.range.last, shortened(parse, group.object).last)};
  }
  const std::uint32_t verb = verb_of_clause(parse, first);
  if (verb == k_nothing || parse.groups[verb].subject.first != first) return {};
  const VerbGroup& group = parse.groups[verb];
  return {at, std::max(group.range.last, shortened(parse, group.object).last)};
}

WordRange completed(const Parse& parse, WordRange words) {
  while (!words.empty()) {
    const VerbGroup* open = ending_in(parse, words.last);
    if (open == nullptr) return words;
    const WordRange clause = clause_at(parse, words.last);
    const bool fits = clause.last <= words.first + k_longest;
    if (!clause.empty() && fits) return {words.first, clause.last};
    if (fits && !lacks_object(parse, *open)) return words;
    const WordRange rest = before(parse, words, *open);
    if (rest.empty()) return words;
    words = rest;
  }
  return words;
}

}  // namespace dateline::events
