// SPDX-License-Identifier: Apache-2.0
#include "wanted.hpp"

#include "dating/clause_links.hpp"
#include "grammar/clause_words.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

// A plan of no kind with fewer words behind its verb tells nothing.
constexpr std::uint32_t k_least_object = 3;

bool names_someone(const Mention& mention) {
  return std::any_of(mention.participants.begin(), mention.participants.end(),
                     [](const Participant& one) { return one.type != ParticipantType::group; });
}

/// Somebody who can act; what the name of a product names cannot.
bool names_actor(const Mention& mention) {
  return std::any_of(
      mention.participants.begin(), mention.participants.end(), [](const Participant& one) {
        return one.type == ParticipantType::person || one.type == ParticipantType::organization ||
               one.type == ParticipantType::country;
      });
}

/// The pronoun that is the subject found nobody to stand for.
bool starts_with_pronoun(const SentenceView& view, std::string_view what, const VerbGroup& group) {
  const std::string_view pronoun = view.parse.words[group.subject.first].text;
  return what.size() > pronoun.size() && what[pronoun.size()] == ' ' &&
         language::equal_folded(what.substr(0, pronoun.size()), pronoun);
}

bool first_person(const SentenceView& view, const VerbGroup& group) {
  return view.parse.words[group.subject.first].is(k_first_person);
}

/// "more votes than Tony Blair received": nobody did that.
bool compares(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  return group.subject.last - first > 2 && view.parse.words[first + 1].text == "than" &&
         !is_count(view.parse.words[first + 2]);
}

/// A subject that nobody can tell ("he", "which") does not stand alone.
bool unknown_subject(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (compares(view, group)) return true;
  if (mention.what.starts_with("Whose ")) return true;
  if (group.subject.last - group.subject.first != 1) return false;
  const Tag only = view.parse.tag(group.subject.first);
  return only == Tag::determiner ||
         (only == Tag::pronoun && starts_with_pronoun(view, mention.what, group));
}

/// "They lost the final in May": whoever that is, the deed and its time are worth a line.
bool pronoun_will_do(const VerbGroup& group, const Mention& mention) {
  return group.finite && !group.relative && !group.object.empty() && !is_vague(mention.kind) &&
         mention.basis == Basis::expression && !mention.what.starts_with("Whose ");
}

/// "The ship sank on Friday, reported the coastguard.": the speaker comes last.
bool is_attribution(const SentenceView& view, const VerbGroup& group) {
  const Parse& parse = view.parse;
  const std::uint32_t first = group.range.first;
  const std::uint32_t last = group.range.last;
  if (first == 0 || parse.tag(first - 1) != Tag::mark || !group.finite || group.passive ||
      last >= parse.size() || parse.chunk_at[last] == k_nothing)
    return false;
  return parse.tag(parse.chunks[parse.chunk_at[last]].range.last) == Tag::mark;
}

/// "agreed to sell", "had planned to": what governs says it already, or it never came.
bool said_by_governor(const SentenceView& view, const VerbGroup& group) {
  if (group.governed_by == k_nothing) return false;
  const VerbGroup& governor = view.parse.groups[group.governed_by];
  return (governor.sense != nullptr && is_deed(governor.sense->nature)) ||
         governor.tense == Tense::past;
}

/// "The signal failed on 3 May.": the clause ends behind the verb, so nothing is missing.
bool ends_at_verb(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool named = names_someone(mention) || group.subject.last - group.subject.first > 1;
  if (!group.gap.empty() || !named) return false;
  std::uint32_t at = group.range.last;
  while (view.parse.tag(at) == Tag::time || view.parse.tag(at) == Tag::adverb ||
         (view.parse.tag(at) == Tag::preposition && view.parse.tag(at + 1) == Tag::time))
    if (++at >= view.parse.size()) return true;
  return at > group.range.last && view.parse.tag(at) == Tag::mark;
}

/// "the envoy added": with nothing behind it, a person's word.
bool speaks(const VerbGroup& group, const Mention& mention) {
  return mention.kind == "change" && group.finite &&
         std::any_of(mention.participants.begin(), mention.participants.end(),
                     [](const auto& one) { return one.type == ParticipantType::person; });
}

/// "organizers chose": nothing follows that would tell what.
bool tells_nothing(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (group.sense->transitive && !group.passive && mention.basis != Basis::expression &&
      mention.what.ends_with(mention.trigger.text))
    return true;
  return (is_vague(mention.kind) || speaks(group, mention)) && !group.passive &&
         mention.status == Status::happened && !leans_on_noun(group.sense->nature) &&
         mention.what.ends_with(mention.trigger.text) &&
         !(mention.basis == Basis::expression && ends_at_verb(view, group, mention));
}

/// "will typically leave", "often meets".
bool says_habit(const SentenceView& view, const VerbGroup& group) {
  const std::span<const std::string_view> habits = habit_words();
  const std::uint32_t first = group.subject.empty() ? group.range.first : group.subject.last;
  for (std::uint32_t at = first; at < group.range.last; ++at) {
    const Word& word = view.parse.words[at];
    if (word.tag != Tag::adverb) continue;
    const bool present = group.finite && group.tense == Tense::present && !group.perfect;
    if (present && language::equal_folded(word.text, "still")) return true;  // "is still debated"
    if (std::any_of(habits.begin(), habits.end(),
                    [&](auto habit) { return language::equal_folded(word.text, habit); }))
      return true;
  }
  return false;
}

/// "imports 90 percent": a date that is over belongs to something else. A picture's text opens an
/// article in the present.
bool is_habit(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (group.tense != Tense::present || !group.finite || group.perfect || group.progressive ||
      view.narrative.caption || view.narrative.sentence < 2 || !view.article.published ||
      view.narrative.entry)
    return false;
  const std::optional<CivilMinute> latest = mention.when.extent().latest;
  return mention.status == Status::happened && latest &&
         *latest < first_minute(view.article.published->day());
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
  const bool told = group.finite && (!group.subordinate || group.relative);
  return named && mention.basis == Basis::expression && mention.status == Status::happened &&
         told && !group.negated && group.sense->action != "say" &&
         !coarser_than_month(mention.when);
}

/// "declined to comment".
bool keeps_silent(const SentenceView& view, const VerbGroup& group) {
  if (group.sense->kind != "rejection" || group.object.empty()) return false;
  const std::uint32_t next = view.parse.group_at[group.object.first];
  if (next == k_nothing || !view.parse.groups[next].infinitive) return false;
  const VerbSense* sense = view.parse.groups[next].sense;
  return sense != nullptr && sense->nature == Nature::report;
}

/// "a film was announced in 2021": of a thing, and not of somebody who was told.
bool is_announced(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool person =
      std::any_of(mention.participants.begin(), mention.participants.end(),
                  [](const auto& one) { return one.type == ParticipantType::person; });
  const bool participle = group.reduced && view.parse.words[group.head].entry->noun == nullptr &&
                          (view.parse.words[group.head].entry->forms & k_base) == 0;
  const bool told = participle || (group.finite && !group.subordinate);
  return group.passive && told && !group.negated && !person &&
         group.subject.last - group.subject.first > 1 && group.sense->action != "say" &&
         group.sense->kind != "request" && mention.basis == Basis::expression &&
         mention.status == Status::happened;
}

/// Nothing happens, or somebody is quoted with it; empty where it tells of an event.
std::string_view tells_of_none(const SentenceView& view, const VerbGroup& group,
                               const Mention& mention, bool noun) {
  const Nature nature = group.sense->nature;
  const bool dated = mention.basis == Basis::expression;
  const bool ahead = mention.status == Status::planned || mention.status == Status::expected;
  const bool announced = dated && ahead && !group.object.empty() && !group.conditional;
  if (is_state(nature)) {  // "will hear the case on Monday"
    const bool kept = nature == Nature::linking && group.mood == Mood::will && dated && ahead;
    if (kept) return {};  // "will stay open until May"
    const bool deed = announced && nature == Nature::state && !group.passive &&
                      (group.mood == Mood::will || group.governor != nullptr ||
                       (group.tense == Tense::present && !group.perfect));
    return deed ? std::string_view{} : "a state";
  }
  if (nature == Nature::report && is_attribution(view, group)) return "a report";
  if (nature == Nature::report)  // "will announce the winner on Friday"
    return announced || reports_deed(view, group, mention) || is_announced(view, group, mention)
               ? std::string_view{}
               : "a report";
  if (keeps_silent(view, group)) return "a report";
  if (group.progressive && group.tense == Tense::past) return "what went on";
  const bool starts =
      nature == Nature::aspect || nature == Nature::finish || nature == Nature::schedule;
  const bool tells = is_deed(nature) || !group.sense->kind.empty() || noun;
  const bool appointed = announced && nature == Nature::light;  // "will hold a vigil on Friday"
  if (!tells && !appointed && !(starts && dated)) return "names no event";
  const bool quoted =
      view.parse.words[group.head].quoted && view.parse.words[group.range.first].quoted;
  return quoted ? "a quote" : std::string_view{};
}

bool speaks_of_us(const SentenceView& view, WordRange object) {
  for (std::uint32_t at = object.first; at < object.last; ++at)
    if (view.parse.words[at].is(k_first_person)) return true;
  return false;
}

/// The subject says who, or what: "the state", "shares in the bank" and not "prices"; a pronoun
/// that nobody can tell is no subject here.
bool tells_who(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  return !mention.participants.empty() || group.subject.last - group.subject.first > 1 ||
         (!group.subject.empty() && view.parse.tag(group.subject.first) == Tag::pronoun);
}

/// "75 years to the day after a mine exploded".
bool counts_years(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  for (std::uint32_t at = first; at > 0 && first - at < 5 && view.parse.tag(at - 1) != Tag::mark;)
    if (view.parse.tag(--at) == Tag::time && view.parse.words[at].length)
      return !is_short(view.parse.words[at].text);
  return false;
}

/// Why what only bounds or the day of publication date is left off; empty where it is salient.
std::string_view off_undated(const SentenceView& view, const VerbGroup& group,
                             const Mention& mention) {
  if (counts_from_another(view.parse, group)) return "counted from something else";
  if (view.narrative.headline) return "a headline without a date";
  const bool led_to_news = view.narrative.in_lead && group.subordinate && !group.relative &&
                           !counts_years(view, group) && group.finite &&
                           group.sense->nature == Nature::concrete &&
                           mention.status == Status::happened && tells_who(view, group, mention);
  if (led_to_news) return {};  // "fled their homes after a dam collapsed"
  if (group.relative || group.subordinate || group.mood == Mood::should)
    return "a subordinate clause without a date";
  const bool news = view.narrative.in_lead && mention.basis == Basis::publication;
  if (news && (group.perfect || !is_vague(mention.kind))) return {};  // "has banned", "rose"
  const bool thin = group.object.last - group.object.first < k_least_object;
  const bool vague = is_vague(mention.kind);
  const std::uint32_t first = group.object.first;
  const bool pronoun = !group.object.empty() && view.parse.tag(first) == Tag::pronoun;
  if (pronoun && view.parse.words[std::min(first + 1, view.parse.size() - 1)].text != "of")
    return "nobody can tell what";  // "has equipped it with screens"
  if (vague && (thin || !names_someone(mention))) return "vague without a date";
  if (mention.status == Status::planned || mention.status == Status::expected) {
    const bool property =
        vague && !group.passive && group.governor == nullptr && !names_actor(mention);
    if (property) return "what something is like";  // "the plane will use less fuel"
    const bool plan = !group.perfect && !speaks_of_us(view, group.object) &&
                      (leans_on_noun(group.sense->nature) || names_someone(mention) ||
                       (!vague && (!thin || group.passive)));
    return plan ? std::string_view{} : "a plan of nobody named";
  }
  if (mention.status == Status::possible)  // "may sue for damages"
    return group.mood == Mood::may && !vague && !thin && names_someone(mention)
               ? std::string_view{}
               : "possible, without a date";
  if (mention.status == Status::ongoing) return "going on, without a date";
  const bool fresh = mention.basis == Basis::publication ||
                     (group.perfect && group.tense == Tense::present && mention.kind != "change");
  if (!view.narrative.in_lead && fresh && !vague && tells_who(view, group, mention))
    return {};  // "shares fell 3 percent", "has ordered 50,000 doses"
  if (!view.narrative.in_lead) return "behind the lead without a date";
  const bool plain = group.sense->nature == Nature::concrete && !mention.participants.empty();
  return plain ? std::string_view{} : "not concrete without a date";
}

/// "a ban imposed in 2022", "the trial, completed in May,", "After winning in 2022, she": a clause
/// of its own, save for its verb.
bool tells_without_finite(const SentenceView& view, const VerbGroup& group,
                          const Mention& mention) {
  const bool vague = is_vague(mention.kind);
  if (view.parse.words[group.head].form == k_ing) return !group.reduced && !vague;
  const bool aside = group.range.first > 0 && view.parse.is_mark(group.range.first - 1, ',') &&
                     !coarser_than_month(mention.when);
  return group.reduced && (!vague || aside);
}

/// Why what its clause dates is left off; empty where it is salient.
std::string_view off_dated(const SentenceView& view, const VerbGroup& group, const Mention& mention,
                           bool main) {
  const bool concrete = group.sense->nature == Nature::concrete;
  const bool coarse = coarser_than_month(mention.when);
  if (!main) {
    const bool over = mention.when.shape == TimeSpan::Shape::lasts && mention.when.begin.open() &&
                      mention.status == Status::happened;
    if (over) return "ended, nobody can tell when";
    return tells_without_finite(view, group, mention) ? std::string_view{} : "no finite verb";
  }
  const bool thin = group.object.last - group.object.first < k_least_object;
  if (group.relative && coarse && group.governor == nullptr && !concrete &&
      is_vague(mention.kind) && thin)
    return "more of a noun, a year or longer";
  return {};
}

Mention* of_group(const SentenceView& view, const VerbGroup& group, std::span<Mention> mentions) {
  const std::uint32_t begin = view.parse.words[group.head].begin;
  const auto found = std::find_if(mentions.begin(), mentions.end(), [&](const Mention& mention) {
    return mention.trigger.range.begin == begin;
  });
  return found == mentions.end() ? nullptr : &*found;
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
    std::string what = mention->what;
    const std::string_view first = view.parse.words[said.subject.first].text;
    const bool same = language::equal_folded(std::string_view{what}.substr(0, first.size()), first);
    const bool common = what.starts_with("The ") || what.starts_with("A ") ||
                        (same && view.parse.tag(said.subject.first) != Tag::name);
    if (common && what[0] >= 'A' && what[0] <= 'Z')
      what[0] = static_cast<char>(what[0] - 'A' + 'a');
    report.what += " that " + what;
    return;
  }
}

/// A time with two ends, and no length.
bool bounded(const TimeSpan& when) {
  return when.shape == TimeSpan::Shape::within && when.begin.earliest && when.begin.latest;
}

/// Why what the story tells next of the day that it is at is left off.
std::string_view off_story(const SentenceView& view, const VerbGroup& group,
                           const Mention& mention) {
  const bool deed = (group.sense->nature == Nature::concrete || !is_vague(mention.kind)) &&
                    (mention.status == Status::happened || mention.status == Status::cancelled) &&
                    bounded(mention.when) && tells_who(view, group, mention);
  return deed ? std::string_view{} : "dated by the sentences before it";
}

/// Why "..., killing five" is left off: what its clause leads to has its day and is a deed of its
/// own.
std::string_view off_adjunct(const SentenceView& view, const VerbGroup& group,
                             const Mention& mention) {
  const bool deed = group.sense->nature == Nature::concrete && !group.reduced &&
                    !group.object.empty() && view.parse.words[group.head].form == k_ing &&
                    mention.status == Status::happened;
  return deed ? std::string_view{} : "dated by the clause beside it";
}

}  // namespace

bool is_vague(std::string_view kind) noexcept { return kind == "other" || kind.empty(); }

bool coarser_than_month(const TimeSpan& span) noexcept {
  return span.precision > Precision::month && span.precision != Precision::none;
}

std::string_view off_timeline(const SentenceView& view, const VerbGroup& group,
                              const Mention& mention, bool noun, bool counts) {
  const Nature nature = group.sense->nature;
  if (!counts) return "not real enough";
  if (mention.when.unknown()) return "no time";
  if (group.background && mention.basis != Basis::expression) return "background";
  if (nature == Nature::intent) {
    const bool told = group.subject.last - group.subject.first > 1 ||
                      (!group.subject.empty() && !unknown_subject(view, group, mention));
    const bool awaited = group.passive && told &&
                         (mention.status == Status::planned || mention.status == Status::expected);
    const bool tried = group.mood == Mood::will && !group.negated;  // "will try to land on Friday"
    const bool fixed =
        (noun || awaited || tried) && !group.reduced && mention.basis == Basis::expression;
    return fixed ? std::string_view{} : "an intent";
  }
  if (const std::string_view none = tells_of_none(view, group, mention, noun); !none.empty())
    return none;
  const bool unknown = unknown_subject(view, group, mention) && !pronoun_will_do(group, mention);
  if (group.subject.empty() || first_person(view, group) || unknown) return "nobody can tell who";
  if (tells_nothing(view, group, mention)) return "nothing tells what";
  if (is_habit(view, group, mention) || says_habit(view, group)) return "a habit";
  if (mention.basis != Basis::expression && said_by_governor(view, group))
    return "said by the verb before it";
  const bool main = group.finite || group.governor != nullptr;
  switch (mention.basis) {
  case Basis::expression:
    return off_dated(view, group, mention, main);
  case Basis::narrative:
    return main ? off_story(view, group, mention) : off_adjunct(view, group, mention);
  case Basis::publication:
  case Basis::bound:
    return main ? off_undated(view, group, mention) : "no finite verb";
  default:
    return "no time";
  }
}

void promote_report(const SentenceView& view, std::span<Mention> mentions) {
  for (const Mention& mention : mentions)
    if (mention.timeline) return;
  for (std::uint32_t index = 0; index < view.parse.groups.size(); ++index) {
    const VerbGroup& group = view.parse.groups[index];
    if (group.sense == nullptr || group.sense->nature != Nature::report || !group.finite ||
        group.relative || group.negated || group.sense->action == "say" || group.subject.empty())
      continue;
    Mention* report = of_group(view, group, mentions);
    if (report == nullptr || report->basis != Basis::expression ||
        coarser_than_month(report->when) || first_person(view, group) ||
        view.parse.words[group.head].quoted || unknown_subject(view, group, *report))
      continue;
    if (report->what.ends_with(report->trigger.text))
      add_complement(view, index, mentions, *report);
    else if (group.object.last - group.object.first < 2)
      continue;
    if (report->what.ends_with(report->trigger.text)) continue;
    report->timeline = true;
    return;
  }
}

}  // namespace dateline::events
