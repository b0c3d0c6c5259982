// SPDX-License-Identifier: Apache-2.0
#include "dating/attached_times.hpp"
#include "dating/bounds.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/tenses.hpp"

namespace dateline::events {
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
    const bool over = other.reduced && is_over(view, time.span);
    if (over && is_simple_past(clause.group))  // "in a round led by Tarn in May"
      return {time, Basis::expression, "during an event of that time"};
    Dated dated{time, Basis::expression, "during an event that starts then"};
    dated.time.span = TimeSpan::not_before(day_of(*extent.earliest));
    return dated;
  }
  return {};
}

/// "signed a deal to build a port on Monday": a day that is over is none of what is yet to be done.
Dated by_aim(const Clause& clause) {
  const SentenceView& view = clause.view;
  const std::uint32_t next = clause.index + 1;
  if (!is_simple_past(clause.group) || !is_deed(clause.group.sense->nature) ||
      next >= view.parse.groups.size())
    return {};
  const VerbGroup& aim = view.parse.groups[next];
  if (!aim.infinitive || aim.governed_by != k_nothing ||
      !clause.group.object.contains(aim.range.first))
    return {};
  const EventTime time =
      combine_times(attached_times(view, next), view.timexes, view.article.published, false, false);
  if (!time.timex || !time.span.single_day() || !is_over(view, time.span)) return {};
  return {time, Basis::expression, "of what it was done for, and over"};
}

/// "Two died and six were hurt when a bus left the road on Monday": what stands behind the last of
/// them says when.
Dated by_joined(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!is_deed(group.sense->nature) || !is_past(group)) return {};
  const SentenceView& view = clause.view;
  const std::uint32_t linked = linked_before(view.parse, clause.index);
  if (linked != k_nothing) {
    const VerbGroup& other = view.parse.groups[linked];
    const Dated dated = date_clause(view, linked, k_nothing, reality_of(view.parse, other));
    if (dated.basis == Basis::expression)
      return {{dated.time.span, {}, {}}, Basis::narrative, "with the clause joined to it"};
  }
  const std::uint32_t next = joined_to(view.parse, clause.index);
  if (next == k_nothing || !is_deed(view.parse.groups[next].sense->nature)) return {};
  const VerbGroup& other = view.parse.groups[next];
  const Dated dated = date_clause(view, next, k_nothing, reality_of(view.parse, other));
  if (dated.basis != Basis::expression || !dated.time.timex) return {};
  const ByteRange said = view.timexes[*dated.time.timex].range;
  const bool longer = dated.time.span.shape == TimeSpan::Shape::lasts && !lasts(group);
  if (longer || said.begin < view.parse.words[other.head].begin ||
      lies_ahead(view, dated.time.span))
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

}  // namespace dateline::events
