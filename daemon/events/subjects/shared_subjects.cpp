// SPDX-License-Identifier: Apache-2.0
#include "subjects/shared_subjects.hpp"

#include "grammar/clause_words.hpp"

namespace dateline::events {
namespace {

/// "was born in Riga, moved to Oslo": nobody moved her.
bool is_birth(const VerbGroup& group) {
  return group.sense != nullptr && group.sense->kind == "birth";
}

/// "has lost four matches and dropped to last on Saturday": no perfect has such a time.
bool names_a_time(const Parse& parse, const VerbGroup& group) {
  for (std::uint32_t at = group.range.last; at < parse.size() && !is_border(parse.words[at]); ++at)
    if (parse.words[at].timex >= 0) return true;
  return false;
}

}  // namespace

void share_subject(Parse& parse, std::uint32_t index) {
  VerbGroup& group = parse.groups[index];
  for (std::uint32_t at = index; at-- > 0;) {
    const VerbGroup& other = parse.groups[at];
    const bool both_tell_more = group.reduced && other.reduced;
    if (!other.finite && other.governed_by == k_nothing && !both_tell_more) continue;
    if (other.infinitive && !group.infinitive && other.governed_by != k_nothing) continue;
    group.subject = other.subject;
    group.apposition = other.apposition;
    group.subordinate = other.subordinate;
    group.conditional = other.conditional;
    group.relative = other.relative;
    group.simultaneous = other.simultaneous;
    group.link = other.link;
    const bool shares_be =
        other.passive && group.tense == Tense::past && group.sense != nullptr &&
        !group.sense->intransitive && group.range.first == group.head && !is_birth(other) &&
        (parse.words[group.head].entry->forms & k_participle) != 0 &&
        (parse.tag(group.range.last) == Tag::time || parse.tag(group.range.last) == Tag::mark ||
         parse.tag(group.range.last) == Tag::preposition);
    group.passive = group.passive || shares_be;  // "was founded in Turin and listed in Milan"
    if (shares_be) {                             // "will be redrawn and sent to the house"
      group.tense = other.tense;
      group.mood = other.mood;
    }
    const bool shares_have = other.perfect && other.finite && group.tense == Tense::past &&
                             group.range.last - group.range.first == 1 &&
                             (parse.words[group.head].entry->forms & k_participle) != 0 &&
                             parse.words[group.range.first - 1].text == "and" &&
                             !names_a_time(parse, group);
    if (shares_have) {  // "has burned a forest and destroyed 60 homes"
      group.perfect = true;
      group.tense = other.tense;
    }
    const bool bare = group.tense == Tense::present ||
                      parse.words[group.range.first].text == "be";  // "will go and be paid"
    if (group.sense != nullptr && other.mood == Mood::will && bare) {
      group.finite = true;
      group.reduced = false;
      group.tense = other.tense;
      group.mood = other.mood;
    }
    return;
  }
}

}  // namespace dateline::events
