// SPDX-License-Identifier: Apache-2.0
#include "dating.hpp"

#include "event_nouns.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline::events {
namespace {

// A story's day holds for the sentences right behind the one that names it.
constexpr std::uint32_t k_narrative_sentences = 2;

/// "7 a.m.", "19:30": no word or number for a day.
bool names_no_day(std::string_view text) noexcept {
  std::size_t letters = 0;
  std::size_t digits = 0;
  for (const char c : text) {
    letters = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? letters + 1 : 0;
    if (c >= '0' && c <= '9') ++digits;
    if (letters > 2 || digits > 4) return false;
  }
  return digits > 0;
}

/// "said", "has asked", "..., which it said": no look back ("had said") and no "after he said".
bool reports_today(const VerbGroup& group) noexcept {
  if (group.perfect) return !group.subordinate && group.tense == Tense::present;
  return !group.subordinate || group.relative;
}

/// "applause broke out as the vote passed": both on the day of the main clause.
bool shares_day(const VerbGroup& group, const Dated& main) {
  const bool simple = group.finite && !group.perfect && group.tense == Tense::past;
  return simple && !is_state(group.sense->nature) && main.time.span.single_day().has_value();
}

// "said in a speech": what follows is at the same time.
constexpr std::array<std::string_view, 4> k_circumstances{"in", "at", "during", "with"};

bool says_where(std::string_view word) noexcept {
  return std::find(k_circumstances.begin(), k_circumstances.end(), word) != k_circumstances.end();
}

}  // namespace

bool Dater::is_over(const TimeSpan& span) const {
  const std::optional<CivilMinute> latest = span.extent().latest;
  return view_.article.published && latest &&
         *latest < first_minute(view_.article.published->day());
}

std::vector<Attachment> Dater::attachments(std::uint32_t index) const {
  const VerbGroup& group = view_.parse.groups[index];
  std::vector<Attachment> attached = view_.times.of_group[index];
  if (!attached.empty()) return attached;
  if (group.governed_by != k_nothing) {
    const VerbGroup& governor = view_.parse.groups[group.governed_by];
    const bool tells_event = governor.sense != nullptr && is_deed(governor.sense->nature);
    if (!tells_event) {
      std::vector<Attachment> outer = attachments(group.governed_by);
      if (has_until(view_.parse, group))
        for (Attachment& each : outer) each.role = TimeRole::by;
      return outer;
    }
  }
  // "met X and signed Y on Tuesday": clauses that share a subject share the time.
  const auto shares = [&](const VerbGroup& other) {
    return group.finite && other.finite && !group.subject.empty() && group.tense == other.tense &&
           group.mood == other.mood && group.subject.first == other.subject.first &&
           group.relative == other.relative;
  };
  if (index > 0 && shares(view_.parse.groups[index - 1])) return view_.times.of_group[index - 1];
  if (index + 1 < view_.parse.groups.size() && shares(view_.parse.groups[index + 1]))
    return view_.times.of_group[index + 1];
  // "became the first woman to lead the party on Saturday"
  if (index + 1 < view_.parse.groups.size() && group.finite && group.tense == Tense::past) {
    const VerbGroup& next = view_.parse.groups[index + 1];
    if (next.infinitive && next.governor == nullptr && group.object.contains(next.range.first) &&
        !says_what_for(next))
      return told_with(index + 1);
  }
  return attached;
}

/// Times behind an infinitive that a clause in the past may have too: none to come, none that says
/// how long ("rejected a plea to delay the case until 2026").
std::vector<Attachment> Dater::told_with(std::uint32_t infinitive) const {
  const std::vector<Attachment>& all = view_.times.of_group[infinitive];
  const bool fits = std::all_of(all.begin(), all.end(), [&](const Attachment& attachment) {
    const auto& span = view_.timexes[attachment.timex].span;
    const auto& published = view_.article.published;
    if (attachment.role != TimeRole::at || !span) return false;
    const std::optional<CivilMinute> from = span->extent().earliest;
    return !(published && from && *from > last_minute(published->day()));
  });
  return fits ? all : std::vector<Attachment>{};
}

/// "turned down a request to meet on Friday": the day is that of what is asked.
bool Dater::says_what_for(const VerbGroup& infinitive) const {
  const std::uint32_t to = infinitive.range.first;
  const std::uint32_t chunk = to > 0 ? view_.parse.chunk_at[to - 1] : k_nothing;
  return chunk != k_nothing &&
         view_.parse.words[view_.parse.chunks[chunk].head].entry->noun != nullptr;
}

/// The event noun that the group happens at: "during the summit", "at a summit, where".
std::uint32_t Dater::occasion(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  const auto noun_in = [&](std::uint32_t chunk) -> const NounSense* {
    return chunk == k_nothing ? nullptr : parse.words[parse.chunks[chunk].head].entry->noun;
  };
  for (std::uint32_t at = group.object.first; at < group.object.last; ++at) {
    const std::string_view word = parse.words[at].text;
    if (word != "during" && word != "at" && word != "in") continue;
    const std::uint32_t chunk = parse.chunk_at[std::min(at + 1, parse.size() - 1)];
    if (noun_in(chunk) != nullptr) return chunk;
  }
  if (group.antecedent_of == k_nothing) return k_nothing;
  for (std::uint32_t at = group.antecedent_of + 1; at-- > 0;) {
    const NounSense* noun = noun_in(parse.chunk_at[at]);
    if (noun != nullptr && (noun->kind == "meeting" || noun->kind == "visit"))
      return parse.chunk_at[at];
  }
  return k_nothing;
}

/// "will meet during the summit scheduled to start Tuesday": not before the summit starts.
Dated Dater::by_occasion(const VerbGroup& group) const {
  const std::uint32_t chunk = occasion(group);
  if (chunk == k_nothing) return {};
  const std::uint32_t head = view_.parse.chunks[chunk].head;
  for (std::uint32_t at = 0; at < view_.parse.groups.size(); ++at) {
    const VerbGroup& other = view_.parse.groups[at];
    if (&other == &group || other.subject.empty() || !other.subject.contains(head)) continue;
    const EventTime time =
        combine_times(attachments(at), view_.timexes, view_.article.published, false, true);
    const Interval extent = time.span.extent();
    if (!extent.earliest) continue;
    Dated dated{time, Basis::expression, "during an event that starts then"};
    dated.time.span = TimeSpan::not_before(day_of(*extent.earliest));
    return dated;
  }
  return {};
}

std::uint32_t Dater::main_of(std::uint32_t index) const {
  const auto& groups = view_.parse.groups;
  for (std::uint32_t at = index; at-- > 0;)
    if (groups[at].finite && groups[at].sense != nullptr) return at;
  for (std::uint32_t at = index + 1; at < groups.size(); ++at)
    if (groups[at].finite && groups[at].sense != nullptr) return at;
  return k_nothing;
}

/// "sent troops to guard it", "collapsed, killing two": when the clause beside it is.
Dated Dater::by_main(std::uint32_t index) const {
  const std::uint32_t main = main_of(index);
  if (main == k_nothing) return {};
  const VerbGroup& group = view_.parse.groups[index];
  const Reality real = reality_of(view_.parse, view_.parse.groups[main]);
  Dated dated = this->group(main, k_nothing, real);
  if (group.infinitive) {
    const std::optional<CivilMinute> from = dated.time.span.extent().earliest;
    dated.time = {};
    if (from) dated.time.span = TimeSpan::not_before(day_of(*from));
  }
  dated.time.earlier.clear();
  dated.because = "with the clause beside it";
  if (dated.basis == Basis::expression) dated.basis = Basis::narrative;
  if (group.infinitive) dated.basis = Basis::bound;
  return dated;
}

/// "reported on Friday that gangs held the port": what is so was so then, what was done was done
/// by then.
Dated Dater::by_report(std::uint32_t index) const {
  const VerbGroup& group = view_.parse.groups[index];
  const bool simple = group.finite && !group.perfect && group.tense == Tense::past;
  if (!group.complement || !simple || index == 0) return {};
  const VerbGroup& report = view_.parse.groups[index - 1];
  if (report.sense == nullptr || report.sense->nature != Nature::report || !report.finite ||
      report.tense != Tense::past)
    return {};
  const EventTime said = combine_times(view_.times.of_group[index - 1], view_.timexes,
                                       view_.article.published, false, false);
  const std::optional<CivilMinute> latest = said.span.extent().latest;
  if (!latest || !said.timex || !is_over(said.span)) return {};
  const bool state = is_state(group.sense->nature);
  const bool in_story = view_.narrative.day && view_.narrative.age <= k_narrative_sentences;
  if (!state && in_story) return {};
  Dated dated;
  dated.time.span = state ? said.span : TimeSpan::not_after(day_of(*latest));
  dated.basis = state ? Basis::narrative : Basis::bound;
  dated.because = "told then";
  return dated;
}

Dated Dater::by_tense(std::uint32_t index, const Reality& reality) const {
  const VerbGroup& group = view_.parse.groups[index];
  const auto& published = view_.article.published;
  const bool usable = published && view_.article.published_from != PublishedFrom::mtime;
  if (!usable) return {};
  const bool adjunct = !group.finite && group.governor == nullptr && !group.reduced;
  if (adjunct) {
    Dated dated = by_main(index);
    if (dated.basis != Basis::none) return dated;
  }
  if (reality.ahead) return ahead(group);
  Dated told = by_report(index);
  if (told.basis != Basis::none) return told;
  const bool present = group.tense == Tense::present && group.finite && !group.perfect;
  const bool report = group.sense->nature == Nature::report;
  if (present && !report && view_.narrative.headline)
    return publication("a headline's present tense");
  if (reality.status == Status::ongoing || (present && !report && !view_.narrative.caption))
    return going_on();
  return behind(group);
}

Dated Dater::publication(std::string_view because) const {
  Dated dated;
  dated.time.span = TimeSpan::day(view_.article.published->day());
  dated.basis = Basis::publication;
  dated.because = because;
  return dated;
}

Dated Dater::ahead(const VerbGroup& group) const {
  const CivilDay today = view_.article.published->day();
  Dated dated;
  dated.time.span = TimeSpan::not_before(today);
  if (is_state(group.sense->nature)) {
    const Interval later{first_minute(today), {}};
    dated.time.span = TimeSpan::lasting(later, later, Precision::none);
  }
  dated.basis = Basis::bound;
  dated.because = "tense: after publication";
  return dated;
}

Dated Dater::going_on() const {
  const CivilDay today = view_.article.published->day();
  Dated dated;
  dated.time.span =
      TimeSpan::lasting({{}, last_minute(today)}, {first_minute(today), {}}, Precision::none);
  dated.basis = Basis::bound;
  dated.because = "tense: going on at publication";
  return dated;
}

/// "retired three months after the fight": on no day that the story is at.
bool Dater::counts_from_another(const VerbGroup& group) const {
  const Parse& parse = view_.parse;
  for (std::uint32_t at = group.object.first; at + 1 < group.object.last; ++at) {
    const std::string_view next = parse.words[at + 1].text;
    if (parse.tag(at) == Tag::time && parse.words[at].length &&
        (next == "after" || next == "before" || next == "later" || next == "earlier"))
      return true;
  }
  return false;
}

/// Of a clause in the past, or of one that tells more of a noun.
Dated Dater::behind(const VerbGroup& group) const {
  const Narrative& narrative = view_.narrative;
  const CivilDay today = view_.article.published->day();
  const bool past = group.tense == Tense::past || (group.tense == Tense::present && group.perfect);
  const bool simple = group.finite && !group.perfect && group.tense == Tense::past;
  const bool report = group.sense->nature == Nature::report;
  Dated dated;
  if (past && counts_from_another(group)) {
    dated.time.span = TimeSpan::not_after(today);
    dated.basis = Basis::bound;
    dated.because = "counted from something else";
  } else if (simple && !report && !group.subordinate && narrative.day &&
             narrative.age <= k_narrative_sentences) {
    dated.time.span = *narrative.day;
    dated.basis = Basis::narrative;
    dated.because = "the day that the story is at";
  } else if (report && group.finite && reports_today(group)) {
    dated = publication("a report on the day of publication");
  } else if (narrative.in_lead && past && group.finite && !group.subordinate &&
             !(group.tense == Tense::past && group.perfect)) {
    dated = publication("the news of the day of publication");
  } else if (simple && !group.subordinate && narrative.news && !is_state(group.sense->nature)) {
    dated = publication("the news of the day of publication");
  } else if (past || group.background || group.reduced) {
    dated.time.span = TimeSpan::not_after(today);
    dated.basis = Basis::bound;
    dated.because = "tense: before publication";
  }
  return dated;
}

/// Those of the group, or of the noun that it speaks of.
std::vector<Attachment> Dater::attachments(std::uint32_t index, std::uint32_t chunk) const {
  const VerbGroup& group = view_.parse.groups[index];
  std::vector<Attachment> attached = attachments(index);
  if (chunk == k_nothing) return attached;
  const bool cancelled = group.sense->nature == Nature::schedule && group.sense->action == "cancel";
  if (cancelled) {  // "called off a meeting planned for Friday"
    std::vector<Attachment> own = view_.times.of_chunk[chunk];
    for (std::uint32_t at = 0; at < view_.parse.groups.size() && own.empty(); ++at) {
      const VerbGroup& other = view_.parse.groups[at];
      if (at != index && (other.reduced || other.relative) && !other.subject.empty() &&
          other.subject.contains(view_.parse.chunks[chunk].head))
        own = attachments(at);
    }
    if (!own.empty()) attached = own;
  }
  return attached.empty() ? view_.times.of_chunk[chunk] : attached;
}

/// "voters go to the polls no later than May": still to come.
bool Dater::is_due(const VerbGroup& group, const std::vector<Attachment>& attached) {
  return group.finite && group.tense == Tense::present && !group.perfect && !group.progressive &&
         is_deed(group.sense->nature) &&
         std::any_of(attached.begin(), attached.end(),
                     [](const Attachment& each) { return each.role == TimeRole::by; });
}

Dated Dater::group(std::uint32_t index, std::uint32_t chunk, const Reality& reality) const {
  const VerbGroup& group = view_.parse.groups[index];
  const auto& published = view_.article.published;
  const bool moved = group.sense->nature == Nature::schedule;
  std::vector<Attachment> attached = attachments(index, chunk);
  if (attached.empty() && telling_noun(view_.parse, group) != nullptr && !group.object.empty()) {
    const std::uint32_t told = first_chunk(view_.parse, group.object);
    if (told != k_nothing) attached = view_.times.of_chunk[told];  // "won Sunday's election"
  }
  if (attached.empty() && group.finite && group.sense->nature == Nature::concrete &&
      group.tense == Tense::past && !group.subject.empty()) {
    const std::uint32_t cause = view_.parse.chunk_at[group.subject.first];
    if (cause != k_nothing) attached = view_.times.of_chunk[cause];  // "Friday's attack killed"
  }
  Dated dated;
  if (attached.empty()) {
    dated = by_occasion(group);
    if (dated.basis != Basis::none) return dated;
    const std::uint32_t main = group.simultaneous ? main_of(index) : k_nothing;
    if (main != k_nothing && !view_.parse.groups[main].simultaneous) {  // "when a crane collapsed"
      dated = this->group(main, k_nothing, reality_of(view_.parse, view_.parse.groups[main]));
      if (dated.basis == Basis::expression || shares_day(group, dated)) return dated;
      dated = {};
    }
  }
  dated.time = combine_times(attached, view_.timexes, published, moved,
                             reality.ahead || is_due(group, attached));
  const Interval said = dated.time.span.extent();
  const bool ahead_now =
      group.mood == Mood::will || (group.governed_by != k_nothing && reality.ahead && !moved &&
                                   view_.parse.groups[group.governed_by].tense == Tense::present);
  // Of "will" with a date that is over: misread.
  const bool impossible =
      published && ahead_now && said.latest && *said.latest < first_minute(published->day());
  // "will open at 7 a.m.": the clock says of no day; the reader of times takes that of publication.
  const bool clock_alone =
      published && ahead_now && dated.time.timex &&
      view_.timexes[*dated.time.timex].type == TimexType::time &&
      names_no_day(view_.timexes[*dated.time.timex].range.of(view_.article.body));
  if (clock_alone && view_.narrative.plan && !view_.narrative.several_plans)
    return {{*view_.narrative.plan, {}, {}}, Basis::narrative, "the day that is planned"};
  if (!dated.time.timex || impossible || clock_alone) return by_tense(index, reality);
  dated.basis = Basis::expression;
  dated.because = view_.timexes[*dated.time.timex].range.of(view_.article.body);
  return dated;
}

std::uint32_t Dater::clause_of(std::uint32_t chunk) const {
  const Parse& parse = view_.parse;
  const std::uint32_t first = parse.chunks[chunk].range.first;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& group = parse.groups[at];
    if (group.sense == nullptr) continue;
    const bool subject = !group.subject.empty() && parse.chunk_at[group.subject.first] == chunk;
    const bool object = !group.object.empty() && group.object.first == first;
    if (subject || object) return at;
    const bool circumstance = first > 0 && group.object.contains(first) &&
                              parse.tag(first - 1) == Tag::preposition &&
                              says_where(parse.words[first - 1].text);
    if (circumstance) return at;
  }
  return k_nothing;
}

Dated Dater::noun(std::uint32_t chunk, std::span<const Dated> groups) const {
  const Word& head = view_.parse.words[view_.parse.chunks[chunk].head];
  Dated dated;
  if (view_.narrative.headline && view_.article.published) return publication("a headline");
  const std::uint32_t clause = clause_of(chunk);
  if (clause != k_nothing && clause < groups.size()) {
    dated.time.span = groups[clause].time.span;
    dated.basis = groups[clause].basis;
    if (dated.basis == Basis::expression) dated.basis = Basis::narrative;
    dated.because = "with the verb beside it";
    if (dated.time.span.single_day() || groups[clause].basis == Basis::expression) return dated;
  }
  const Discourse::Told* told = view_.discourse.told(std::string{head.entry->noun->action});
  if (told == nullptr || !told->day) return dated;
  return {{*told->day, {}, {}}, Basis::narrative, "told of before"};
}

std::optional<TimeEvidence> Dater::evidence(const EventTime& time) const {
  if (!time.timex) return std::nullopt;
  const Timex& timex = view_.timexes[*time.timex];
  return TimeEvidence{
      {std::string{timex.range.of(view_.article.body)}, timex.range}, timex.type, timex.value};
}

}  // namespace dateline::events
