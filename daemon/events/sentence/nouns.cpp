// SPDX-License-Identifier: Apache-2.0
// Mentions of the event nouns of one sentence.
#include "context/quotes.hpp"
#include "dating/prospects.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/event_nouns.hpp"
#include "lexicon/lexicon.hpp"
#include "phrase/phrase.hpp"
#include "sentence/reader.hpp"
#include "tables/kinds.hpp"
#include "timeline/confidence.hpp"
#include "times/coarseness.hpp"

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
  const bool sits = noun.action == "hearing" || noun.action == "vote";  // of a parliament
  return sits || noun.kind == "meeting" || noun.kind == "election" || noun.kind == "court" ||
         noun.kind == "sport" || noun.kind == "culture" || noun.kind == "visit" ||
         noun.kind == "protest";
}

/// "There were clashes in Lima on Saturday".
bool is_there(const Parse& parse, const Chunk& chunk) {
  const std::uint32_t first = chunk.range.first;
  const std::uint32_t group = first > 0 ? parse.group_at[first - 1] : k_nothing;
  return group != k_nothing && existing(parse, parse.groups[group]) == parse.chunk_at[first];
}

/// "Results due on Friday".
bool is_due(const Parse& parse, const Chunk& chunk) {
  if (chunk.range.last >= parse.size()) return false;
  const Word& behind = parse.words[chunk.range.last];
  return behind.tag == Tag::adjective && behind.entry->governor != nullptr &&
         behind.entry->governor->timeline && behind.entry->governor->status == Status::planned;
}

/// What a day is known for, wherever it was: "Tuesday's municipal elections", "the fire at a paint
/// shop in May", but not "the fire in May".
bool is_news_itself(const Parse& parse, const Chunk& chunk, WordRange with_tail,
                    const NounSense& noun) {
  const bool strikes = is_blow(noun.kind) || noun.lemma == "crash";  // of a market as well
  if (noun.lasting || !(strikes || noun.lemma == "election")) return false;
  const auto says = [&](std::uint32_t at) {
    return parse.tag(at) == Tag::noun || parse.tag(at) == Tag::adjective;
  };
  const bool told = chunk.head > chunk.range.first && says(chunk.head - 1);
  return told || with_tail.last > chunk.range.last;
}

/// "There was no decision", "no warning was issued"; not "no less than a coup".
bool is_absent(const Parse& parse, const Chunk& chunk) {
  return chunk.range.first < chunk.head &&
         language::equal_folded(parse.words[chunk.range.first].text, "no");
}

/// "a", "an": before what the text has not spoken of.
bool is_new(const Word& opening) noexcept {
  return opening.is(k_article) && opening.text.size() < 3;
}

/// "avoided a crash on Monday", "called for a strike on Monday": what is over is the verb's, for
/// there was no such event.
bool is_time_of_verb(const SentenceView& view, std::uint32_t chunk, const TimeSpan& when) {
  const Prospect prospect = prospect_of(view.parse, chunk);
  return prospect == Prospect::averted || (prospect == Prospect::open && is_over(view, when));
}

/// "promised a decision by Friday", "approved cuts from July": the verb that a noun which says too
/// little alone is told with; nullptr where none settles it.
const VerbGroup* settler_of(const Parse& parse, std::span<const Attachment> attached,
                            std::uint32_t index) {
  const Chunk& chunk = parse.chunks[index];
  const std::uint32_t verb = verb_before(parse, index);
  const bool settled = attached.size() == 1 && attached.front().appointed && verb != k_nothing &&
                       parse.groups[verb].object.first == chunk.range.first;
  const bool bare = chunk.range.last - chunk.range.first < 2;
  return settled && (bare || attached.front().role == TimeRole::by) ? &parse.groups[verb] : nullptr;
}

bool is_ahead(Status status) noexcept {
  return status == Status::planned || status == Status::expected || status == Status::possible;
}

}  // namespace

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
  if (is_absent(view_.parse, view_.parse.chunks[index])) return Status::denied;
  const auto& published = view_.article.published;
  const Interval extent = mention.when.extent();
  const Prospect prospect =
      mention.basis == Basis::expression ? Prospect::none : prospect_of(view_.parse, index);
  if (prospect == Prospect::averted) return Status::denied;
  if (prospect == Prospect::open && mention.basis != Basis::narrative) return Status::possible;
  if (published && extent.earliest && *extent.earliest > last_minute(published->day()))
    return Status::planned;
  const std::vector<Attachment>& attached = times_.of_chunk[index];
  const bool promised =  // "promised a decision by Friday"
      mention.basis == Basis::expression && attached.size() == 1 && attached.front().appointed &&
      attached.front().role == TimeRole::by;
  if (promised && !is_over(view_, mention.when)) return Status::planned;
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

/// "The resignation of the minister on Monday was a surprise": the verb tells no more than what
/// somebody makes of it.
bool SentenceReader::is_weighed(std::uint32_t chunk, std::span<const Mention> all) const {
  const Parse& parse = view_.parse;
  const WordRange range = parse.chunks[chunk].range;
  for (std::uint32_t at = 0; at < parse.groups.size(); ++at) {
    const VerbGroup& group = parse.groups[at];
    if (group.subject.empty() || group.subject.first != range.first || !group.finite) continue;
    const bool says = range.last - range.first > 2 || group.subject.last > range.last + 1;
    const bool none = group_mentions_[at] == k_nothing || !all[group_mentions_[at]].timeline;
    return says && none && (group.sense == nullptr || is_state(group.sense->nature));
  }
  return false;
}

/// Why the event that the noun phrase names is left off; empty where it is salient.
std::string_view SentenceReader::off_noun(std::uint32_t index, const EventTime& time,
                                          const Mention& mention,
                                          std::span<const Mention> all) const {
  const Chunk& chunk = view_.parse.chunks[index];
  const Word& head = view_.parse.words[chunk.head];
  const bool alone =  // "Deadly blast at Ankara market", with no story under it
      narrative_.lone && view_.parse.groups.empty() && mention.basis == Basis::publication &&
      is_blow(mention.kind);
  if (mention.basis != Basis::expression && !alone) return "no date of its own";
  if (is_told(index, time)) return "a verb tells it, or has its date";
  if (head.quoted) return "a quote";
  if (mention.status == Status::denied) return "not real enough";
  if (is_vague(mention.kind)) return "vague";
  const bool named = !(mention.participants.empty() && mention.places.empty());
  const bool life = mention.kind == "death" || mention.kind == "birth";
  if (coarser_than_month(mention.when) && !(life && named && is_year(mention.when)))
    return "a year or longer";  // but "until her death in 1999"
  const NounSense& noun = *head.entry->noun;
  if (is_fixed(times_.of_chunk[index], noun) && !is_over(view_, mention.when)) return {};
  const WordRange around = with_tail(chunk);
  if (is_due(view_.parse, chunk) && !is_over(view_, mention.when)) return {};
  const bool bare = chunk.range.last - chunk.range.first < 2 && around.last == chunk.range.last;
  if (bare) return "a noun alone";
  const bool awaited = is_appointment(noun) && mention.status == Status::planned;
  const bool told = is_there(view_.parse, chunk) || is_weighed(index, all);
  return named || awaited || told ||
                 (is_over(view_, mention.when) && is_news_itself(view_.parse, chunk, around, noun))
             ? std::string_view{}
             : "names nobody and no place";
}

void SentenceReader::read_noun(std::uint32_t index, std::vector<Mention>& out) {
  const Chunk& chunk = view_.parse.chunks[index];
  const Word& head = view_.parse.words[chunk.head];
  const NounSense* noun = head.entry->noun;
  if (head.tag == Tag::number || head.tag == Tag::pronoun) return;
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
  if (mention.basis == Basis::none || is_time_of_verb(view_, index, mention.when)) {
    mention.time.reset();
    dated = date_noun(view_, index, group_times_);
    mention.when = dated.time.span;
    mention.basis = basis_of(dated);
  }
  mention.sentence = quote_around(view_.article.body, sentence_, mention.trigger.range);
  mention.status = status_of_noun(index, mention, out);
  const PhraseBuilder phrase(view_.parse, view_.article.body, view_.names, discourse_);
  const VerbGroup* settler = settler_of(view_.parse, times_.of_chunk[index], index);
  mention.what = settler == nullptr ? phrase.noun(chunk) : phrase.clause(*settler, true);
  Arguments arguments;
  const WordRange around = with_tail(chunk);
  read_arguments(view_.parse, view_.article.body, around, false, view_.names, arguments);
  resolve(arguments);
  mention.participants = std::move(arguments.participants);
  mention.places = std::move(arguments.places);
  score(mention, Nature::event, Teller::noun);
  const std::string_view off = off_noun(index, time, mention, out);
  mention.timeline = off.empty();
  add_clause_arguments(index, out, mention);
  drop_unnamed(view_.parse, mention.participants);
  const bool dates_itself =  // "A crash killed six in May"
      mention.basis == Basis::expression ||
      (mention.basis == Basis::narrative && is_new(view_.parse.words[chunk.range.first]));
  discourse_.tell(mention, dates_itself);
  if (explain_) {
    mention.why = "time: ";
    mention.why += dated.because.empty() ? "nothing said" : dated.because;
    mention.why += mention.status == Status::planned  ? "; status: a date to come"
                   : mention.status == Status::denied ? "; status: negation"
                                                      : "; status: noun";
    mention.why += "; kind: ";
    mention.why += noun->lemma;
    if (!off.empty()) mention.why.append("; off the timeline: ").append(off);
  }
  out.push_back(std::move(mention));
}

}  // namespace dateline::events
