// SPDX-License-Identifier: Apache-2.0
#include "dating/attached_times.hpp"
#include "dating/bounds.hpp"
#include "dating/hours.hpp"
#include "dating/strategies.hpp"
#include "grammar/tenses.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

/// "voters go to the polls no later than May": still to come.
bool is_due(const VerbGroup& group, const std::vector<Attachment>& attached) {
  return group.finite && group.tense == Tense::present && !group.perfect && !group.progressive &&
         (is_deed(group.sense->nature) || leans_on_noun(group.sense->nature)) &&
         std::any_of(attached.begin(), attached.end(),
                     [](const Attachment& each) { return each.role == TimeRole::by; });
}

/// "promised new trains by 2024"; not "by May had promised".
bool promises(const Clause& clause, const std::vector<Attachment>& attached) {
  const VerbGroup& group = clause.group;
  const GovernorRow* row = group.sense->governor;
  const std::uint32_t verb = clause.view.parse.words[group.head].end;
  return is_report(group) && row != nullptr && row->status == Status::planned && !group.passive &&
         !group.perfect &&
         std::all_of(attached.begin(), attached.end(), [&](const Attachment& each) {
           return clause.view.timexes[each.timex].range.begin >= verb;
         });
}

/// "ordered a review by the end of May": what is over is not due on a day to come. "promised new
/// trains by 2024": nor is what is said due when it is done.
bool is_due_of_another(const Clause& clause, const std::vector<Attachment>& attached,
                       const TimeSpan& span) {
  const auto& published = clause.view.article.published;
  const std::optional<CivilMinute> latest = span.extent().latest;
  const bool brought =  // "helped to pave the way for a landing by 2024"
      clause.group.infinitive && clause.group.governor != nullptr &&
      clause.reality.status == Status::happened && !clause.reality.ahead;
  const bool past = brought || (clause.group.finite && is_past(clause.group) &&
                                clause.group.sense->nature != Nature::schedule);
  const bool promised = promises(clause, attached);
  const bool to_come = latest && published && *latest > last_minute(published->day());
  return past && published && (promised || to_come) &&
         std::all_of(attached.begin(), attached.end(),
                     [](const Attachment& each) { return each.role == TimeRole::by; });
}

/// "the deadline was extended from May to June".
bool extends_deadline(const Parse& parse, const VerbGroup& group) {
  const WordRange about = group.passive ? group.subject : group.object;
  if (group.sense->action != "extend" || about.empty()) return false;
  const std::uint32_t chunk = parse.chunk_at[about.first];
  if (chunk == k_nothing) return false;
  const NounSense* noun = parse.words[parse.chunks[chunk].head].entry->noun;
  return noun != nullptr && noun->kind == "deadline";
}

bool moves(const VerbGroup& group) { return group.sense->nature == Nature::schedule; }

/// "postponed until Friday", but not "cancelled all flights until Friday".
bool names_new_day(const VerbGroup& group) {
  return moves(group) && group.sense->action != "cancel";
}

/// "will", "plans to": not before the day of publication.
bool is_ahead_now(const Clause& clause) {
  const VerbGroup& group = clause.group;
  return group.mood == Mood::will || group.mood == Mood::should ||
         (group.mood == Mood::may && !group.perfect) ||
         // "said it expected a profit for the year to January"
         (group.sense->nature == Nature::intent && clause.reality.ahead && group.complement) ||
         (group.governed_by != k_nothing && clause.reality.ahead && !moves(group) &&
          clause.view.parse.groups[group.governed_by].tense == Tense::present);
}

/// "was jailed for six years on Monday": what happened was over that day, whatever came of it.
bool outlasts_news(const Clause& clause, const TimeSpan& span) {
  const auto& published = clause.view.article.published;
  const bool deed =
      is_past(clause.group) && is_deed(clause.group.sense->nature) && !clause.group.sense->lasting;
  return deed && published && span.shape == TimeSpan::Shape::lasts && span.begin.earliest &&
         span.end.latest && *span.begin.earliest <= last_minute(published->day()) &&
         *span.end.latest > last_minute(published->day());
}

/// "was jailed for two years in 2020": how long that was to last is not when it was done.
bool imposes(const VerbGroup& group) {
  static constexpr std::array<std::string_view, 3> k_imposing{"court", "coercion", "sanction"};
  return is_past(group) && group.passive && is_deed(group.sense->nature) &&
         is_one_of(k_imposing, group.sense->kind);
}

/// "were arrested in the past week", "will meet in the coming days": not all that time long.
bool falls_in_stretch(const Clause& clause, std::uint32_t timex) {
  const VerbGroup& group = clause.group;
  const bool moment = is_deed(group.sense->nature) && !group.sense->lasting && !group.progressive &&
                      group.sense->kind != "market";  // "has risen in the past year"
  if (!moment || clause.view.timexes[timex].type != TimexType::duration) return false;
  const std::string_view lead = lead_of(clause.view.parse, timex);
  return language::equal_folded(lead, "in") || lead == "within";
}

/// Some time from the begin of a stretch to its end.
TimeSpan within(const TimeSpan& span) {
  const Interval extent = span.extent();
  if (!extent.earliest) return extent.latest ? TimeSpan::not_after(day_of(*extent.latest)) : span;
  if (!extent.latest) return TimeSpan::not_before(day_of(*extent.earliest));
  return TimeSpan::within(day_of(*extent.earliest), day_of(*extent.latest), Precision::none);
}

/// "declined over the next three months": those that followed what the story tells of, and not
/// publication. But "postponed it for the next three months".
bool leads_on_from_story(const Clause& clause, const Timex& timex, const TimeSpan& span) {
  const VerbGroup& group = clause.group;
  const Nature nature = group.sense->nature;
  const std::optional<CivilMinute> latest = span.extent().latest;
  const auto& groups = clause.view.parse.groups;
  const bool past = is_simple_past(group) ||  // "continued to decline"
                    (group.governed_by != k_nothing && !clause.reality.ahead &&
                     is_simple_past(groups[group.governed_by]));
  const bool told = past && !group.passive && !group.complement &&
                    (is_deed(nature) || nature == Nature::aspect) && nature != Nature::schedule &&
                    group.sense->kind != "coercion";
  return told && timex.type == TimexType::duration && span.shape == TimeSpan::Shape::lasts &&
         latest && *latest > last_minute(clause.view.article.published->day()) &&
         span.begin.earliest &&
         day_of(*span.begin.earliest) >= clause.view.article.published->day();
}

/// Leaves out how long; false where nothing says that.
bool drop_lengths(const SentenceView& view, std::vector<Attachment>& attached) {
  return std::erase_if(attached,
                       [&](const Attachment& each) { return !view.timexes[each.timex].span; }) > 0;
}

/// The day of the entry of a chronicle, where it is over.
std::optional<CivilDay> day_of_entry(const SentenceView& view) {
  const auto& entry = view.narrative.entry;
  const std::optional<TimeSpan> span = entry ? view.timexes[*entry].span : std::nullopt;
  return span && is_over(view, *span) ? span->single_day() : std::nullopt;
}

/// The one day to come that the story has named.
std::optional<CivilDay> planned_day(const Narrative& narrative) {
  if (!narrative.plan || narrative.several_plans) return std::nullopt;
  return narrative.plan->single_day();
}

/// "came down off Lima and was found on Friday": the time of the second deed, which the first one
/// has where no chronology says its own.
bool shares_time(const Clause& clause) {
  return by_entry(clause).basis != Basis::none &&
         clause.view.times.of_group[clause.index].empty() && clause.chunk == k_nothing &&
         clause.index + 1 < clause.view.parse.groups.size() &&
         clause.view.parse.groups[clause.index + 1].subject.first == clause.group.subject.first &&
         is_simple_past(clause.group) && clause.group.governs == k_nothing;
}

/// What the expressions say together.
EventTime combined(const Clause& clause, std::vector<Attachment>& attached) {
  const SentenceView& view = clause.view;
  const bool moved = names_new_day(clause.group) || extends_deadline(view.parse, clause.group);
  const bool future = clause.reality.ahead || is_due(clause.group, attached);
  const auto combine = [&] {
    return combine_times(attached, view.timexes, view.article.published, moved, future);
  };
  EventTime time = combine();
  // "extended for two years, to March 2028": the length is counted from no time in the sentence.
  const bool extends = clause.group.sense->action == "extend" && time.timex;
  if ((extends || imposes(clause.group) || outlasts_news(clause, time.span)) &&
      drop_lengths(view, attached))
    time = combine();
  return time;
}

/// "will investigate the killings four years ago", "said it would": of what stands behind the verb.
bool is_of_what_is_over(const Clause& clause, std::string_view text, bool ahead,
                        const TimeSpan& span) {
  const bool ago =
      clause.group.mood == Mood::would && clause.group.complement && text.ends_with(" ago");
  return (ahead || ago) && is_over(clause.view, span);
}

/// "closed two weeks later": counted from publication for want of a day.
bool counts_on(const Clause& clause, std::string_view text, const TimeSpan& span) {
  const Interval extent = span.extent();
  return is_past(clause.group) && text.ends_with(" later") && extent.earliest &&
         *extent.earliest > last_minute(publication_day(clause.view));
}

/// The same hour on another day.
Dated on_another_day(const Dated& hour, CivilDay from, CivilDay day,
                     std::optional<std::uint32_t> timex, std::string_view because) {
  return {{on_day(hour.time.span, from, day), timex, {}}, Basis::expression, because};
}

/// "will open at 7 a.m.", "fireworks follow at 10 p.m.": the clock says of no day; the reader of
/// times takes that of publication. nullopt where that will do; none where nothing is known.
std::optional<Dated> by_hour_ahead(const Clause& clause, const Dated& dated, bool ahead) {
  const SentenceView& view = clause.view;
  const CivilDay today = publication_day(view);
  if (const auto day = ahead ? std::nullopt : day_of_entry(view))
    return on_another_day(dated, today, *day, dated.time.timex,
                          "an hour of the entry that it is in");
  if (const auto day = planned_day(view.narrative))
    return on_another_day(dated, today, *day, std::nullopt, "the day that is planned");
  // "Polls opened at 8 a.m. and will close at 6 p.m."
  const Narrative& told = view.narrative;
  const bool same_day = told.day && told.age == 0 && told.day->single_day() == today;
  return ahead && !same_day ? std::optional{Dated{}} : std::nullopt;
}

/// "It sank at 7 a.m.", in a story of another day.
std::optional<Dated> by_hour_of_story(const Clause& clause, const Dated& dated,
                                      const Timex& timex) {
  const SentenceView& view = clause.view;
  const bool back = clause.group.perfect && clause.group.tense == Tense::past;
  if (!back && !is_simple_past(clause.group)) return std::nullopt;
  auto day = day_of_hour(view, timex, dated.time.span, back);
  // not "(Update 2:18 a.m.) He took these pictures"
  const bool told = timex.range.begin > view.parse.words[clause.group.head].begin;
  if (!day && told) day = day_told_of(view, timex, dated.time.span);
  if (!day) return std::nullopt;
  return on_another_day(dated, *dated.time.span.single_day(), *day, std::nullopt,
                        "an hour of the story's day");
}

/// Where the stretch ends, or that it is no stretch for what takes a moment.
void close_stretch(const Clause& clause, bool alone, EventTime& time) {
  TimeSpan& span = time.span;
  if (span.shape == TimeSpan::Shape::lasts && alone && falls_in_stretch(clause, *time.timex))
    span = within(span);
  if (span.shape == TimeSpan::Shape::lasts && !span.begin.open() && span.end.open())
    span.end = end_by_dependent(clause);
}

}  // namespace

/// The expressions of the clause, of what it tells of, or of a clause that it shares them with.
Dated by_expression(const Clause& clause) {
  const SentenceView& view = clause.view;
  std::vector<Attachment> attached = attached_times(view, clause.index, clause.chunk);
  if (attached.empty() || (view.narrative.entry && shares_time(clause))) return {};
  const auto& published = view.article.published;
  Dated dated;
  dated.time = combined(clause, attached);
  if (!dated.time.timex || is_due_of_another(clause, attached, dated.time.span)) return {};
  const TimeSpan& span = dated.time.span;
  if (const auto day = day_of_listed_hour(view, *dated.time.timex))
    return on_another_day(dated, published->day(), *day, dated.time.timex,
                          "an hour of how the story went");
  const Timex& timex = view.timexes[*dated.time.timex];
  const std::string_view text = timex.range.of(view.article.body);
  if (published) {
    if (counts_on(clause, text, span))
      return until_then(published->day(), lasts(clause.group), "so long after another");
    if (leads_on_from_story(clause, timex, span)) return {};
    const bool ahead = is_ahead_now(clause);
    if (is_of_what_is_over(clause, text, ahead, span)) return {};
    const bool hour = (ahead || (is_present(clause.group) && !clause.group.progressive)) &&
                      span.single_day() == published->day() && attached.size() == 1 &&
                      timex.type == TimexType::time && names_no_day(text);
    if (hour)
      if (const auto known = by_hour_ahead(clause, dated, ahead)) return *known;
  }
  if (const auto known = by_hour_of_story(clause, dated, timex)) return *known;
  close_stretch(clause, attached.size() == 1, dated.time);
  dated.basis = Basis::expression;
  dated.because = text;
  return dated;
}

/// "2009: A shaft opens. Output doubles.": all that the entry of a chronology tells.
Dated by_entry(const Clause& clause) {
  const SentenceView& view = clause.view;
  const VerbGroup& group = clause.group;
  const Nature nature = group.sense->nature;
  const bool told = (is_simple_past(group) || is_present(group)) && !group.relative &&
                    group.mood == Mood::plain && !group.progressive && !is_state(nature);
  if (!view.narrative.entry || !told) return {};
  const Timex& timex = view.timexes[*view.narrative.entry];
  if (!timex.span || timex.type != TimexType::date) return {};
  if (is_simple_past(group) && lies_ahead(view, *timex.span)) return {};  // not of that day
  return {{*timex.span, *view.narrative.entry, {}}, Basis::expression, "the entry that it is in"};
}

}  // namespace dateline::events
