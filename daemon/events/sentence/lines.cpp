// SPDX-License-Identifier: Apache-2.0
// Which of the mentions of one sentence have a line of the timeline, where several tell of one
// event, and the lines that no verb tells.
#include "context/quotes.hpp"
#include "dating/hours.hpp"
#include "grammar/clause_words.hpp"
#include "layout/agenda.hpp"
#include "layout/notice.hpp"
#include "phrase/line.hpp"
#include "phrase/phrase.hpp"
#include "sentence/reader.hpp"
#include "timeline/confidence.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>

namespace dateline::events {
namespace {

/// The mention that the word at `begin` triggers, of those from `first` on.
Mention* triggered_by(std::vector<Mention>& all, std::size_t first, std::uint32_t begin) {
  const auto found =
      std::find_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                   [&](const Mention& each) { return each.trigger.range.begin == begin; });
  return found == all.end() ? nullptr : &*found;
}

/// "has until Friday to sign or veto it": one thing or the other.
bool is_other_choice(const Parse& parse, std::uint32_t index) {
  const VerbGroup& group = parse.groups[index];
  return index > 0 && group.infinitive && group.range.first > 0 &&
         parse.words[group.range.first - 1].text == "or" &&
         parse.groups[index - 1].governed_by == group.governed_by &&
         parse.groups[index - 1].infinitive;
}

}  // namespace

/// "helped rescue six", "began to withdraw": one deed told by two verbs has one line.
void SentenceReader::drop_repeated(std::span<Mention> all) const {
  for (std::uint32_t at = 0; at < view_.parse.groups.size(); ++at) {
    const VerbGroup& group = view_.parse.groups[at];
    if (is_other_choice(view_.parse, at) && group_mentions_[at] != k_nothing &&
        group_mentions_[at - 1] != k_nothing) {
      const Mention& either = all[group_mentions_[at - 1]];
      Mention& other = all[group_mentions_[at]];
      if (either.timeline && either.when == other.when) other.timeline = false;
    }
    if (group.governs == k_nothing || group_mentions_[at] == k_nothing ||
        group_mentions_[group.governs] == k_nothing)
      continue;
    Mention& outer = all[group_mentions_[at]];
    Mention& inner = all[group_mentions_[group.governs]];
    const bool same =
        outer.timeline && inner.timeline && outer.what == inner.what && outer.when == inner.when;
    const bool first = group.sense->nature == Nature::aspect ||
                       (outer.status == Status::happened && inner.status != Status::happened);
    if (same) (first ? inner : outer).timeline = false;
    const bool carries = group.sense->nature == Nature::light &&
                         view_.parse.groups[group.governs].range.first == group.range.last;
    const bool gives = is_told_to(view_.parse.groups[group.governs]) &&
                       group.sense->governor == nullptr;  // "gave the firm until May to pay"
    if ((carries || gives) && inner.timeline) outer.timeline = false;  // "would go on to win"
  }
}

/// "A hearing is set for Monday", "a survey is scheduled": the noun tells of the event.
void SentenceReader::hand_to_nouns(std::vector<Mention>& all, std::size_t first) const {
  for (const auto& [group, chunk] : awaited_) {
    Mention& verb = all[group_mentions_[group]];
    const Word& head = view_.parse.words[view_.parse.chunks[chunk].head];
    Mention* noun = triggered_by(all, first, head.begin);
    if (noun == nullptr || noun == &verb || !verb.timeline) continue;
    Mention told = verb;
    told.trigger = noun->trigger;
    *noun = std::move(told);
    verb.timeline = false;
  }
}

void SentenceReader::tell(WordRange words, Mention& mention) {
  mention.what =
      PhraseBuilder(view_.parse, view_.article.body, view_.names, discourse_).words(words);
  capitalise(mention.what);
  Arguments arguments;
  read_arguments(view_.parse, view_.article.body, words, false, view_.names, arguments);
  resolve(arguments);
  mention.participants = std::move(arguments.participants);
  mention.places = std::move(arguments.places);
  drop_unnamed(view_.parse, mention.participants);
}

/// "Register by 3 May at the town hall": a deadline of whoever reads it.
void SentenceReader::read_notice(std::size_t first, std::vector<Mention>& out) {
  const std::optional<Notice> notice = notice_of(view_.parse, view_.timexes);
  const auto& published = view_.article.published;
  if (!notice || !published || view_.narrative.headline) return;
  const EventTime due =
      combine_times(std::array{notice->due}, view_.timexes, published, false, true);
  if (due.span.unknown() || is_over(view_, due.span)) return;
  const Word& verb = view_.parse.words[notice->verb];
  Mention* known = triggered_by(out, first, verb.begin);
  if (known == nullptr) known = &out.emplace_back();
  known->trigger = {std::string{verb.text}, {verb.begin, verb.end}};
  known->kind = "deadline";
  known->action =
      verb.entry->verb->action.empty() ? verb.entry->verb->lemma : verb.entry->verb->action;
  known->sentence = quote_around(view_.article.body, sentence_, known->trigger.range);
  tell(notice->words, *known);
  known->when = due.span;
  known->basis = Basis::expression;
  known->time = evidence_of(view_, due);
  known->status = Status::planned;
  score(*known, Nature::event, Teller::verb);
  known->timeline = true;
  if (explain_) known->why = "time: the day of the notice; status: it bids; kind: deadline";
}

/// With a label of its own, or under the heading of a day to come.
std::optional<AgendaLine> SentenceReader::line_of_agenda() const {
  if (auto line = agenda_line(view_.parse, view_.timexes)) return line;
  const std::optional<std::uint32_t> heading = view_.narrative.heading;
  const auto& published = view_.article.published;
  if (!heading || !published) return std::nullopt;
  const std::optional<CivilDay> day = view_.timexes[*heading].span->single_day();
  if (!day || *day <= published->day()) return std::nullopt;
  return agenda_line_under(*heading, view_.parse, view_.timexes);
}

/// "Annual general meeting: 27 May 2026": a line without a verb.
void SentenceReader::read_agenda(std::size_t first, std::vector<Mention>& out) {
  const std::optional<AgendaLine> line = line_of_agenda();
  const auto& published = view_.article.published;
  if (!line || !published) return;
  TimeSpan when = *view_.timexes[line->timex].span;
  if (const auto day = day_of_listed_hour(view_, line->timex))
    when = on_day(when, published->day(), *day);
  const Word& head = view_.parse.words[line->head];
  const NounSense* noun = head.entry->noun;
  const std::optional<CivilMinute> from = when.extent().earliest;
  // A list of the day's hearings comes out in the morning.
  const CivilMinute now = names_match(view_.parse) && !published->has_time
                              ? first_minute(published->day())
                              : last_minute(published->day());
  const bool ahead = from && *from > now;
  if (!ahead && noun == nullptr) return;
  Mention* known = triggered_by(out, first, head.begin);
  if (known == nullptr) {
    known = &out.emplace_back();
    known->trigger = {std::string{head.text}, {head.begin, head.end}};
    known->kind = head.tag == Tag::noun && noun != nullptr ? noun->kind : "other";
    known->action = noun != nullptr ? noun->action : "agenda";
    known->sentence = quote_around(view_.article.body, sentence_, known->trigger.range);
    known->confidence = 0.5F;
  }
  tell(line->entry, *known);
  known->when = when;
  known->basis = Basis::expression;
  known->time = evidence_of(view_, {when, line->timex, {}});
  known->status = ahead ? Status::planned : Status::happened;
  known->timeline = true;
  if (explain_)
    known->why = "time: the label of the line; status: a date; kind: a line without a verb";
}

}  // namespace dateline::events
