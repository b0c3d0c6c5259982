// SPDX-License-Identifier: Apache-2.0
#include "timeline/reported.hpp"

#include "dating/strategies.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/expletive.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "phrase/line.hpp"
#include "timeline/known_subject.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

// "announced in July that it would close": worth a line of its own beside what it announces.
constexpr auto k_announcing = std::to_array<std::string_view>({"announce", "threaten"});

/// "The bank will close, the radio announced on Friday after protests": what is said stands before.
bool trails_what_is_said(const Parse& parse, const VerbGroup& group) {
  if (group.subject.empty() || !group.finite || group.passive || group.relative) return false;
  const std::uint32_t behind = skip_times(parse, group.range.last);
  const bool says = behind < parse.size() &&
                    (parse.chunk_at[behind] != k_nothing || parse.tag(behind) == Tag::subordinator);
  return !says && trails_clause(parse, group.subject.first);
}

/// "The ship sank on Friday, reported the coastguard.": the speaker comes last.
bool is_attribution(const SentenceView& view, const VerbGroup& group) {
  const Parse& parse = view.parse;
  if (trails_what_is_said(parse, group)) return true;
  const std::uint32_t first = group.range.first;
  const std::uint32_t last = group.range.last;
  if (first == 0 || parse.tag(first - 1) != Tag::mark || !group.finite || group.passive ||
      last >= parse.size() || parse.chunk_at[last] == k_nothing)
    return false;
  return parse.tag(parse.chunks[parse.chunk_at[last]].range.last) == Tag::mark;
}

/// A day, a month, or a year that is over: "asked for a bridge in 1994".
bool is_of_record(const SentenceView& view, const Mention& mention) {
  const bool year =
      mention.when.shape == TimeSpan::Shape::within && mention.when.precision == Precision::year;
  return !coarser_than_month(mention.when) || (year && is_over(view, mention.when));
}

/// "reported a loss for the second quarter".
bool reports_results(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  return is_past(group) && mention.when.shape == TimeSpan::Shape::within &&
         mention.when.precision == Precision::quarter && is_over(view, mention.when);
}

/// "confirmed a second death on Thursday": what is reported is named, and so is its day.
bool reports_deed(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  std::uint32_t first = group.object.first;
  if (group.object.empty()) return false;
  const bool request = group.sense->kind == "request" && view.parse.words[first].text == "for";
  if (request && first + 1 < group.object.last) ++first;  // "asked for a bigger budget"
  if (view.parse.chunk_at[first] == k_nothing) return false;
  const std::uint32_t head = view.parse.chunks[view.parse.chunk_at[first]].head;
  const bool thick = group.object.last - first > 1 || view.parse.words[head].entry->noun != nullptr;
  const bool named =
      thick && view.parse.tag(first) != Tag::pronoun && !view.parse.words[first].quoted;
  const bool told =
      group.finite && (!group.subordinate || group.relative || group.link != Link::none);
  return named && mention.basis == Basis::expression && mention.status == Status::happened &&
         told && !group.negated && group.sense->action != "say" &&
         (is_of_record(view, mention) || reports_results(view, group, mention));
}

/// "Scientists have confirmed the presence of water", "Nord has been accused of fraud": the news
/// that a story opens with; and behind it what counts, "Mexico has reported 176 deaths".
bool opens_news(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  static constexpr std::array<std::string_view, 3> k_making_known{"announce", "confirm", "show"};
  const bool main = group.finite && group.perfect && group.tense == Tense::present &&
                    !group.negated && !group.subordinate && !group.relative;
  if (!main || mention.basis != Basis::publication || mention.status != Status::happened ||
      group.object.empty())
    return false;
  const std::uint32_t first = group.object.first;
  if (group.passive)
    return view.narrative.in_lead && group.sense->action == "accuse" &&
           view.parse.words[first].text != "by" && group.subject.last - group.subject.first > 1;
  const bool thick = view.parse.chunk_at[first] != k_nothing && group.object.last - first > 1 &&
                     view.parse.tag(first) != Tag::pronoun && !view.parse.words[first].quoted &&
                     view.parse.words[first].text != "no";
  const bool tells = view.narrative.in_lead || is_count(view.parse.words[first]);
  return thick && tells &&
         (is_one_of(k_making_known, group.sense->action) || group.sense->action == "accuse");
}

/// "is expected to declare a state of emergency": to say it will be to do it.
bool will_perform(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool ahead = mention.status == Status::planned || mention.status == Status::expected;
  const bool told = group.governor != nullptr ? group.infinitive : group.mood == Mood::will;
  return ahead && told && view.narrative.in_lead && group.sense->performative && !group.passive &&
         !group.subordinate && group.object.last - group.object.first > 1 &&
         view.parse.chunk_at[group.object.first] != k_nothing;
}

/// "a film was announced in 2021": of a thing, and not of somebody who was told.
bool is_announced(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool person =
      std::any_of(mention.participants.begin(), mention.participants.end(),
                  [](const auto& one) { return one.type == ParticipantType::person; });
  const bool participle = group.reduced && view.parse.words[group.head].entry->noun == nullptr &&
                          (view.parse.words[group.head].entry->forms & k_base) == 0;
  const bool told = participle || (group.finite && (!group.subordinate || group.relative));
  return group.passive && told && !group.negated && !person &&
         group.subject.last - group.subject.first > 1 && group.sense->action != "say" &&
         group.sense->kind != "request" && mention.basis == Basis::expression &&
         mention.status == Status::happened;
}

/// "declared a state of emergency", "apologised in the name of the state": to say it is to do it.
bool performs(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool main = group.finite && !group.subordinate && !group.negated && !group.passive;
  return group.sense->performative && main && mention.status == Status::happened &&
         group.object.last - group.object.first > 1 &&
         view.parse.group_at[group.object.first] == k_nothing &&
         view.parse.tag(group.object.first) != Tag::subordinator &&
         !view.parse.words[group.object.first].quoted;
}

Mention* of_group(const SentenceView& view, const VerbGroup& group, std::span<Mention> mentions) {
  const std::uint32_t begin = view.parse.words[group.head].begin;
  const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.trigger.range.begin == begin;
  });
  return found == mentions.end() ? nullptr : &*found;
}

/// "Lumen" of "Lumen announced"; empty where the line does not end with its verb.
std::string_view subject_of(const Mention& report) {
  const std::string_view what = report.what;
  const std::string_view verb = report.trigger.text;
  const bool ends = what.size() > verb.size() + 1 && what.ends_with(verb);
  return ends ? what.substr(0, what.size() - verb.size() - 1) : std::string_view{};
}

/// How much of `what` names whom `speaker` ends with: "Ruiz" of "Ruiz's party" after "Mayor Ruiz".
std::size_t named_again(std::string_view speaker, std::string_view what) {
  while (!speaker.empty()) {
    const std::string_view behind =
        what.starts_with(speaker) ? what.substr(speaker.size()) : std::string_view{};
    if (behind.starts_with(' ') || behind.starts_with('\'')) return speaker.size();
    const std::size_t blank = speaker.find(' ');
    speaker = blank == speaker.npos ? std::string_view{} : speaker.substr(blank + 1);
  }
  return 0;
}

constexpr auto k_settings = std::to_array<std::string_view>(
    {"in", "at", "on", "during", "to", "before", "after", "from", "via"});

/// "announced in a letter that": where, and then what.
bool tells_setting(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t end = group.object.last;
  return !group.passive && !group.object.empty() && end < view.parse.size() &&
         is_one_of(k_settings, view.parse.words[group.object.first]) &&
         view.parse.tag(end) == Tag::subordinator && view.parse.words[end].text == "that";
}

/// "announced" -> "announced that it will close the plant".
void add_complement(const SentenceView& view, std::uint32_t index, std::span<Mention> mentions,
                    Mention& report) {
  const auto& groups = view.parse.groups;
  for (std::uint32_t at = index + 1; at < groups.size(); ++at) {
    const VerbGroup& said = groups[at];
    if (!said.complement || said.subject.empty() || said.subject.first < groups[index].range.last)
      continue;
    const Mention* mention = of_group(view, said, mentions);
    if (mention == nullptr || mention->what.empty()) return;
    const std::string& what = mention->what;
    const WordText& first = view.parse.words[said.subject.first].text;
    const bool same = same_letters(std::string_view{what}.substr(0, first.size()), first);
    const bool common = what.starts_with("The ") || what.starts_with("A ") ||
                        what.starts_with("An ") ||
                        (same && view.parse.tag(said.subject.first) != Tag::name);
    const Tag opening = view.parse.tag(said.subject.first);
    const bool pronoun = opening == Tag::pronoun || opening == Tag::possessive;
    const std::size_t itself = pronoun ? named_again(subject_of(report), what) : 0;
    if (itself > 0)  // "his party" of what reads "Ruiz's party"
      report.what.append(" that ").append(first).append(what, what.find(' ', itself));
    else
      report.what += " that " + (common ? lower_first(what) : what);
    return;
  }
}

/// "announced on Friday it was closing the mine": that is told, and has the same day.
bool tells_step(const SentenceView& view, std::uint32_t index, const Mention& report,
                std::span<Mention> mentions) {
  if (index + 1 >= view.parse.groups.size()) return false;
  const VerbGroup& step = view.parse.groups[index + 1];
  const Mention* told = of_group(view, step, mentions);
  return told != nullptr && told->timeline && told->when == report.when && is_step_told(view, step);
}

}  // namespace

bool adds_words(const Parse& parse, const VerbGroup& group) {
  if (group.sense->lemma != "add" || group.passive) return false;
  const std::uint32_t next = group.range.last;
  const bool aside = parse.is_mark(next, ',') || parse.is_mark(next, ':');
  if (parse.is_mark(aside ? next + 1 : next, '"')) return true;
  return std::any_of(parse.groups.begin(), parse.groups.end(), [&](const VerbGroup& other) {
    return other.finite && !other.relative && !other.subject.empty() &&
           other.subject.first == next && other.range.first > next;
  });
}

bool tells_act(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (is_attribution(view, group)) return false;
  return reports_deed(view, group, mention) || is_announced(view, group, mention) ||
         performs(view, group, mention) || will_perform(view, group, mention) ||
         opens_news(view, group, mention);
}

void promote_report(const SentenceView& view, std::span<Mention> mentions) {
  const bool told = std::any_of(mentions.begin(), mentions.end(),
                                [](const Mention& mention) { return mention.timeline; });
  for (std::uint32_t index = 0; index < view.parse.groups.size(); ++index) {
    const VerbGroup& group = view.parse.groups[index];
    const bool known = makes_known(view.parse, group);  // "it emerged on Friday that"
    if (!(is_report(group) || known) || !group.finite || (group.relative && !told) ||
        group.negated || group.sense->action == "say" || group.subject.empty() ||
        (told && is_attribution(view, group)))
      continue;
    Mention* report = of_group(view, group, mentions);
    if (report == nullptr || report->basis != Basis::expression || !is_of_record(view, *report) ||
        first_person(view, group) || view.parse.words[group.head].quoted ||
        (!known && unknown_subject(view, group, *report)))
      continue;
    if (told && (!is_one_of(k_announcing, group.sense->action) || !is_over(view, report->when)))
      continue;
    if (tells_step(view, index, *report, mentions)) continue;
    const bool bare = report->what.ends_with(report->trigger.text) || tells_setting(view, group);
    if (!bare && group.object.last - group.object.first < 2) continue;
    const std::size_t size = report->what.size();
    if (bare) add_complement(view, index, mentions, *report);
    if (bare && report->what.size() == size) continue;
    report->timeline = true;
    report->why.erase(std::min(report->why.find("; off the timeline"), report->why.size()));
    return;
  }
}

}  // namespace dateline::events
