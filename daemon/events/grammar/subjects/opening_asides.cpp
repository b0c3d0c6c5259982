// SPDX-License-Identifier: Apache-2.0
#include "grammar/subjects/opening_asides.hpp"

#include "grammar/clause_words.hpp"

namespace dateline::events {
namespace {

// What opens a sentence before its subject is not longer.
constexpr std::uint32_t k_longest_opening = 25;

/// The finite verb whose subject stands right behind a comma; nullptr where there is none.
const VerbGroup* behind_comma(const Parse& parse) {
  for (const VerbGroup& group : parse.groups) {
    const std::uint32_t first = group.subject.first;
    if (group.finite && !group.relative && !group.subject.empty() && first > 0 &&
        group.subject.last <= group.range.first && parse.is_mark(first - 1, ','))
      return &group;
  }
  return nullptr;
}

}  // namespace

void find_behind_opening(Parse& parse) {
  if (parse.groups.empty()) return;
  VerbGroup& opening = parse.groups.front();
  const bool led = opening.range.first == 1 && opening.link != Link::none;  // "After leaving Lima,"
  if (opening.finite || opening.infinitive || (opening.range.first > 0 && !led) ||
      !opening.subject.empty())
    return;
  const VerbGroup* main = behind_comma(parse);
  if (main == nullptr || main->subject.first > k_longest_opening) return;
  for (VerbGroup& group : parse.groups) {
    if (group.range.first >= main->subject.first) break;
    const std::uint32_t first = group.range.first;
    const bool joined = first > 0 && parse.tag(first - 1) == Tag::coordinator;
    const bool opens = &group == &opening;
    if (group.finite || group.infinitive || !group.subject.empty() || !(opens || joined)) continue;
    group.subject = main->subject;
    group.apposition = main->apposition;
  }
}

}  // namespace dateline::events
