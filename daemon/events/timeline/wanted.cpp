// SPDX-License-Identifier: Apache-2.0
#include "timeline/wanted.hpp"

#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/expletive.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"
#include "timeline/acted_on.hpp"
#include "timeline/dated_status.hpp"
#include "timeline/habits.hpp"
#include "timeline/known_subject.hpp"
#include "timeline/page_notes.hpp"
#include "timeline/reported.hpp"
#include "timeline/substance.hpp"
#include "timeline/undated.hpp"
#include "times/coarseness.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace dateline::events {
namespace {

// "the letter, dated July 3": no event.
constexpr std::string_view k_dated = "dated";

/// "agreed to sell", "had planned to": what governs says it already, or it never came.
bool said_by_governor(const SentenceView& view, const VerbGroup& group) {
  if (group.governed_by == k_nothing) return false;
  const VerbGroup& governor = view.parse.groups[group.governed_by];
  return (governor.sense != nullptr && is_deed(governor.sense->nature)) ||
         governor.tense == Tense::past;
}

/// "..., with first power expected in May": a clause of its own, save for its verb.
bool stands_beside(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.subject.first;
  return first > 1 && view.parse.words[first - 1].text == "with" &&
         view.parse.is_mark(first - 2, ',') && !view.parse.is_mark(group.range.first - 1, ',');
}

/// "The signal failed on 3 May.": the clause ends behind the verb, so nothing is missing.
bool ends_at_verb(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool named = names_someone(mention) || group.subject.last - group.subject.first > 1;
  const std::uint32_t first = group.subject.first;
  const bool place =  // "Lund, where a dam broke in May": lacks nothing
      first > 0 && group.subject.last - first > 1 &&
      language::equal_folded(view.parse.words[first - 1].text, "where");
  if ((!group.gap.empty() && !place) || !named) return false;
  std::uint32_t at = group.range.last;
  while (view.parse.tag(at) == Tag::time || view.parse.tag(at) == Tag::adverb ||
         (view.parse.tag(at) == Tag::preposition && view.parse.tag(at + 1) == Tag::time))
    if (++at >= view.parse.size()) return true;
  const bool dated = at > group.range.last || group.link == Link::when;
  return dated && is_border(view.parse.words[at]);
}

/// "The mill was unsafe, a court ruled on Friday.": what it found stands before.
bool trails_finding(const SentenceView& view, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 4> k_finding{"find", "rule", "conclude", "hear"};
  return !group.passive && !group.subject.empty() && is_one_of(k_finding, group.sense->lemma) &&
         trails_clause(view.parse, group.subject.first);
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
  if (mention.what.ends_with(mention.trigger.text) && trails_finding(view, group)) return true;
  return (is_vague(mention.kind) || speaks(group, mention)) && !group.passive &&
         (mention.status == Status::happened || is_over(view, mention.when)) &&
         !leans_on_noun(group.sense->nature) && mention.what.ends_with(mention.trigger.text) &&
         !(mention.basis == Basis::expression && ends_at_verb(view, group, mention));
}

/// "It took 22 crews 19 hours to put it out".
bool it_takes_time(const SentenceView& view, const VerbGroup& group) {
  const bool it = group.sense->lemma == "take" && is_it(view.parse, group.subject);
  for (std::uint32_t at = group.object.first; it && at < group.object.last; ++at)
    if (view.parse.tag(at) == Tag::time && view.parse.words[at].length) return true;
  return false;
}

/// "The two sides will meet on Friday", in quotes: told of others, with its day.
bool is_announcement(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  const bool certain = mention.status == Status::happened || mention.status == Status::planned ||
                       mention.status == Status::cancelled;
  return certain && mention.basis == Basis::expression && !is_vague(mention.kind) && group.finite &&
         !group.relative && !group.subordinate && !group.subject.empty() &&
         view.parse.tag(group.subject.first) != Tag::pronoun &&
         view.parse.tag(group.subject.first) != Tag::possessive;
}

/// "was last seen on Saturday": the last that is known.
bool was_last_so(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (!group.passive || !group.finite || group.negated || group.tense != Tense::past ||
      mention.status != Status::happened || mention.basis != Basis::expression)
    return false;
  for (std::uint32_t at = group.range.first; at < group.head; ++at)
    if (view.parse.tag(at) == Tag::adverb && view.parse.words[at].text == "last") return true;
  return false;
}

/// Nothing happens, or somebody is quoted with it; empty where it tells of an event.
std::string_view tells_of_none(const SentenceView& view, const VerbGroup& group,
                               const Mention& mention, bool noun) {
  const Nature nature = group.sense->nature;
  const bool dated = mention.basis == Basis::expression;
  const bool ahead = mention.status == Status::planned || mention.status == Status::expected ||
                     (mention.status == Status::cancelled && group.governor != nullptr);
  const bool announced = dated && ahead && !group.object.empty() && !group.conditional;
  const bool answer = nature == Nature::report && dated && ahead;
  if (mention.kind == "deadline" && (mention.status == Status::possible || answer))
    return {};             // "can visit", "has until Friday to reply"
  if (is_state(nature)) {  // "will hear the case on Monday"
    const bool until = mention.when.shape == TimeSpan::Shape::lasts && mention.when.end.latest &&
                       mention.when.begin.open() && mention.status == Status::ongoing;
    const bool kept =
        nature == Nature::linking && dated && ((group.mood == Mood::will && ahead) || until);
    if (kept) return {};  // "will stay open until May", "stays in force until Friday"
    const bool sets =
        announced &&
        (group.mood == Mood::will || group.governor != nullptr || group.tense == Tense::past ||
         group.perfect) &&  // "has set a date", "has called a strike"
        view.parse.chunk_at[group.object.first] != k_nothing;
    const bool fixed = nature == Nature::fix && (group.passive || sets) && dated && ahead;
    if (fixed) return {};  // "the vote is set for Friday", "will set a date on Friday"
    const bool opens = group.passive && dated && ahead && !mention.when.begin.open() &&
                       mention.when.shape == TimeSpan::Shape::lasts;
    if (opens) return {};  // "fishing is allowed from Friday"
    const std::uint32_t about = first_chunk(view.parse, group.subject);
    const bool held = group.passive && group.mood == Mood::will && dated && ahead &&
                      about != k_nothing &&
                      view.parse.words[view.parse.chunks[about].head].entry->noun != nullptr;
    if (held) return {};  // "the appeal will be heard on Monday"
    if (was_last_so(view, group, mention)) return {};
    const bool deed = announced && nature == Nature::state && !group.passive &&
                      (group.mood == Mood::will || group.governor != nullptr ||
                       (group.tense == Tense::present && !group.perfect));
    return deed ? std::string_view{} : "a state";
  }
  if (nature == Nature::report)  // "will announce the winner on Friday"
    return announced || tells_act(view, group, mention) ? std::string_view{} : "a report";
  if (keeps_silent(view.parse, group) || adds_words(view.parse, group)) return "a report";
  if (it_takes_time(view, group)) return "how long, and not when";
  if (group.reduced && is_one_of(naming_verbs(), group.sense->lemma)) return "what it is called";
  if (group.reduced && view.parse.words[group.head].text == k_dated) return "the day that it bears";
  const bool still_ahead =  // "said it was postponing the launch from Friday to 3 March"
      group.complement && (ahead || mention.status == Status::cancelled);
  if (group.progressive && group.tense == Tense::past && !still_ahead && !is_step_told(view, group))
    return "what went on";
  const bool starts =
      nature == Nature::aspect || nature == Nature::finish || nature == Nature::schedule;
  const bool tells = is_deed(nature) || !group.sense->kind.empty() || noun;
  const bool appointed = announced && nature == Nature::light;  // "will hold a vigil on Friday"
  const bool held = dated && nature == Nature::light && !group.relative &&  // "the dig took place"
                    mention.status == Status::happened && !group.object.empty() &&
                    view.parse.chunk_at[group.object.first] == k_nothing;
  const bool opens =  // "will begin sending vaccines"
      nature == Nature::aspect && ahead && view.parse.tag(group.object.first) == Tag::verb;
  if (!tells && !appointed && !held && !(starts && (dated || opens))) return "names no event";
  const bool quoted =
      view.parse.words[group.head].quoted && view.parse.words[group.range.first].quoted;
  return quoted && !is_announcement(view, group, mention) ? "a quote" : std::string_view{};
}

/// "led to the minister resigning in May": what is over.
bool tells_gerund_clause(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  return is_gerund_clause(view.parse, group) && !is_vague(mention.kind) &&
         is_deed(group.sense->nature) && is_over(view, mention.when);
}

/// "a ban imposed in 2022", "the trial, completed in May,", "After winning in 2022, she", "After
/// getting her degree in 2022, Ruiz": a clause of its own, save for its verb.
bool tells_without_finite(const SentenceView& view, const VerbGroup& group,
                          const Mention& mention) {
  if (is_resolved_on(view.parse, group)) return mention.status == Status::happened;
  const bool vague = is_vague(mention.kind);
  const bool linked = names_actor(mention) && group.link != Link::none && !group.object.empty() &&
                      view.parse.chunk_at[group.object.first] != k_nothing;
  if (is_passive_gerund(view.parse, group)) return !vague || names_actor(mention);
  if (view.parse.words[group.head].form == k_ing)
    return group.reduced ? tells_gerund_clause(view, group, mention) : !vague || linked;
  const bool aside = group.range.first > 0 && view.parse.is_mark(group.range.first - 1, ',') &&
                     !coarser_than_month(mention.when);
  return group.reduced && (!vague || aside || stands_beside(view, group));
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
  const bool thin = is_thin(group);
  if (group.relative && coarse && group.governor == nullptr && !concrete &&
      is_vague(mention.kind) && thin)
    return "more of a noun, a year or longer";
  return {};
}

/// Why what the story tells next of the day that it is at is left off.
std::string_view off_story(const SentenceView& view, const VerbGroup& group,
                           const Mention& mention) {
  const bool something = !is_thin(group) && (names_someone(mention) ||
                                             view.parse.chunk_at[group.object.first] != k_nothing);
  const bool full = group.passive || something;
  const bool tells = group.sense->nature == Nature::concrete || !is_vague(mention.kind) || full;
  const bool bare = mention.kind == "market" && !tells_who(view, group, mention);  // "prices fell"
  const bool deed = tells && !bare && is_bounded(mention.when) &&
                    (mention.status == Status::happened || mention.status == Status::cancelled);
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

std::string_view off_timeline(const SentenceView& view, const VerbGroup& group,
                              const Mention& mention, bool noun, bool counts) {
  const Nature nature = group.sense->nature;
  const bool attempted = is_attempt(group) && mention.status == Status::planned &&
                         mention.basis == Basis::expression;  // "will try to land on Friday"
  if (!counts && !attempted) return "not real enough";
  if (mention.when.unknown()) return "no time";
  if (group.background && mention.basis != Basis::expression) return "background";
  if (nature == Nature::intent) {
    const bool told = group.subject.last - group.subject.first > 1 ||
                      (!group.subject.empty() && !unknown_subject(view, group, mention));
    const bool awaited = group.passive && told &&
                         (mention.status == Status::planned || mention.status == Status::expected);
    const bool set = group.governor != nullptr && group.governor->timeline &&
                     group.governor->status == Status::planned;
    const bool tried =  // "will try to land on Friday", "is due to consider it on Friday"
        (group.mood == Mood::will || set) && !group.negated;
    const bool fixed =
        group.reduced ? (noun || stands_beside(view, group)) && awaited && !is_acted_on(view, group)
                      : noun || awaited || tried;
    return fixed && mention.basis == Basis::expression ? std::string_view{} : "an intent";
  }
  if (const std::string_view none = tells_of_none(view, group, mention, noun); !none.empty())
    return none;
  if (!subject_will_do(view, group, mention)) return "nobody can tell who";
  if (!view.narrative.lone && tells_nothing(view, group, mention)) return "nothing tells what";
  if (is_habit(view, group, mention) || says_habit(view, group)) return "a habit";
  if (shows_scene(view, group, mention)) return "what a picture shows";
  if (tells_of_page(view, group, mention)) return "the page tells of itself";
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

}  // namespace dateline::events
