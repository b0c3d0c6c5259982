// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "dating/strategies.hpp"
#include "grammar/tenses.hpp"
#include "tables/kinds.hpp"

namespace dateline::events {

/// "A fire in a tunnel killed seven on Wednesday. ... Police named four on Thursday. A couple were
/// also killed.": in what the story opens with, and not on the day of what was done about it.
Dated by_victims(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!narrative.main || !narrative.day || narrative.day_of_harm || !is_simple_past(group) ||
      !group.finite || !group.passive || group.subordinate || group.complement ||
      !is_harm(group.sense->kind) || !is_harm(narrative.main_kind) ||
      !is_over(clause.view, *narrative.main))
    return {};
  return {{*narrative.main, {}, {}}, Basis::narrative, "with what the story opens with"};
}

}  // namespace dateline::events
