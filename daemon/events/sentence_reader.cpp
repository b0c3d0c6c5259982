// SPDX-License-Identifier: Apache-2.0
#include "sentence_reader.hpp"

#include "dating/bounds.hpp"
#include "dating/clause_links.hpp"
#include "dating/figures.hpp"
#include "event_nouns.hpp"
#include "modifiers.hpp"
#include "naming.hpp"
#include "phrase/phrase.hpp"
#include "reported.hpp"
#include "sources.hpp"
#include "wanted.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace dateline::events {
namespace {

/// The day that somebody fixed for the noun, or a deadline: worth a line whoever is concerned.
bool is_fixed(std::span<const Attachment> attached, const NounSense& noun) {
  return noun.kind == "deadline" ||
         std::any_of(attached.begin(), attached.end(),
                     [](const Attachment& attachment) { return attachment.appointed; });
}

/// What is held on a day that somebody fixes: "ahead of the general meeting on 21 May".
bool is_appointment(const NounSense& noun) {
  return noun.kind == "meeting" || noun.kind == "election" || noun.kind == "court" ||
         noun.kind == "sport" || noun.kind == "culture" || noun.kind == "visit";
}

bool is_ahead(Status status) noexcept {
  return status == Status::planned || status == Status::expected || status == Status::possible;
}

/// "Were the government to fall, voters would go to the polls."
bool opens_with_condition(const Parse& parse) {
  if (parse.size() < 3) return false;
  const Word& first = parse.words.front();
  const bool inverted = first.text == "Were" || first.text == "Had" || first.text == "Should";
  return inverted && parse.chunk_at[1] != k_nothing;
}

bool has_condition(const Parse& parse) {
  return opens_with_condition(parse) ||
         std::any_of(parse.groups.begin(), parse.groups.end(),
                     [](const VerbGroup& group) { return group.conditional; });
}

// Who looks back further speaks of another story.
constexpr int k_news_days = 7;

/// Not even that it goes on.
bool says_nothing(const TimeSpan& span) { return span.begin.open() && span.end.open(); }

void score(Mention& mention, Nature nature) {
  float confidence = mention.basis == Basis::expression    ? 0.85F
                     : mention.basis == Basis::publication ? 0.6F
                     : mention.basis == Basis::narrative   ? 0.55F
                     : mention.basis == Basis::bound       ? 0.5F
                                                           : 0.3F;
  if (nature == Nature::concrete) confidence += 0.08F;
  if (mention.participants.empty()) confidence -= 0.1F;
  if (mention.status == Status::possible) confidence -= 0.1F;
  mention.confidence = std::clamp(confidence, 0.05F, 0.99F);
}

/// "postponed", "called off": the plan for the event beside the verb is no more, or another.
void weigh_move(const VerbGroup& group, const Dated& dated, bool over, Reality& reality) {
  if (group.sense->nature != Nature::schedule) return;
  if (group.sense->action == "cancel")
    reality.status = Status::cancelled;
  else if (reality.status == Status::happened && !over)
    reality.status =
        dated.time.earlier.empty() && !dated.time.timex ? Status::cancelled : Status::planned;
}

}  // namespace

SentenceReader::SentenceReader(const Article& article, const Parse& parse,
                               std::span<const Timex> timexes, const Names& names,
                               Discourse& discourse, Narrative& narrative, bool explain)
    : times_(attach_times(parse, timexes)), discourse_(discourse),
      narrative_(narrative), view_{article,   parse,     timexes, names,
                                   discourse, narrative, times_,  attribution(parse)},
      explain_(explain) {}

void SentenceReader::run(Quote sentence, std::vector<Mention>& out) {
  sentence_ = std::move(sentence);
  group_times_.resize(view_.parse.groups.size());
  group_mentions_.resize(view_.parse.groups.size(), k_nothing);
  discourse_.sentence();
  const std::size_t first = out.size();
  for (std::uint32_t at = 0; at < view_.parse.groups.size(); ++at) read_group(at, out);
  for (std::uint32_t at = 0; at < view_.parse.chunks.size(); ++at) read_noun(at, out);
  read_modifiers(view_.parse, sentence_, explain_, out);
  read_attribution(out);
  note_people();
  const std::span<Mention> mine = std::span{out}.subspan(first);
  drop_moved(mine);
  note_figures(mine);
  promote_report(view_, mine);
  for (const Chunk& chunk : view_.parse.chunks) {
    const Word& head = view_.parse.words[chunk.head];
    if (head.entry->noun == nullptr || head.tag != Tag::noun) continue;
    discourse_.event(head.entry->noun);
    break;
  }
  std::sort(mine.begin(), mine.end(), [](const Mention& left, const Mention& right) {
    return left.trigger.range < right.trigger.range;
  });
}

/// "rose 3 percent in May": what rises or falls in the next sentences did so then.
void SentenceReader::note_figures(std::span<const Mention> mentions) {
  const bool figures = std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) {
    return mention.kind == "market" || mention.kind == "results";
  });
  const std::optional<TimeSpan> period = period_of_figures(view_, figures);
  if (!period) return;
  narrative_.figures = period;
  narrative_.figures_at = narrative_.sentence;
}

/// "A match which was to be played on Sunday was called off": one entry, that of the change.
void SentenceReader::drop_moved(std::span<Mention> mentions) const {
  const auto& groups = view_.parse.groups;
  for (const VerbGroup& moved : groups) {
    if (moved.sense == nullptr || moved.sense->nature != Nature::schedule || moved.subject.empty())
      continue;
    for (const VerbGroup& plan : groups) {
      const bool same = &plan != &moved && (plan.relative || plan.reduced) &&
                        plan.sense != nullptr && !plan.subject.empty() &&
                        plan.subject.first == moved.subject.first;
      if (!same) continue;
      for (Mention& mention : mentions) {
        const bool done = plan.finite && plan.tense == Tense::past && plan.governor == nullptr &&
                          plan.sense->nature != Nature::intent &&
                          mention.status == Status::happened;  // "which began in May, was ended"
        if (!done && mention.trigger.range.begin == view_.parse.words[plan.head].begin)
          mention.timeline = false;
      }
    }
  }
}

/// How real the group is, by grammar alone.
Reality SentenceReader::reality(const VerbGroup& group, bool awaited) const {
  if (group.mood == Mood::would && has_condition(view_.parse))
    return {Status::possible, false, true, "if"};
  Reality reality = reality_of(view_.parse, group);
  if (awaited && !group.negated) {  // "a verdict is expected on Monday"
    reality.status = group.sense->governor->status;
    reality.ahead = group.tense != Tense::past;
  }
  return reality;
}

/// "must register by Friday".
bool SentenceReader::is_duty(const VerbGroup& group, const Dated& dated) const {
  const bool must = group.mood == Mood::must || has_until(view_.parse, group);
  return must && dated.basis == Basis::expression && !group.negated && !group.conditional &&
         !is_over(view_, dated.time.span) &&
         (is_deed(group.sense->nature) || leans_on_noun(group.sense->nature) ||
          (group.sense->nature == Nature::report && !group.object.empty()));
}

/// "threatens to strike on Monday", "hopes to reach the summit by May".
bool SentenceReader::names_its_day(const VerbGroup& group, const Dated& dated,
                                   const Reality& real) const {
  if (group.governed_by == k_nothing || view_.parse.groups[group.governed_by].sense == nullptr)
    return false;  // "the aim is to open"
  return group.governor != nullptr && group.governor->dated && real.status == Status::possible &&
         real.ahead && dated.basis == Basis::expression && !group.negated && !group.conditional &&
         !coarser_than_month(dated.time.span) && !is_over(view_, dated.time.span);
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

/// Further back than a story that is still news.
bool SentenceReader::is_long_ago(const TimeSpan& when) const {
  const std::optional<CivilDay> day = when.single_day();
  const auto& published = view_.article.published;
  return day && published && published->day() - *day > date::days{k_news_days};
}

/// What a mention on the timeline leaves for the nouns beside it and for the story.
void SentenceReader::remember(const VerbGroup& group, const Mention& mention, std::uint32_t chunk,
                              const Dated& dated) {
  const bool today = mention.when.single_day() && view_.article.published &&
                     *mention.when.single_day() == view_.article.published->day();
  const bool told_before = group.sense->nature == Nature::report && narrative_.day &&
                           narrative_.age == 0;  // "sank on Monday, police said"
  if (mention.status == Status::happened && mention.basis == Basis::expression)
    narrative_.news = today;
  else if (mention.basis == Basis::publication && narrative_.in_lead && !told_before)
    narrative_.news = true;
  if (!mention.timeline) return;
  if (narrative_.in_lead && !narrative_.headline && !narrative_.main && mention.when.single_day() &&
      mention.status == Status::happened) {
    narrative_.main = mention.when;
    narrative_.main_kind = mention.kind;
  }
  if (chunk != k_nothing) told_.push_back(chunk);
  if (mention.time && dated.time.timex) told_times_.push_back(*dated.time.timex);
  note_plan(mention);
  const bool names_day = mention.basis == Basis::expression && mention.when.single_day() &&
                         mention.status == Status::happened;
  const bool main = group.finite || group.governor != nullptr;
  const bool aside =
      (group.subordinate || !main) && !group.simultaneous && is_long_ago(mention.when);
  // "before the ferry sank in 2019", "the pumps had been switched off on Friday"
  const bool back = group.perfect && group.tense == Tense::past && in_story(narrative_);
  const bool told_of = group.relative && group.finite;  // "Ana Ruiz, who died on Sunday, built it"
  if (!names_day || aside || back || told_of) return;
  narrative_.day = mention.when;
  narrative_.age = 0;
}

/// "will vote on September 21": hours that follow are those of that day.
void SentenceReader::note_plan(const Mention& mention) {
  const bool plan = mention.basis == Basis::expression && mention.status == Status::planned &&
                    mention.kind != "deadline" && mention.when.single_day();
  if (!plan) return;
  narrative_.several_plans =
      narrative_.several_plans ||
      (narrative_.plan && narrative_.plan->single_day() != mention.when.single_day());
  narrative_.plan = TimeSpan::day(*mention.when.single_day());
}

/// "plans a march on Friday", "expects sales of 1.4 billion in 2027": an event noun that it governs
/// as it would a verb.
bool SentenceReader::wants_event(const VerbGroup& group) const {
  const std::uint32_t chunk =
      group.object.empty() ? k_nothing : first_chunk(view_.parse, group.object);
  return chunk != k_nothing &&
         view_.parse.words[view_.parse.chunks[chunk].head].entry->noun != nullptr;
}

void SentenceReader::read_group(std::uint32_t index, std::vector<Mention>& out) {
  const VerbGroup& group = view_.parse.groups[index];
  if (group.sense == nullptr) return note_subject(group);
  const Nature nature = group.sense->nature;
  const bool chained = group.governs != k_nothing && nature == Nature::intent;
  const bool awaited = nature == Nature::intent && group.governs == k_nothing &&
                       group.sense->governor != nullptr && (group.passive || wants_event(group));
  std::uint32_t chunk = k_nothing;
  const NounSense* noun = awaited || leans_on_noun(nature)
                              ? noun_beside(view_.parse, group, discourse_.event(), chunk)
                              : nullptr;
  Reality real = reality(group, awaited);
  Dated dated = date_clause(view_, index, chunk, real);
  weigh_time(group, dated.time.span, view_.article.published, narrative_.caption,
             dated.time.effective, real);
  const bool duty = is_duty(group, dated);
  if (duty) real = {Status::planned, true, true, "must"};
  weigh_move(group, dated, is_over(view_, dated.time.span), real);
  if (names_its_day(group, dated, real)) real.counts = true;

  Mention mention;
  name_mention(view_, group, noun, duty, mention);
  mention.status = real.status;
  mention.when = dated.time.span;
  mention.basis = says_nothing(mention.when) ? Basis::none : dated.basis;
  mention.time = evidence_of(view_, dated.time);
  mention.earlier = std::move(dated.time.earlier);
  mention.source = source_of(view_, index);
  note_speaker(mention.source);
  mention.sentence = sentence_;
  const PhraseBuilder phrase(view_.parse, view_.article.body, view_.names, discourse_);
  mention.what = phrase.clause(group, mention.status == Status::happened);
  fill_arguments(index, mention);
  const bool common = mention.source && mention.source->text.front() >= 'a';
  if (common) mention.source = source_of(view_, index);  // "..., the company said": the subject
  note_shown(group);
  score(mention, nature);
  const std::string_view off =
      chained ? "the verb after it tells it"
              : off_timeline(view_, group, mention, noun != nullptr, real.counts);
  mention.timeline = off.empty();
  drop_unnamed(view_.parse, mention.participants);
  explain_group(group, noun, dated, real, mention);
  if (explain_ && !off.empty()) mention.why.append("; off the timeline: ").append(off);
  remember(group, mention, chunk, dated);
  group_mentions_[index] = static_cast<std::uint32_t>(out.size());
  if (mention.status != Status::cancelled && mention.status != Status::denied)
    group_times_[index] = {{mention.when, {}, {}}, mention.basis, {}};
  if (is_deed(nature) || noun != nullptr) discourse_.tell(mention, true);
  out.push_back(std::move(mention));
}

/// The noun phrase with what belongs to it: "of Flight 447 in Paris".
WordRange SentenceReader::with_tail(const Chunk& chunk) const {
  const Parse& parse = view_.parse;
  WordRange around = chunk.range;
  for (int more = 0; more < 3; ++more) {
    const std::uint32_t next = around.last + 1;
    const bool pair = more > 0 && parse.tag(around.last) == Tag::coordinator &&
                      parse.tag(next) == Tag::name && parse.group_at[around.last - 1] == k_nothing;
    if (more == 2 && !pair) break;  // "between Airbus and Boeing"
    if ((parse.tag(around.last) != Tag::preposition && !pair) || next >= parse.size() ||
        parse.chunk_at[next] == k_nothing)
      break;
    around.last = parse.chunks[parse.chunk_at[next]].range.last;
  }
  return around;
}

/// A verb's mention tells of the noun, or has its time.
bool SentenceReader::is_told(std::uint32_t chunk, const EventTime& time) const {
  const auto holds = [](const std::vector<std::uint32_t>& all, std::uint32_t one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  return holds(told_, chunk) || (time.timex && holds(told_times_, *time.timex));
}

/// That of the clause which has its time, as long as that is not over.
Status SentenceReader::status_of_noun(std::uint32_t index, const Mention& mention,
                                      std::span<const Mention> all) const {
  const auto& published = view_.article.published;
  const Interval extent = mention.when.extent();
  if (published && extent.earliest && *extent.earliest > last_minute(published->day()))
    return Status::planned;
  const std::uint32_t clause = clause_of(view_.parse, index);
  const std::uint32_t at = clause == k_nothing ? k_nothing : group_mentions_[clause];
  const bool shares = at != k_nothing && all[at].when == mention.when;
  if (shares && mention.basis != Basis::expression && !is_over(view_, mention.when) &&
      is_ahead(all[at].status))
    return all[at].status;
  if (mention.basis != Basis::bound) return Status::happened;
  if (mention.when.shape == TimeSpan::Shape::lasts && mention.when.unknown())
    return Status::ongoing;  // "the war"
  return extent.earliest && !extent.latest ? Status::possible
                                           : Status::happened;  // "a risk of war"
}

void SentenceReader::read_noun(std::uint32_t index, std::vector<Mention>& out) {
  const Chunk& chunk = view_.parse.chunks[index];
  const Word& head = view_.parse.words[chunk.head];
  const NounSense* noun = head.entry->noun;
  if (noun == nullptr || head.tag == Tag::number || head.tag == Tag::pronoun) return;
  if (head.tag == Tag::name && head.is(k_organization_word)) return;  // "the US Congress"
  if (view_.parse.group_at[chunk.head] != k_nothing) return;          // "opened fire"
  const auto& published = view_.article.published;
  const EventTime time =
      combine_times(times_.of_chunk[index], view_.timexes, published, false, true);
  Mention mention;
  mention.trigger = {std::string{head.text}, {head.begin, head.end}};
  mention.kind = noun->kind;
  mention.action = noun->action;
  mention.when = time.span;
  mention.basis = mention.when.unknown() ? Basis::none : Basis::expression;
  mention.time = evidence_of(view_, time);
  Dated dated{time, mention.basis, mention.time ? mention.time->quote.text : std::string_view{}};
  if (mention.basis == Basis::none) {
    dated = date_noun(view_, index, group_times_);
    mention.when = dated.time.span;
    mention.basis = says_nothing(mention.when) ? Basis::none : dated.basis;
  }
  mention.sentence = sentence_;
  mention.status = status_of_noun(index, mention, out);
  mention.what =
      PhraseBuilder(view_.parse, view_.article.body, view_.names, discourse_).noun(chunk);
  Arguments arguments;
  const WordRange around = with_tail(chunk);
  read_arguments(view_.parse, view_.article.body, around, false, view_.names, arguments);
  resolve(arguments);
  mention.participants = std::move(arguments.participants);
  mention.places = std::move(arguments.places);
  score(mention, Nature::event);
  mention.confidence -= 0.1F;
  const bool bare = chunk.range.last - chunk.range.first < 2 && around.last == chunk.range.last;
  const bool fixed = is_fixed(times_.of_chunk[index], *noun) && !is_over(view_, mention.when);
  const bool named = !bare && !(mention.participants.empty() && mention.places.empty());
  const bool awaited = !bare && is_appointment(*noun) && mention.status == Status::planned;
  mention.timeline = !is_told(index, time) && !head.quoted && (fixed || named || awaited) &&
                     !is_vague(mention.kind) && mention.basis == Basis::expression &&
                     !coarser_than_month(mention.when);
  add_clause_arguments(index, out, mention);
  drop_unnamed(view_.parse, mention.participants);
  discourse_.tell(mention, mention.basis == Basis::expression);
  if (explain_) {
    mention.why = "time: ";
    mention.why += dated.because.empty() ? "nothing said" : dated.because;
    mention.why +=
        mention.status == Status::planned ? "; status: a date to come" : "; status: noun";
    mention.why += "; kind: ";
    mention.why += noun->lemma;
  }
  out.push_back(std::move(mention));
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
  mention.sentence = sentence_;
  score(mention, Nature::report);
  if (explain_)
    mention.why.append("time: ")
        .append(dated.because)
        .append("; status: according; kind: say; off the timeline: a report");
  out.push_back(std::move(mention));
}

}  // namespace dateline::events
