// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "grammar/tenses.hpp"

namespace dateline::events {
namespace {

bool reports(const VerbGroup& group) {
  return is_report(group) && group.finite && group.tense == Tense::past;
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

}  // namespace

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
