// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "dating/tenses.hpp"

namespace dateline::events {
namespace {

/// "said", "has asked", "..., which it said": no look back ("had said") and no "after he said".
bool reports_today(const VerbGroup& group) noexcept {
  if (group.perfect) return !group.subordinate && group.tense == Tense::present;
  return !group.subordinate || group.relative;
}

/// "intended to rob", "was expected to rule": not before it was intended; nothing is known where
/// that is not.
Dated after_governor(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  const std::uint32_t governor = clause.group.governed_by;
  const Dated intended =
      date_clause(clause.view, governor, k_nothing, reality_of(parse, parse.groups[governor]));
  const std::optional<CivilMinute> from = intended.time.span.extent().earliest;
  if (!from) return {};
  return from_then(day_of(*from), lasts(clause.group), "after the verb before it");
}

/// A verb in the past leads to this one.
bool was_intended(const Clause& clause) {
  if (clause.group.governed_by == k_nothing) return false;
  const VerbGroup& governor = clause.view.parse.groups[clause.group.governed_by];
  return governor.tense == Tense::past && governor.sense != nullptr;
}

}  // namespace

/// "will meet", "plans to meet".
Dated by_mood(const Clause& clause) {
  if (!clause.reality.ahead) return {};
  if (was_intended(clause)) return after_governor(clause);
  return from_then(publication_day(clause.view), lasts(clause.group), "tense: after publication");
}

/// "Ferry sinks off Bari".
Dated by_headline(const Clause& clause) {
  if (!is_present(clause.group) || is_report(clause.group) || !clause.view.narrative.headline)
    return {};
  return on_publication(clause.view, "a headline's present tense");
}

/// "appears to work", "are expected to agree": as of the day of publication.
Dated by_stance(const Clause& clause) {
  if (!is_present(clause.group) || !clause.group.sense->stance) return {};
  return on_publication(clause.view, "held on the day of publication");
}

Dated by_present(const Clause& clause) {
  const bool present =
      is_present(clause.group) && !is_report(clause.group) && !clause.view.narrative.caption;
  if (clause.reality.status != Status::ongoing && !present) return {};
  return around_publication(clause.view, "tense: going on at publication");
}

/// "retired three months after the fight": on no day that the story is at.
Dated by_count(const Clause& clause) {
  if (!is_past(clause.group)) return {};
  const Parse& parse = clause.view.parse;
  for (std::uint32_t at = clause.group.object.first; at + 1 < clause.group.object.last; ++at) {
    const std::string_view next = parse.words[at + 1].text;
    if (parse.tag(at) == Tag::time && parse.words[at].length &&
        (next == "after" || next == "before" || next == "later" || next == "earlier"))
      return until_then(publication_day(clause.view), lasts(clause.group),
                        "counted from something else");
  }
  return {};
}

Dated by_story(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!is_simple_past(group) || is_report(group) || group.subordinate || !in_story(narrative))
    return {};
  return {{*narrative.day, {}, {}}, Basis::narrative, "the day that the story is at"};
}

Dated by_reporting(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!is_report(group) || !group.finite || !reports_today(group)) return {};
  if (group.complement && is_simple_past(group)) return {};  // "admitted that she told them"
  return on_publication(clause.view, "a report on the day of publication");
}

/// What a story opens with, and what it goes on with where that was on the day of publication.
Dated by_news(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!group.finite || group.subordinate || !is_past(group)) return {};
  const bool looks_back = group.tense == Tense::past && group.perfect;
  const bool news = is_simple_past(group) && narrative.news;
  if (group.progressive) return {};  // "was driving when it happened"
  if ((!narrative.in_lead || looks_back) && !news) return {};
  return on_publication(clause.view, "the news of the day of publication");
}

Dated by_past(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!is_past(group) && !group.background && !group.reduced) return {};
  return until_then(publication_day(clause.view), lasts(clause.group), "tense: before publication");
}

}  // namespace dateline::events
