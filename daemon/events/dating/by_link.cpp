// SPDX-License-Identifier: Apache-2.0
#include "dating/attached_times.hpp"
#include "dating/bounds.hpp"
#include "dating/hours.hpp"
#include "dating/shared_times.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/tenses.hpp"
#include "times/stray_times.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

/// "applause broke out as the vote passed": both on the day of the main clause.
bool shares_day(const VerbGroup& group, const Dated& main) {
  return is_simple_past(group) && !is_state(group.sense->nature) &&
         main.time.span.single_day().has_value();
}

/// Nothing but what this group leads to ("tried to flee", "stopped sending") and what tells more of
/// a noun ("a bus carrying children") stands between it and the other one.
bool is_beside(const Parse& parse, std::uint32_t index, std::uint32_t other) {
  const auto first = parse.groups.begin() + std::min(index, other) + 1;
  const auto last = parse.groups.begin() + std::max(index, other);
  return std::all_of(first, last, [&](const VerbGroup& group) {
    const std::uint32_t at = parse.index_of(group);
    const bool led =
        group.governed_by == at - 1 || (parse.words[group.head].form == k_ing &&
                                        group.range.first == parse.groups[at - 1].range.last);
    return group.reduced || (other > index && led);
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

/// "fell below the peak year, 2006, when": more of a time that only says which year that was.
bool tells_of_name(const Parse& parse, const VerbGroup& group) {
  const std::optional<std::uint32_t> told = time_told_of(parse, group);
  if (!told) return false;
  std::uint32_t first = group.subject.first;
  while (first > 0 && parse.words[first].timex != static_cast<std::int32_t>(*told)) --first;
  while (first > 0 && parse.words[first - 1].timex == parse.words[first].timex) --first;
  return first > 0 && parse.is_mark(first - 1, ',');
}

/// A clause with a link to this one, which its own words date; k_nothing where none. What "in 2015,
/// when" leads to tells of that year.
std::uint32_t dated_dependent(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  if (time_told_of(parse, clause.group)) return k_nothing;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& other = parse.groups[at];
    if (at == clause.index || other.link == Link::none || tells_of_name(parse, other)) continue;
    if (other.link == Link::since && !other.subject.empty() && other.subject.first > 0 &&
        follows_superlative(parse, other.subject.first - 1))
      continue;  // "fell 9 percent, its biggest loss since it listed in 2019"
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
  if (!published || published->day() < first) return TimeSpan::not_before(first);
  if (clause.reality.ahead) return TimeSpan::not_before(published->day());
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

/// At the time that an expression names, whatever the words before it make of that.
Dated at_time(const SentenceView& view, std::uint32_t timex) {
  const Attachment bare{timex, TimeRole::at, false, false, true};
  EventTime time = combine_times({&bare, 1}, view.timexes, view.article.published, false, false);
  if (!time.timex) return {};
  time.span = edge_of(time.span);
  return {time, Basis::expression, "when the expression before it says"};
}

/// "As the paper reports, it sank on Friday": it reports so today.
bool gives_credit(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  return is_report(group) && is_present(group) && first > 0 &&
         language::equal_folded(parse.words[first - 1].text, "as");
}

/// "will be cut in March, as prices slow": why, which goes on now.
bool tells_why(const Parse& parse, const VerbGroup& group, const Dated& main) {
  const std::uint32_t first = group.subject.first;
  const bool as = first > 0 && language::equal_folded(parse.words[first - 1].text, "as");
  return as && is_present(group) && !main.time.span.single_day();
}

/// "warned on Tuesday, three months after floods destroyed the harvest": so much before that day.
Dated by_distance(const Clause& clause, const Dated& main) {
  const SentenceView& view = clause.view;
  const std::optional<Distance> distance = distance_of(view.parse, clause.group);
  const bool before = clause.group.link == Link::before;
  if (!distance || !(before || (clause.group.link == Link::after && is_past(clause.group))))
    return {};
  const std::optional<TimeSpan> from =
      distance->from == k_nothing ? main.time.span : view.timexes[distance->from].span;
  if (!from || (before && !from->single_day())) return {};
  return before ? after_by(view, *from, distance->length)
                : before_by(view, *from, distance->length);
}

/// "died two days after he was shot on Monday": on Wednesday.
Dated after_length(const Clause& clause, const VerbGroup& dependent, const TimeSpan& from) {
  if (dependent.link != Link::after || !is_past(clause.group)) return {};
  const std::uint32_t length = length_before(clause.view.parse, dependent);
  if (length == k_nothing) return {};
  const Dated counted = after_by(clause.view, from, length);
  return is_over(clause.view, counted.time.span) ? counted : Dated{};
}

}  // namespace

/// "arrested two after a bomb went off on Sunday", "while he was in Lima on Monday, rebels struck".
Dated by_dependent(const Clause& clause) {
  const std::uint32_t by = clause.group.governed_by;
  if (clause.group.infinitive && by != k_nothing) {  // "are expected to vote when they meet on"
    const VerbGroup& governor = clause.view.parse.groups[by];
    const bool foretells = governor.finite && governor.sense != nullptr &&
                           !is_deed(governor.sense->nature) && !is_report(governor) &&
                           clause.reality.ahead;
    return foretells ? by_dependent({clause.view, by, governor, k_nothing, clause.reality})
                     : Dated{};
  }
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
  if (Dated counted = after_length(clause, dependent, time.span); counted.basis != Basis::none)
    return counted;
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

Interval end_by_dependent(const Clause& clause) {
  const SentenceView& view = clause.view;
  const std::uint32_t at = dated_dependent(clause);
  if (at == k_nothing || view.parse.groups[at].link != Link::until || !is_past(clause.group))
    return {};
  const EventTime time =
      combine_times(attached_times(view, at), view.timexes, view.article.published, false, false);
  return time.timex && time.span.shape == TimeSpan::Shape::within ? time.span.extent() : Interval{};
}

/// "when a crane collapsed", "hours after talks stalled": at the time of the main clause; "after
/// its engine cut out": up to then.
Dated by_outer(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!group.finite || group.link == Link::none) return {};
  const SentenceView& view = clause.view;
  if (gives_credit(view.parse, group)) return {};
  const std::optional<std::uint32_t> said = time_told_of(view.parse, group);
  if (said && !names_hour_alone(view.timexes[*said], view.article.body))
    return at_time(view, *said);
  const std::uint32_t outer = outer_of(view.parse, clause.index);
  if (outer == k_nothing) return {};
  const VerbGroup& main = view.parse.groups[outer];
  if (is_present(group) && is_report(main) && is_past(main))
    return {};  // "when crews replace the fans, the agency announced on Friday"
  Dated dated = date_clause(view, outer, k_nothing, reality_of(view.parse, main));
  if (reality_of(view.parse, main).ahead && tells_why(view.parse, group, dated)) return {};
  if (group.simultaneous || is_close(view.parse, group)) {
    if (dated.basis != Basis::expression && !shares_day(group, dated)) return {};
    if (!lasts(group)) dated.time.span = edge_of(dated.time.span);
    return dated;
  }
  if (Dated counted = by_distance(clause, dated); counted.basis != Basis::none) return counted;
  const Interval extent = dated.time.span.extent();
  if (!is_past(group) || !is_past(main) || !is_dated(dated) || !is_over(view, dated.time.span))
    return {};
  if (group.link == Link::after && extent.latest)
    return until_then(day_of(*extent.latest), lasts(group), "before the clause beside it");
  if (group.link == Link::before && extent.earliest)
    return {{after(clause, extent), {}, {}}, Basis::bound, "after the clause beside it"};
  return {};
}

/// "joined in 2004 and later became its head": some time after that.
Dated by_later(const Clause& clause) {
  const SentenceView& view = clause.view;
  if (!is_past(clause.group) || !goes_on_later(view, clause.index)) return {};
  const EventTime time = combine_times(view.times.of_group[clause.index - 1], view.timexes,
                                       view.article.published, false, false);
  if (!is_over(view, time.span)) return {};
  const TimeSpan span = after(clause, time.span.extent());
  return {{span, {}, {}}, Basis::bound, "later than the clause before it"};
}

/// "were held at a yard where officers seized a gun", "a debate during which the hall was cleared":
/// on the day of the main clause.
Dated by_scene(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  const VerbGroup& group = clause.group;
  if (!group.relative || !is_simple_past(group) || group.subject.empty()) return {};
  const std::uint32_t at = skip_back(parse, group.subject.first);
  const bool where = at > 0 && parse.words[at - 1].text == "where";
  const WordText led = at > 1 ? parse.words[at - 2].text : WordText{};
  const bool during = at > 1 && parse.words[at - 1].text == "which" &&
                      (led == "in" || language::equal_folded(led, "during"));
  const std::uint32_t main = where || during ? main_of(parse, clause.index) : k_nothing;
  if (main == k_nothing || main > clause.index || parse.groups[main].link != Link::none ||
      parse.groups[main].relative)
    return {};
  const Dated dated =
      date_clause(clause.view, main, k_nothing, reality_of(parse, parse.groups[main]));
  const bool dated_too = during && dated.basis == Basis::expression &&  // "a war in 2011 in which"
                         is_deed(group.sense->nature);
  if (!(dated_too || shares_day(group, dated)) || !is_over(clause.view, dated.time.span)) return {};
  return {{dated.time.span, {}, {}}, Basis::narrative, "where the main clause happened"};
}

}  // namespace dateline::events
