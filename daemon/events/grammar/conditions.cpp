// SPDX-License-Identifier: Apache-2.0
#include "grammar/conditions.hpp"

#include "grammar/clause_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace dateline::events {
namespace {

/// "Were the government to fall, voters would go to the polls."
bool opens_with_condition(const Parse& parse) {
  if (parse.size() < 3) return false;
  const Word& first = parse.words.front();
  const bool inverted = first.text == "Were" || first.text == "Had" || first.text == "Should";
  return inverted && parse.chunk_at[1] != k_nothing;
}

/// No other verb but one with "to" stands between the two words.
bool is_one_clause(const Parse& parse, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t at = first; at < end; ++at)
    if (parse.group_at[at] != k_nothing && !parse.groups[parse.group_at[at]].infinitive)
      return false;
  return true;
}

/// "to see if it works", "to find out if": what is asked, and no condition.
bool asks_before(const Parse& parse, std::uint32_t link) {
  const std::uint32_t end = skip_back(parse, link);
  return end > 0 && parse.group_at[end - 1] != k_nothing &&
         parse.groups[parse.group_at[end - 1]].infinitive;
}

/// Where the "if" of the clause stands; k_nothing where it tells of no condition, or of any.
std::uint32_t link_of_condition(const Parse& parse, const VerbGroup& group) {
  if (!group.conditional || !group.finite || group.subject.empty() || group.subject.first == 0)
    return k_nothing;
  const std::uint32_t link = group.subject.first - 1;
  const bool whatever = link > 0 && parse.words[link - 1].text == "even";
  const bool holds = language::equal_folded(parse.words[link].text, "if") && !whatever &&
                     !asks_before(parse, link);
  return holds ? link : k_nothing;
}

/// "will strike on Monday, and again on 4 May if talks fail": the condition is that of the second
/// day alone.
bool tells_second_time(const Parse& parse, std::uint32_t first, std::uint32_t link) {
  for (std::uint32_t at = first + 1; at + 1 < link; ++at)
    if (parse.words[at].text == "again" && parse.tag(at - 1) == Tag::coordinator &&
        skip_times(parse, at + 1) == link)
      return true;
  return false;
}

}  // namespace

bool has_condition(const Parse& parse) {
  return opens_with_condition(parse) ||
         std::any_of(parse.groups.begin(), parse.groups.end(),
                     [](const VerbGroup& group) { return group.conditional; });
}

bool hangs_on_condition(const Parse& parse, const VerbGroup& group) {
  if (group.mood != Mood::will || !group.finite || group.subject.empty()) return false;
  const std::uint32_t index = parse.index_of(group);
  std::size_t next = index + 1;
  while (next < parse.groups.size() && parse.groups[next].infinitive) ++next;
  if (next < parse.groups.size()) {
    const std::uint32_t link = link_of_condition(parse, parse.groups[next]);
    if (link != k_nothing && is_one_clause(parse, group.range.last, link))
      return !tells_second_time(parse, group.range.last, link);
  }
  std::size_t last = index;
  while (last > 0 && parse.groups[last - 1].infinitive) --last;
  if (last == 0) return false;
  const VerbGroup& before = parse.groups[last - 1];
  return link_of_condition(parse, before) != k_nothing &&
         before.range.last <= group.subject.first &&
         is_one_clause(parse, before.range.last, group.subject.first);
}

}  // namespace dateline::events
