// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "dating/figures.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "times/durations.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "said", "has asked", "..., which it said": no look back ("had said") and no "after he said".
bool reports_today(const VerbGroup& group) noexcept {
  if (group.perfect) return !group.subordinate && group.tense == Tense::present;
  return !group.subordinate || group.relative;
}

/// "said", "declined to comment".
bool speaks(const Clause& clause) {
  return is_report(clause.group) ||
         (clause.group.finite && keeps_silent(clause.view.parse, clause.group));
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

/// "a few years ago", "recently", "over the years", "the week prior" to nothing that was told: some
/// time that no calendar has.
bool is_vague_past(const Timex& timex, const VerbGroup& group) {
  if (timex.span) return false;
  const bool lasted = timex.type == TimexType::duration && group.perfect;
  const bool unknown = timex.type == TimexType::date && !timex.value.ends_with("_REF");
  return unknown || timex.value == "PAST_REF" ||
         (lasted && timex.value.find('X') != std::string::npos);
}

/// The first word of the clause, with a time that stands before its subject.
std::uint32_t opening(const Parse& parse, const VerbGroup& group) {
  const bool led = !group.subject.empty() && group.subject.first < group.range.first;
  std::uint32_t at = led ? group.subject.first : group.range.first;
  while (at > 0 && parse.tag(at - 1) == Tag::adverb) --at;
  if (at > 0 && parse.is_mark(at - 1, ',')) --at;
  while (at > 0 && parse.tag(at - 1) == Tag::time) --at;
  return at;
}

/// "The last time they met, Rovers won."
bool tells_of_last_time(const Parse& parse) {
  const std::uint32_t last = language::equal_folded(parse.words.front().text, "the") ? 1 : 0;
  return parse.size() > last + 2 && language::equal_folded(parse.words[last].text, "last") &&
         parse.words[last + 1].text == "time" && parse.chunk_at[last + 2] != k_nothing;
}

/// "scored 20 goals last season", "lost last season's final"; but "sued over last season's final".
bool tells_of_last_season(const Parse& parse, const VerbGroup& group, std::uint32_t at) {
  if (parse.words[at].text != "last" || at + 1 >= parse.size()) return false;
  const Word& season = parse.words[at + 1];
  const bool contest =
      group.sense != nullptr && (group.sense->kind == "sport" || group.sense->kind == "contest");
  return is_one_of(season_words(), season) && (contest || !season.possessive);
}

/// The clause says that it is of another time than now.
bool says_before_now(const SentenceView& view, const VerbGroup& group) {
  const Parse& parse = view.parse;
  if (tells_of_last_time(parse)) return true;
  const std::uint32_t end = std::max(group.range.last, group.object.last);
  for (std::uint32_t at = opening(parse, group); at < end; ++at) {
    const Word& word = parse.words[at];
    if (word.timex >= 0 && is_vague_past(view.timexes[static_cast<std::size_t>(word.timex)], group))
      return true;
    if (tells_of_last_season(parse, group, at)) return true;
    const bool beside = at + 1 >= group.range.first && at < group.range.last;
    if (beside && word.tag == Tag::adverb && is_one_of(before_now_words(), word)) return true;
  }
  return false;
}

/// Another clause with this one's subject that `matches`.
template <typename Matches>
bool any_beside(const Clause& clause, const Matches& matches) {
  const auto& groups = clause.view.parse.groups;
  return std::any_of(groups.begin(), groups.end(), [&](const VerbGroup& other) {
    const bool same = !other.subject.empty() && other.subject.first == clause.group.subject.first;
    return other.finite && !other.relative && other.tense == Tense::past && matches(other, same);
  });
}

/// "bought the land, sold it and had planned to build": the subject's story so far, no news. Nor is
/// what tells more of something in a clause that looks back: "had shut the camp in which he died".
bool looks_back(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  return any_beside(clause, [&](const VerbGroup& other, bool same) {
    // By a "had" of its own: not "By the time she came, it had rolled over and sunk".
    const bool joined = other.range.first > 0 &&
                        parse.tag(other.range.first - 1) == Tag::coordinator &&
                        parse.tag(other.range.first) != Tag::verb;
    const bool inside = clause.group.relative && &other < &clause.group;
    return other.perfect && (same || joined || inside);
  });
}

/// "Born in Hamar in 1937, she studied": the sentence opens long before the news.
bool opens_long_ago(const Clause& clause) {
  constexpr date::days k_long{90};
  const SentenceView& view = clause.view;
  for (std::uint32_t at = 0; at < clause.index; ++at) {
    const VerbGroup& other = view.parse.groups[at];
    if (other.finite || other.subject.empty() || other.subject.first != clause.group.subject.first)
      continue;
    for (const Attachment& each : view.times.of_group[at]) {
      const auto& span = view.timexes[each.timex].span;
      const std::optional<CivilMinute> latest = span ? span->extent().latest : std::nullopt;
      if (latest && day_of(*latest) + k_long < publication_day(view)) return true;
    }
  }
  return false;
}

/// "was once called Ada but was renamed": no news, for what it goes on from is none.
bool follows_vague_past(const Clause& clause) {
  return any_beside(clause, [&](const VerbGroup& other, bool same) {
    return same && !other.perfect && &other < &clause.group && says_before_now(clause.view, other);
  });
}

/// Told close to the top; a report on a market goes on with the day's prices.
bool goes_on_with_news(const Clause& clause) {
  const Narrative& narrative = clause.view.narrative;
  const VerbSense& sense = *clause.group.sense;
  const bool off = is_state(sense.nature) || is_vague(sense.kind);  // no line of a timeline
  const bool near = is_near_top(narrative) || sense.kind == "market" || off;
  if (clause.group.complement && is_deed(sense.nature)) return false;  // "said she met him"
  return is_simple_past(clause.group) && near && (narrative.news || is_quoted_price(clause)) &&
         !looks_back(clause);
}

/// "the man they took hostage", "charges that she failed to act": no news, but what a noun is
/// about.
bool tells_of_noun(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.empty() ? group.range.first : group.subject.first;
  const bool content =
      first > 1 && parse.words[first - 1].text == "that" && parse.chunk_at[first - 2] != k_nothing;
  return content || (!group.gap.empty() && group.gap.last <= first);
}

/// "turned to a friend and told him": a deed of the same subject, joined to this report.
std::uint32_t deed_before(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  const VerbGroup& group = clause.group;
  if (clause.index == 0 || group.subject.empty() ||
      parse.tag(group.range.first - 1) != Tag::coordinator)
    return k_nothing;
  const VerbGroup& before = parse.groups[clause.index - 1];
  const bool same = is_simple_past(before) && before.sense != nullptr && !is_report(before) &&
                    before.subject.first == group.subject.first;
  return same ? clause.index - 1 : k_nothing;
}

/// "I never asked": on no day.
bool says_never(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.range.first;
  return (first > 0 && parse.words[first - 1].text == "never") ||
         std::any_of(parse.words.begin() + first, parse.words.begin() + group.range.last,
                     [](const Word& word) { return word.text == "never"; });
}

/// What it is joined to was some time before.
bool goes_on_with_past(const Clause& clause) {
  const std::uint32_t before = deed_before(clause);
  if (before == k_nothing) return false;
  const Parse& parse = clause.view.parse;
  const Dated dated =
      date_clause(clause.view, before, k_nothing, reality_of(parse, parse.groups[before]));
  return dated.basis == Basis::bound;
}

}  // namespace

/// "will meet", "plans to meet".
Dated by_mood(const Clause& clause) {
  if (!clause.reality.ahead) return {};
  if (was_intended(clause)) return after_governor(clause);
  return from_then(telling_day(clause.view), lasts(clause.group), "tense: after publication");
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
  if (!counts_from_another(clause.view.parse, clause.group)) return {};
  return until_then(publication_day(clause.view), lasts(clause.group),
                    "counted from something else");
}

/// "sold it several years ago", "had once been shut": on no day that anybody knows.
Dated by_vague_past(const Clause& clause) {
  if (!is_past(clause.group) || !says_before_now(clause.view, clause.group)) return {};
  return until_then(publication_day(clause.view), lasts(clause.group), "some time before now");
}

Dated by_story(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!is_simple_past(group) || speaks(clause) || group.subordinate || looks_back(clause) ||
      (clause.view.article.published && opens_long_ago(clause)))
    return {};
  if (narrative.month)  // "two were charged in July; both were freed"
    return {{*narrative.month, {}, {}}, Basis::narrative, "the month that the sentence is at"};
  if (!in_story(narrative)) return {};
  return {{*narrative.day, {}, {}}, Basis::narrative, "the day that the story is at"};
}

/// "Ruiz levelled from the spot", in the report of a match: on its day. An ideology that "lost its
/// force" was in a contest, and in no match.
Dated by_match(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!narrative.main || narrative.main_kind != "sport" || !group.finite ||
      !is_simple_past(group) || speaks(clause) || group.subordinate || group.complement ||
      !is_deed(group.sense->nature) || looks_back(clause) || says_before_now(clause.view, group) ||
      opens_long_ago(clause))
    return {};
  return {{*narrative.main, {}, {}}, Basis::narrative, "the day of the match"};
}

Dated by_reporting(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const bool adjunct = clause.view.parse.words[group.head].form == k_ing && !group.finite &&
                       group.governor == nullptr;  // "a bulletin citing the police"
  if (!speaks(clause) || (!adjunct && !(group.finite && reports_today(group)))) return {};
  if (group.complement && is_simple_past(group)) return {};  // "admitted that she told them"
  if (goes_on_with_past(clause) || says_never(clause.view.parse, group)) return {};
  return on_publication(clause.view, "a report on the day of publication");
}

/// What a story opens with, and what it goes on with where that was on the day of publication.
Dated by_news(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (tells_of_noun(clause.view.parse, group) || says_never(clause.view.parse, group)) return {};
  if (!group.finite || group.subordinate || !is_past(group) || group.mood != Mood::plain) return {};
  if (group.progressive) return {};  // "was driving when it happened"
  if (follows_vague_past(clause) || narrative.personal || opens_long_ago(clause)) return {};
  const bool pluperfect = group.tense == Tense::past && group.perfect;
  if ((!narrative.in_lead || pluperfect) && !goes_on_with_news(clause)) return {};
  return on_publication(clause.view, "the news of the day of publication");
}

/// "declined to comment", "helped to plan": what is done or not done with the verb before it.
Dated by_governor(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Status status = clause.reality.status;
  if (group.governed_by == k_nothing || clause.reality.ahead ||
      (status != Status::denied && status != Status::happened))
    return {};
  const Parse& parse = clause.view.parse;
  const VerbGroup& governor = parse.groups[group.governed_by];
  if (governor.sense == nullptr || group.perfect) return {};  // "had to close", "known to have met"
  Dated dated = date_clause(clause.view, group.governed_by, k_nothing, reality_of(parse, governor));
  constexpr std::string_view k_because = "with the verb before it";
  const Interval extent = dated.time.span.extent();
  if (dated.basis == Basis::bound && extent.latest && !extent.earliest)
    return until_then(day_of(*extent.latest), lasts(group), k_because);
  if (dated.basis == Basis::expression) dated.basis = Basis::narrative;
  dated.because = k_because;
  return dated;
}

Dated by_past(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!is_past(group) && !group.background && !group.reduced) return {};
  return until_then(publication_day(clause.view), lasts(clause.group), "tense: before publication");
}

}  // namespace dateline::events
