// SPDX-License-Identifier: Apache-2.0
#include "sentence/reader.hpp"

#include "context/quotes.hpp"
#include "dating/hours.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/conditions.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/outcomes.hpp"
#include "grammar/tenses.hpp"
#include "layout/notice.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/phrase.hpp"
#include "sentence/naming.hpp"
#include "sentence/plan_changes.hpp"
#include "sentence/scenes.hpp"
#include "sentence/sources.hpp"
#include "sentence/text_order.hpp"
#include "timeline/confidence.hpp"
#include "timeline/dated_status.hpp"
#include "timeline/modifiers.hpp"
#include "timeline/reported.hpp"
#include "timeline/wanted.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace dateline::events {
namespace {

/// "Who has been arrested?"
bool is_question(const Parse& parse) { return parse.size() > 0 && parse.words.back().text == "?"; }

// "was set for Friday", unlike "was prepared on Friday".
constexpr std::array<std::string_view, 4> k_arranging{"plan", "schedule", "set", "slate"};

/// "shake hands in Hanoi on Wednesday, Nov. 20, 2019.": who ends so, on that day, describes a
/// picture.
bool shows_today(const SentenceView& view, const Dated& dated) {
  const auto& published = view.article.published;
  if (!published || !dated.time.timex ||
      dated.time.span.single_day() != std::optional{published->day()})
    return false;
  const ByteRange said = view.timexes[*dated.time.timex].range;
  const std::string_view text = said.of(view.article.body);
  const auto digits = std::count_if(text.begin(), text.end(), [](char c) { return is_digit(c); });
  std::uint32_t last = view.parse.size();
  while (last > 0 && view.parse.tag(last - 1) == Tag::mark) --last;
  constexpr auto k_day_and_year = 5;
  return last > 0 && view.parse.words[last - 1].end == said.end && digits >= k_day_and_year &&
         text.find(',') != text.npos;
}

/// "was delayed today": when it was, and not until when.
bool moved_that_day(const SentenceView& view, std::uint32_t index, const Dated& dated) {
  const std::vector<Attachment>& times = view.times.of_group[index];
  const auto& published = view.article.published;
  return !times.empty() && times.front().role == TimeRole::at && published &&
         view.parse.groups[index].tense == Tense::past &&
         dated.time.span.single_day() == published->day();
}

/// "postponed", "called off": the plan for the event beside the verb is no more, or another.
void weigh_move(const Parse& parse, const VerbGroup& group, const Dated& dated, bool over,
                Reality& reality) {
  if (falls_short(parse, group) || breaks_up(parse, group)) return;
  if (group.sense->action == "cancel")
    reality.status = Status::cancelled;
  else if (reality.status == Status::happened && !over)
    reality.status =
        dated.time.earlier.empty() && !dated.time.timex ? Status::cancelled : Status::planned;
}

}  // namespace

SentenceReader::SentenceReader(const Article& article, const ParsedSentence& sentence,
                               std::span<const Timex> timexes, const Names& names,
                               Discourse& discourse, Narrative& narrative, SentenceNotes& notes,
                               bool explain)
    : times_(sentence.times), discourse_(discourse),
      narrative_(narrative), view_{article,   sentence.parse, timexes, names,
                                   discourse, narrative,      times_,  sentence.attribution},
      explain_(explain), told_(notes.told), told_times_(notes.told_times), groups_(notes.groups),
      awaited_(notes.awaited), group_mentions_(notes.group_mentions), gapped_(notes.gapped),
      group_times_(notes.group_times) {
  notes.clear();
}

void SentenceReader::run(ByteRange sentence, std::vector<Mention>& out) {
  sentence_ = sentence;
  group_times_.resize(view_.parse.groups.size());
  group_mentions_.resize(view_.parse.groups.size(), k_nothing);
  discourse_.sentence();
  if (discourse_.has_wider_labels())
    for (const Word& word : view_.parse.words)
      if (word.all_caps && word.tag == Tag::name) discourse_.note_acronym(word.text);
  narrative_.month.reset();
  note_self_named();
  const std::size_t first = out.size();
  for (std::uint32_t at = 0; at < view_.parse.groups.size(); ++at) read_group(at, out);
  if (out.size() > first + 1) share_scenes(view_.parse, group_mentions_, out);
  for (std::uint32_t at = 0; at < view_.parse.chunks.size(); ++at)
    if (view_.parse.words[view_.parse.chunks[at].head].entry->noun != nullptr) read_noun(at, out);
  read_modifiers(view_.parse, view_.article.body, sentence_, explain_, out);
  read_attribution(out);
  note_people();
  PlanChanges(view_.parse, awaited_).apply(std::span{out}.subspan(first));
  std::move(gapped_.begin(), gapped_.end(), std::back_inserter(out));
  drop_repeated(out);
  hand_to_nouns(out, first);
  read_agenda(first, out);
  read_notice(first, out);
  const std::span<Mention> mine = std::span{out}.subspan(first);
  add_groups(mine);
  note_figures(mine);
  promote_report(view_, mine);
  if (is_question(view_.parse)) drop_asked(mine, "a question");
  if (bids_reader(view_.parse)) drop_asked(mine, "bids the reader");
  for (const Chunk& chunk : view_.parse.chunks) {
    const Word& head = view_.parse.words[chunk.head];
    if (head.entry->noun == nullptr || head.tag != Tag::noun) continue;
    discourse_.event(head.entry->noun);
    break;
  }
  sort_by_trigger(mine);
}

/// "Farmers blocked a road": shown, though nothing is known by them again.
void SentenceReader::add_groups(std::span<Mention> mentions) const {
  for (const auto& [trigger, group] : groups_)
    for (Mention& mention : mentions)
      if (mention.timeline && mention.trigger.range == trigger)
        mention.participants.push_back(group);
}

/// What somebody asks has not been said, nor has what he asks for been done: that may be a plan.
void SentenceReader::drop_asked(std::span<Mention> mentions, std::string_view why) const {
  for (Mention& mention : mentions) {
    const bool plan = !is_question(view_.parse) && mention.status != Status::happened &&
                      mention.status != Status::ongoing;
    if (plan) continue;
    if (mention.timeline && explain_) mention.why.append("; off the timeline: ").append(why);
    mention.timeline = false;
  }
}

/// How real the group is, by grammar alone.
Reality SentenceReader::reality(const VerbGroup& group, bool awaited) const {
  if (group.mood == Mood::would && has_condition(view_.parse))
    return {Status::possible, false, true, "if"};
  Reality reality = reality_of(view_.parse, group);
  if (reality.status == Status::happened && is_step_told(view_, group))
    reality = {Status::ongoing, true, false, "a step"};
  if (reality.status == Status::planned && hangs_on_condition(view_.parse, group)) {
    reality.status = Status::possible;
    reality.because = "if";
  }
  if (awaited && !group.negated && !group.disowned) {  // "a verdict is expected on Monday"
    reality.status = group.sense->governor->status;
    reality.ahead = group.tense != Tense::past || group.complement;  // "said it expected"
    reality.once = group.finite && group.tense == Tense::past && group.passive &&
                   is_one_of(k_arranging, group.sense->lemma);
    if (group.passive && group.perfect && group.tense == Tense::past)
      reality.counts = false;  // "had been planned"
  }
  return reality;
}

void SentenceReader::explain_group(const VerbGroup& group, const NounSense* noun,
                                   const Dated& dated, const Reality& reality,
                                   Mention& mention) const {
  if (!explain_) return;
  mention.why = "time: ";
  mention.why += dated.because.empty() ? "nothing said" : dated.because;
  mention.why += "; status: ";
  mention.why += reality.because.empty() ? "tense" : reality.because;
  mention.why += "; kind: ";
  mention.why += noun != nullptr ? noun->lemma : group.sense->lemma;
}

/// "The ferry left at 5:30 p.m.", told of in the news of a trial: that of the day it sank on.
void SentenceReader::go_back(const VerbGroup& group, const Dated& dated, Mention& mention) const {
  const auto& published = view_.article.published;
  if (!is_simple_past(group) || mention.basis != Basis::expression || !dated.time.timex ||
      !published || mention.participants.empty() ||
      mention.when.single_day() != std::optional{published->day()} ||
      !names_hour_alone(view_.timexes[*dated.time.timex], view_.article.body))
    return;
  const auto day = discourse_.day_of(mention.participants.front().text);
  if (day) mention.when = on_day(mention.when, published->day(), *day);
}

/// "plans a march on Friday", "expects sales of 1.4 billion in 2027": an event noun that it governs
/// as it would a verb.
bool SentenceReader::wants_event(const VerbGroup& group) const {
  const std::uint32_t chunk =
      group.object.empty() ? k_nothing : first_chunk(view_.parse, group.object);
  return chunk != k_nothing &&
         view_.parse.words[view_.parse.chunks[chunk].head].entry->noun != nullptr;
}

/// "A hearing is set for Monday", "a survey is scheduled": the noun will have the line.
void SentenceReader::note_awaited(std::uint32_t index) {
  const std::uint32_t chunk = first_chunk(view_.parse, view_.parse.groups[index].subject);
  if (chunk == k_nothing) return;
  const Word& head = view_.parse.words[view_.parse.chunks[chunk].head];
  if (head.tag == Tag::noun && head.entry->noun != nullptr) awaited_.emplace_back(index, chunk);
}

/// "voted on Monday to close the school in May": the vote has its line, the closing another.
bool SentenceReader::is_told_apart(const VerbGroup& group, const Mention& mention,
                                   const std::vector<Mention>& out) const {
  if (group.governed_by == k_nothing || mention.status != Status::planned ||
      mention.basis != Basis::expression)
    return false;
  const std::uint32_t at = group_mentions_[group.governed_by];
  return at != k_nothing && out[at].timeline && out[at].status == Status::happened &&
         out[at].basis == Basis::expression && out[at].when != mention.when;
}

/// What its time makes of the group. Returns whether it is a deadline.
bool SentenceReader::weigh(std::uint32_t index, const Dated& dated, Reality& real) const {
  const VerbGroup& group = view_.parse.groups[index];
  const bool caption = narrative_.caption || shows_today(view_, dated) || stands(group, dated) ||
                       tells_course(view_, dated) ||
                       (narrative_.headline && dated.basis == Basis::publication);
  weigh_time(group, dated.time.span, view_.article.published, caption, dated.time.effective, real);
  if (real.status == Status::happened && goes_on_since_told(view_, group, dated.time.span))
    real = {Status::ongoing, true, false, "a step"};
  const bool deadline = weigh_date(view_, index, dated, real);
  if (group.sense->nature == Nature::schedule)
    weigh_move(view_.parse, group, dated,
               is_over(view_, dated.time.span) || moved_that_day(view_, index, dated), real);
  const bool averted = dated.time.timex && lies_ahead(view_, dated.time.span) &&
                       averts_subject(view_.parse, group, view_.timexes[*dated.time.timex].range);
  if (averted) real = {Status::cancelled, true, false, "kept from coming"};
  if (names_its_day(view_, group, dated, real)) real.counts = true;
  if (was_resolved_on(view_, group, dated))
    real = {Status::happened, true, false, "resolved on, and over"};
  return deadline;
}

/// Its line, as what happened or as what is to be.
std::string SentenceReader::line_of(const VerbGroup& group, const Mention& mention,
                                    const Reality& real, bool deadline, const PhraseBuilder& phrase,
                                    const std::vector<Mention>& out) const {
  const bool past_plan = real.once && real.counts && is_over(view_, mention.when);
  const bool moving = group.sense->nature == Nature::schedule && !group.finite &&
                      !group.infinitive &&
                      group.governor == nullptr;  // "..., adjourning the trial until Monday"
  const bool dropped =
      (mention.status == Status::cancelled && group.tense == Tense::past) || moving;
  if (deadline && is_told_to(group) && !is_given_time(view_.parse, group))
    return phrase.alone(group, Mood::must);
  if (is_told_apart(group, mention, out) ||
      ((mention.status == Status::planned || mention.status == Status::expected) &&
       (plan_before(view_.parse, group) != nullptr || is_told_as_plan(view_.parse, group))))
    return phrase.alone(group, Mood::will);
  return phrase.clause(group, mention.status == Status::happened || dropped || past_plan);
}

void SentenceReader::read_group(std::uint32_t index, std::vector<Mention>& out) {
  const VerbGroup& group = view_.parse.groups[index];
  note_writer(group);
  if (group.sense == nullptr) return note_subject(group);
  const Nature nature = group.sense->nature;
  const bool chained = group.governs != k_nothing && nature == Nature::intent;
  const bool awaited = nature == Nature::intent && group.governs == k_nothing &&
                       group.sense->governor != nullptr && (group.passive || wants_event(group));
  std::uint32_t chunk = k_nothing;
  const NounSense* noun = awaited || leans_on_noun(nature)
                              ? noun_beside(view_.parse, group, event_meant(view_, group), chunk)
                              : nullptr;
  Reality real = reality(group, awaited);
  Dated dated = date_clause(view_, index, chunk, real);
  const bool deadline = weigh(index, dated, real);

  Mention& mention = out.emplace_back();
  name_mention(view_, group, noun, deadline, mention);
  mention.status = real.status;
  mention.when = dated.time.span;
  mention.basis = basis_of(dated);
  mention.time = evidence_of(view_, dated.time);
  mention.earlier = std::move(dated.time.earlier);
  mention.source = source_of(view_, index);
  note_speaker(mention.source);
  mention.sentence = quote_around(view_.article.body, sentence_, mention.trigger.range);
  const auto said = static_cast<std::int32_t>(dated.time.timex.value_or(k_nothing));
  const PhraseBuilder phrase(view_.parse, view_.article.body, view_.names, discourse_, said);
  mention.what = line_of(group, mention, real, deadline, phrase, out);
  fill_arguments(index, mention);
  go_back(group, dated, mention);
  const bool common = mention.source && mention.source->text.front() >= 'a';
  if (common) mention.source = source_of(view_, index);  // "..., the company said": the subject
  note_shown(group);
  score(mention, nature, Teller::verb);
  const std::string_view off =
      chained ? "the verb after it tells it"
              : off_timeline(view_, group, mention, noun != nullptr, real.counts);
  mention.timeline = off.empty();
  if (mention.timeline && is_vague(mention.kind))
    if (const auto kind = kind_told_beside(view_, group); !kind.empty()) mention.kind = kind;
  if (mention.timeline && !group.passive && mention.what.ends_with(mention.trigger.text))
    phrase.add_said(group, mention.what);
  for (Participant& acting : drop_unnamed(view_.parse, mention.participants))
    groups_.emplace_back(mention.trigger.range, std::move(acting));
  explain_group(group, noun, dated, real, mention);
  if (explain_ && !off.empty()) mention.why.append("; off the timeline: ").append(off);
  if (group.passive && off.empty() && (awaited || nature == Nature::fix)) note_awaited(index);
  read_gapped(group, dated, mention);
  remember(group, mention, chunk, dated);
  group_mentions_[index] = static_cast<std::uint32_t>(out.size() - 1);
  if (mention.status != Status::cancelled && mention.status != Status::denied)
    group_times_[index] = {{mention.when, {}, {}}, mention.basis, {}};
  if (is_deed(nature) || noun != nullptr) discourse_.tell(mention, true);
  if (noun != nullptr && group.finite) discourse_.event(noun);  // "; the previous one was put off"
}

/// "according to the ministry": a report that no verb tells of.
void SentenceReader::read_attribution(std::vector<Mention>& out) const {
  const std::uint32_t at = view_.attribution;
  if (at == k_nothing) return;
  const Word& word = view_.parse.words[at];
  Mention mention;
  mention.source = attributed_to(view_);
  if (!mention.source) return;
  mention.trigger = {std::string{word.text}, {word.begin, word.end}};
  mention.what = "According to " + mention.source->text;
  mention.kind = "statement";
  mention.action = "say";
  const Dated dated = date_attribution(view_, {at, view_.parse.size()});
  mention.when = dated.time.span;
  mention.basis = dated.basis;
  mention.time = evidence_of(view_, dated.time);
  mention.sentence = quote_around(view_.article.body, sentence_, mention.trigger.range);
  score(mention, Nature::report, Teller::verb);
  if (explain_)
    mention.why.append("time: ")
        .append(dated.because)
        .append("; status: according; kind: say; off the timeline: a report");
  out.push_back(std::move(mention));
}

}  // namespace dateline::events
