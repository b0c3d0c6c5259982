// SPDX-License-Identifier: Apache-2.0
#include "dating/attached_times.hpp"
#include "dating/bounds.hpp"
#include "dating/clause_links.hpp"
#include "dating/tenses.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "applause broke out as the vote passed": both on the day of the main clause.
bool shares_day(const VerbGroup& group, const Dated& main) {
  return is_simple_past(group) && !is_state(group.sense->nature) &&
         main.time.span.single_day().has_value();
}

/// "is due to be sworn in, replacing": the verb that the finite one leads to, before `index`.
std::uint32_t end_of_chain(const Parse& parse, std::uint32_t main, std::uint32_t index) {
  while (main != k_nothing) {
    const std::uint32_t next = parse.groups[main].governs;
    if (next >= index || parse.groups[next].sense == nullptr) break;
    main = next;
  }
  return main;
}

/// Nothing but what this group leads to ("tried to flee") and what tells more of a noun ("a bus
/// carrying children") stands between it and the other one.
bool is_beside(const Parse& parse, std::uint32_t index, std::uint32_t other) {
  const auto first = parse.groups.begin() + std::min(index, other) + 1;
  const auto last = parse.groups.begin() + std::max(index, other);
  return std::all_of(first, last, [&](const VerbGroup& group) {
    const auto at = static_cast<std::uint32_t>(&group - parse.groups.data());
    return group.reduced || (other > index && group.governed_by == at - 1);
  });
}

/// "cut 600 jobs and sold a plant": what links to the one links to the other.
bool goes_with(const Parse& parse, std::uint32_t index, std::uint32_t main) {
  const VerbGroup& left = parse.groups[std::min(index, main)];
  const VerbGroup& right = parse.groups[std::max(index, main)];
  return std::max(index, main) - std::min(index, main) == 1 && left.finite && right.finite &&
         left.tense == right.tense && left.mood == right.mood && left.link == right.link &&
         !right.relative && !left.subject.empty() && left.subject.first == right.subject.first;
}

/// A clause with a link to this one, which its own words date; k_nothing where none.
std::uint32_t dated_dependent(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& other = parse.groups[at];
    if (at == clause.index || other.link == Link::none) continue;
    const std::uint32_t main = main_of(parse, at);
    if (main == k_nothing || (main != clause.index && !goes_with(parse, clause.index, main)))
      continue;
    if (is_beside(parse, main, at) && !attached_times(clause.view, at).empty()) return at;
  }
  return k_nothing;
}

/// Between `when` and the day of publication, or from then on where it lies ahead.
TimeSpan after(const Clause& clause, const Interval& when) {
  if (!when.earliest) return {};
  const CivilDay first = day_of(*when.earliest);
  const auto& published = clause.view.article.published;
  if (clause.reality.ahead || !published || published->day() < first)
    return TimeSpan::not_before(first);
  return TimeSpan::within(first, published->day(), Precision::none);
}

/// Up to `when`, and not before the day of publication where it lies ahead.
TimeSpan before(const Clause& clause, const Interval& when) {
  if (!when.latest) return {};
  const CivilDay last = day_of(*when.latest);
  const auto& published = clause.view.article.published;
  if (clause.reality.ahead && published && published->day() <= last)
    return TimeSpan::within(published->day(), last, Precision::none);
  return TimeSpan::not_after(last);
}

// "jailed for stealing", "accused of lying", "denied taking part": what such verbs speak of is
// over.
constexpr auto k_judging = std::to_array<std::string_view>({"accusation", "court", "crime"});
constexpr auto k_judged_for =
    std::to_array<std::string_view>({"praise", "apologize", "arrest", "detain", "sanction"});
constexpr auto k_owning_up = std::to_array<std::string_view>({"deny", "confirm", "apologize"});

/// The participle tells what somebody is judged for, or says of himself.
bool is_judged(const Parse& parse, const VerbGroup& group, const VerbGroup& main) {
  const std::uint32_t first = group.range.first;
  if (first == 0 || parse.words[group.head].form != k_ing || main.range.first > first) return false;
  if (main.range.last == first) return is_one_of(k_owning_up, main.sense->action);
  const std::string_view before = parse.words[first - 1].text;
  const bool judges = is_one_of(k_judging, main.sense->kind);
  if (before == "of") return judges;
  return before == "for" && (judges || is_one_of(k_judged_for, main.sense->action));
}

bool reports(const VerbGroup& group) {
  return group.sense != nullptr && is_report(group) && group.finite && group.tense == Tense::past;
}

/// ", the coast guard said", also where the words before the comma look like part of the subject.
bool opens_behind_comma(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t verb = group.range.first;
  const std::uint32_t chunk = verb > 0 ? parse.chunk_at[verb - 1] : k_nothing;
  const std::uint32_t first =
      chunk == k_nothing ? group.subject.first : parse.chunks[chunk].range.first;
  return first > 0 && parse.is_mark(first - 1, ',');
}

/// The report that tells what happened: "reported that gangs held it", "..., police said";
/// k_nothing where there is none.
std::uint32_t report_of(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  if (!clause.group.finite || !is_past(clause.group)) return k_nothing;
  if (clause.group.complement && clause.index > 0 && reports(parse.groups[clause.index - 1]))
    return clause.index - 1;
  const auto last = static_cast<std::uint32_t>(parse.groups.size() - 1);
  const VerbGroup& end = parse.groups[last];
  const bool trails = last > clause.index && reports(end) && !end.subject.empty();
  return trails && opens_behind_comma(parse, end) ? last : k_nothing;
}

bool lies_ahead(const SentenceView& view, const TimeSpan& span) {
  const std::optional<CivilMinute> earliest = span.extent().earliest;
  return view.article.published && earliest && *earliest > last_minute(publication_day(view));
}

/// The clause that it stands in is dated, and by more than the day of publication.
bool is_dated(const Dated& dated) {
  return dated.basis == Basis::expression || dated.basis == Basis::narrative;
}

/// What lasts "since May, when the storm hit" begins with that; "until May, when" ends with it.
TimeSpan edge_of(const TimeSpan& span) {
  if (span.shape != TimeSpan::Shape::lasts || span.begin.open() == span.end.open()) return span;
  TimeSpan edge;
  edge.begin = span.begin.open() ? span.end : span.begin;
  edge.precision = span.precision;
  return edge;
}

}  // namespace

/// "arrested two after a bomb went off on Sunday", "while he was in Lima on Monday, rebels struck".
Dated by_dependent(const Clause& clause) {
  if (!clause.group.finite || is_report(clause.group)) return {};
  if (is_present(clause.group) && is_state(clause.group.sense->nature)) return {};
  const SentenceView& view = clause.view;
  const std::uint32_t at = dated_dependent(clause);
  if (at == k_nothing) return {};
  const EventTime time = combine_times(attached_times(view, at), view.timexes,
                                       view.article.published, false, clause.reality.ahead);
  if (!time.timex) return {};
  const VerbGroup& dependent = view.parse.groups[at];
  if (is_close(view.parse, dependent))
    return {time, Basis::expression, "close to the clause beside it"};
  const Interval extent = time.span.extent();
  switch (dependent.link) {
  case Link::when:
    return {time, Basis::expression, "when the clause beside it is"};
  case Link::after:
  case Link::since:
    return {{after(clause, extent), {}, {}}, Basis::bound, "after the clause beside it"};
  case Link::before:
    return {{before(clause, extent), {}, {}}, Basis::bound, "before the clause beside it"};
  default:
    return {};
  }
}

/// "will meet during the summit scheduled to start Tuesday": not before the summit starts.
Dated by_occasion(const Clause& clause) {
  const SentenceView& view = clause.view;
  const std::uint32_t chunk = occasion_of(view.parse, clause.group);
  if (chunk == k_nothing) return {};
  const std::uint32_t head = view.parse.chunks[chunk].head;
  for (std::uint32_t at = 0; at < view.parse.groups.size(); ++at) {
    const VerbGroup& other = view.parse.groups[at];
    if (at == clause.index || other.subject.empty() || !other.subject.contains(head)) continue;
    const EventTime time =
        combine_times(attached_times(view, at), view.timexes, view.article.published, false, true);
    const Interval extent = time.span.extent();
    if (!extent.earliest) continue;
    Dated dated{time, Basis::expression, "during an event that starts then"};
    dated.time.span = TimeSpan::not_before(day_of(*extent.earliest));
    return dated;
  }
  return {};
}

/// "when a crane collapsed", "hours after talks stalled": at the time of the main clause; "after
/// its engine cut out": up to then.
Dated by_outer(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!group.finite || group.link == Link::none) return {};
  const SentenceView& view = clause.view;
  const std::uint32_t outer = outer_of(view.parse, clause.index);
  if (outer == k_nothing) return {};
  const VerbGroup& main = view.parse.groups[outer];
  Dated dated = date_clause(view, outer, k_nothing, reality_of(view.parse, main));
  if (group.simultaneous || is_close(view.parse, group)) {
    if (dated.basis != Basis::expression && !shares_day(group, dated)) return {};
    if (!lasts(group)) dated.time.span = edge_of(dated.time.span);
    return dated;
  }
  const Interval extent = dated.time.span.extent();
  if (!is_past(group) || !is_past(main) || !is_dated(dated) || !is_over(view, dated.time.span))
    return {};
  if (group.link == Link::after && extent.latest)
    return until_then(day_of(*extent.latest), lasts(group), "before the clause beside it");
  if (group.link == Link::before && extent.earliest)
    return {{after(clause, extent), {}, {}}, Basis::bound, "after the clause beside it"};
  return {};
}

/// "Two died and six were hurt when a bus left the road on Monday": what stands behind the last of
/// them says when.
Dated by_joined(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!is_deed(group.sense->nature) || !is_past(group)) return {};
  const SentenceView& view = clause.view;
  const std::uint32_t next = joined_to(view.parse, clause.index);
  if (next == k_nothing || !is_deed(view.parse.groups[next].sense->nature)) return {};
  const VerbGroup& other = view.parse.groups[next];
  const Dated dated = date_clause(view, next, k_nothing, reality_of(view.parse, other));
  if (dated.basis != Basis::expression || !dated.time.timex) return {};
  const ByteRange said = view.timexes[*dated.time.timex].range;
  if (said.begin < view.parse.words[other.head].begin || lies_ahead(view, dated.time.span))
    return {};
  return {{dated.time.span, {}, {}}, Basis::narrative, "with the clause joined to it"};
}

/// "Nord took the lead on Friday but lost the match": the clause before it says when.
Dated by_sequel(const Clause& clause) {
  const SentenceView& view = clause.view;
  const std::uint32_t before = joined_before(view.parse, clause.index);
  if (before == k_nothing || !is_deed(clause.group.sense->nature)) return {};
  const EventTime time = combine_times(attached_times(view, before), view.timexes,
                                       view.article.published, false, false);
  if (!time.timex || time.span.shape != TimeSpan::Shape::within || !is_over(view, time.span))
    return {};
  return {{time.span, {}, {}}, Basis::narrative, "with the clause before it"};
}

/// "sent troops to guard it", "collapsed, killing two": when the clause beside it is.
Dated by_main(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (group.finite || group.governor != nullptr || group.reduced) return {};
  const Parse& parse = clause.view.parse;
  const std::uint32_t main = end_of_chain(parse, main_of(parse, clause.index), clause.index);
  if (main == k_nothing) return {};
  Dated dated = date_clause(clause.view, main, k_nothing, reality_of(parse, parse.groups[main]));
  if (dated.basis == Basis::none || (is_report(group) && dated.basis == Basis::bound)) return {};
  const bool goes_on = dated.basis == Basis::bound && dated.time.span.unknown();
  if (group.infinitive && goes_on && lasts(group))
    return around_publication(clause.view, "with the clause beside it");  // "are there to guard it"
  if (group.infinitive) {
    const std::optional<CivilMinute> from = dated.time.span.extent().earliest;
    dated.time = {};
    if (from) dated.time.span = from_then(day_of(*from), lasts(group), {}).time.span;
  }
  const Interval extent = dated.time.span.extent();
  const bool aside = group.range.first > 0 && parse.is_mark(group.range.first - 1, ',');
  const Link link = aside ? Link::none : group.link;  // "..., killing two"
  if ((link == Link::after || link == Link::since) && extent.latest)
    return until_then(day_of(*extent.latest), lasts(group), "before the clause beside it");
  if (link == Link::before && extent.earliest)
    return from_then(day_of(*extent.earliest), lasts(group), "after the clause beside it");
  if (extent.latest && is_judged(parse, group, parse.groups[main]))
    return until_then(std::min(day_of(*extent.latest), publication_day(clause.view)), lasts(group),
                      "what the verb before it looks back at");
  dated.time.earlier.clear();
  dated.because = "with the clause beside it";
  if (dated.basis == Basis::expression) dated.basis = Basis::narrative;
  if (group.infinitive) dated.basis = Basis::bound;
  return dated;
}

/// "reported on Friday that gangs held the port", "a ferry sank, police said on Friday": what is so
/// was so then, what was done was done by then.
Dated by_report(const Clause& clause) {
  const SentenceView& view = clause.view;
  const std::uint32_t at = report_of(clause);
  if (at == k_nothing) return {};
  const EventTime said =
      combine_times(view.times.of_group[at], view.timexes, view.article.published, false, false);
  const std::optional<CivilMinute> latest = said.span.extent().latest;
  if (!latest || !said.timex || !is_over(view, said.span)) return {};
  if (is_state(clause.group.sense->nature))
    return {{said.span, {}, {}}, Basis::narrative, "told then"};
  if (in_story(view.narrative)) return {};
  return until_then(day_of(*latest), lasts(clause.group), "told then");
}

}  // namespace dateline::events
