// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "dating/dating.hpp"
#include "dating/prospects.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/kinds.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace dateline::events {
namespace {

/// An event noun that no expression of its own dates.
struct Named {
  const SentenceView& view;
  const Chunk& chunk;
  const NounSense& noun;
  const Dated* clause;    ///< of the clause that it is subject, object or circumstance of
  const VerbGroup* verb;  ///< of that clause
  const Dated* around;    ///< of the clause that it stands somewhere behind the verb of
  const Dated* before;    ///< of the verb right before it or its preposition
  const Dated* last;      ///< of the last clause whose verb stands before it
  Prospect prospect;
};

bool is_prospect(std::string_view word) noexcept { return is_one_of(prospect_words(), word); }

bool is_day(const Dated& dated) { return dated.time.span.single_day().has_value(); }

/// Not before some day, with no end.
bool is_ahead(const Dated& dated) {
  const Interval extent = dated.time.span.extent();
  return dated.basis == Basis::bound && extent.earliest && !extent.latest;
}

/// What the clause says of its time is no longer that of its expression.
Dated borrowed(const Dated& from, std::string_view because) {
  Dated dated{{from.time.span, {}, {}}, from.basis, because};
  if (dated.basis == Basis::expression) dated.basis = Basis::narrative;
  return dated;
}

Dated by_title(const Named& named) {
  if (!named.view.narrative.headline || !named.view.article.published) return {};
  return on_publication(named.view, "a headline");
}

/// "the war", "this embargo", "Iraq's invasion": one that is there.
bool is_definite(const Named& named) {
  const Parse& parse = named.view.parse;
  const std::uint32_t first = named.chunk.range.first;
  const Word& word = parse.words[first];
  if (word.tag == Tag::possessive || word.text == "this" || word.text == "that") return true;
  if (word.is(k_article)) return is_the(word);
  for (std::uint32_t at = first > 0 ? first - 1 : first; at < named.chunk.head; ++at)
    if (parse.words[at].possessive) return true;
  return false;
}

// "approved the deal", "criticised the raid": such verbs speak of what is there before them.
constexpr auto k_speaking = std::to_array<std::string_view>(
    {"statement", "support", "accusation", "rejection", "law", "court"});

/// The verb beside it tells of something else than of the event that is there: "the war took a
/// turn", "the deal was approved".
bool is_spoken_of(const Named& named) {
  if (named.verb == nullptr || !is_definite(named) || leans_on_noun(named.verb->sense->nature) ||
      is_ahead(*named.clause))
    return false;
  if (named.noun.lasting) return named.clause->basis != Basis::expression;
  const VerbGroup& verb = *named.verb;
  const WordRange about = verb.passive ? verb.subject : verb.object;
  return is_one_of(k_speaking, verb.sense->kind) && verb.sense->kind != named.noun.kind &&
         named.noun.kind != "meeting" && !about.empty() && about.first == named.chunk.range.first;
}

/// "called for a strike": not before that; "avoided a crash": when one did.
Dated by_attitude(const Named& named) {
  if (named.prospect == Prospect::none || !knows_publication(named.view.article)) return {};
  if (named.prospect == Prospect::averted)
    return named.before == nullptr ? Dated{} : borrowed(*named.before, "averted then");
  if (named.before == nullptr || named.before->time.span.unknown())
    return from_then(telling_day(named.view), named.noun.lasting, "a prospect");
  const Interval extent = named.before->time.span.extent();
  if (extent.latest && *extent.latest > last_minute(publication_day(named.view)))
    return {};  // "plans a march on Friday": its own day
  if (!extent.earliest) return {{}, Basis::bound, "after the verb before it"};
  return from_then(day_of(*extent.earliest), named.noun.lasting, "after the verb before it");
}

/// "Friday's attack killed six": the day of what is said of it.
Dated by_dated_clause(const Named& named) {
  if (named.clause == nullptr || is_spoken_of(named)) return {};
  if (!is_day(*named.clause) && named.clause->basis != Basis::expression) return {};
  return borrowed(*named.clause, "with the verb beside it");
}

/// "the crash", "her arrest": the one that was told of. "A crash", "crashes" are others.
Dated by_told(const Named& named) {
  if (!is_definite(named)) return {};
  const Discourse::Told* told = named.view.discourse.told(named.noun.action);
  if (told == nullptr || !told->when) return {};
  if (named.noun.lasting && !told->when->single_day()) return {};  // "the trial": goes on
  return {{*told->when, {}, {}}, Basis::narrative, "told of before"};
}

/// "There were clashes", "there was no decision": the clause says no more, and its tense when.
Dated by_existence(const Named& named) {
  const SentenceView& view = named.view;
  const Narrative& narrative = view.narrative;
  const std::uint32_t first = named.chunk.range.first;
  const std::uint32_t at = first > 0 ? view.parse.group_at[first - 1] : k_nothing;
  if (at == k_nothing || !says_there_is(view.parse, view.parse.groups[at])) return {};
  if (!view.times.of_group[at].empty()) {  // "There was no explosion on Friday"
    const EventTime time =
        combine_times(view.times.of_group[at], view.timexes, view.article.published, false, false);
    return borrowed({time, Basis::expression, {}}, "with the verb beside it");
  }
  const VerbGroup& group = view.parse.groups[at];
  const bool past = group.tense == Tense::past && !group.perfect && group.mood == Mood::plain;
  if (past && in_story(narrative))
    return {{*narrative.day, {}, {}}, Basis::narrative, "the day that the story is at"};
  if (!knows_publication(view.article)) return {};
  if (group.mood == Mood::will)
    return from_then(telling_day(view), named.noun.lasting, "tense: after publication");
  if (is_present(group) && group.mood == Mood::plain)
    return around_publication(view, "tense: going on at publication");
  if (past && narrative.news && is_near_top(narrative))
    return on_publication(view, "the news of the day of publication");
  if (!is_past(group)) return {};
  return until_then(publication_day(view), named.noun.lasting, "tense: before publication");
}

// What a story calls the event that it opens with, whatever that is: "the deal", "this move".
constexpr auto k_of_story =
    std::to_array<std::string_view>({"agreement", "deal", "statement", "change"});

/// "The crash" of "the crash closed the road": the noun phrase; k_nothing where the subject tells
/// of no harm.
std::uint32_t harm_as_subject(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t chunk =
      group.subject.empty() ? k_nothing : parse.chunk_at[group.subject.first];
  if (chunk == k_nothing) return k_nothing;
  const NounSense* noun = parse.words[parse.chunks[chunk].head].entry->noun;
  return noun != nullptr && is_harm(noun->kind) ? chunk : k_nothing;
}

// News of these is about something older.
constexpr auto k_aftermath =
    std::to_array<std::string_view>({"court", "accusation", "law", "election", "anniversary"});

/// "the bomb attack at the embassy": an event that needs to be told apart.
bool is_told_apart(const Parse& parse, WordRange subject) {
  if (!language::equal_folded(parse.words[subject.first].text, "the")) return false;
  for (std::uint32_t at = subject.first; at < subject.last; ++at)
    if (parse.tag(at) == Tag::preposition || parse.tag(at) == Tag::name) return true;
  return false;
}

/// "the deal" and no more, or "the crash" in the story of one: what the story opens with.
Dated by_story_event(const Named& named) {
  const Narrative& narrative = named.view.narrative;
  const bool bare = named.chunk.head == named.chunk.range.first + 1 && !named.noun.plural &&
                    named.view.parse.tag(named.chunk.range.first) == Tag::determiner;
  if (!narrative.main || !bare || named.noun.lasting || !is_definite(named)) return {};
  const bool meant = named.noun.kind == narrative.main_kind ||
                     (is_harm(named.noun.kind) && is_harm(narrative.main_kind) &&
                      is_over(named.view, *narrative.main)) ||
                     is_one_of(k_of_story, named.noun.kind);
  if (!meant) return {};
  return {{*narrative.main, {}, {}}, Basis::narrative, "what the story opens with"};
}

// "will reopen weeks after the fire": what such a word leads to is there already.
constexpr auto k_behind =
    std::to_array<std::string_view>({"after", "since", "following", "over", "despite"});

bool is_behind(const Named& named) {
  const std::uint32_t first = named.chunk.range.first;
  if (first == 0 || !is_definite(named)) return false;
  const WordText& before = named.view.parse.words[first - 1].text;
  return is_one_of(k_behind, before);
}

/// "a two-hour meeting", "a 12-hour flight": it ended on the day that it began.
bool is_over_within_hours(const Named& named) {
  const auto& words = named.view.parse.words;
  for (std::uint32_t at = named.chunk.range.first; at < named.chunk.head; ++at)
    if (words[at].length && (words[at].text.find("hour") != std::string_view::npos ||
                             words[at].text.find("minute") != std::string_view::npos))
      return true;
  return false;
}

/// "resigned on Friday, two days after a vote": so much before that.
Dated by_distance(const Named& named) {
  const Parse& parse = named.view.parse;
  const std::uint32_t first = named.chunk.range.first;
  if (named.last == nullptr || first < 2) return {};
  const WordText& link = parse.words[first - 1].text;
  const Word& length = parse.words[first - 2];
  if ((link != "after" && link != "before") || length.timex < 0 || !length.length) return {};
  const TimeSpan& from = named.last->time.span;
  const auto timex = static_cast<std::uint32_t>(length.timex);
  if (link == "after") return before_by(named.view, from, timex);
  return from.single_day() ? after_by(named.view, from, timex) : Dated{};
}

/// "dropped to 15th on Saturday after a defeat": by then; "after a two-hour meeting": that day.
Dated by_order(const Named& named) {
  const std::uint32_t first = named.chunk.range.first;
  if (named.around == nullptr || first == 0 || !knows_publication(named.view.article)) return {};
  const WordText& before = named.view.parse.words[first - 1].text;
  const Interval extent = named.around->time.span.extent();
  const bool after =
      language::equal_folded(before, "after") || language::equal_folded(before, "following");
  if (!after || !extent.latest || is_ahead(*named.around)) return {};
  if (is_day(*named.around) && is_over_within_hours(named))
    return borrowed(*named.around, "hours before the clause that it stands in");
  const CivilDay latest = std::min(day_of(*extent.latest), publication_day(named.view));
  return until_then(latest, named.noun.lasting, "before the clause that it stands in");
}

/// "will cause floods", "the risk of war": still to come.
Dated by_prospect(const Named& named) {
  if (!knows_publication(named.view.article)) return {};
  bool ahead = (named.around != nullptr && is_ahead(*named.around)) ||
               (named.clause != nullptr && is_ahead(*named.clause));
  // "will end the war"
  if ((named.noun.lasting && is_definite(named)) || is_behind(named)) ahead = false;
  const auto& words = named.view.parse.words;
  for (std::uint32_t at = named.chunk.range.first; at < named.chunk.head; ++at)
    ahead = ahead || is_prospect(words[at].text);
  const std::uint32_t of = named.chunk.range.first;
  if (of > 1 && (words[of - 1].text == "of" || words[of - 1].text == "for"))
    ahead = ahead || is_prospect(words[of - 2].text);
  if (!ahead) return {};
  return from_then(telling_day(named.view), named.noun.lasting, "a prospect");
}

/// "the war", "Iraq's embargo": goes on.
Dated by_going_on(const Named& named) {
  if (!named.noun.lasting || !knows_publication(named.view.article)) return {};
  return around_publication(named.view, "lasts");
}

Dated by_clause(const Named& named) {
  if (named.clause == nullptr || is_spoken_of(named)) return {};
  return borrowed(*named.clause, "with the verb beside it");
}

/// "the takeover", "his arrest": of what is past, for it is known.
Dated by_being_known(const Named& named) {
  if (!knows_publication(named.view.article) || !is_definite(named)) return {};
  return until_then(publication_day(named.view), named.noun.lasting, "known already");
}

constexpr auto k_strategies = std::to_array<Dated (*)(const Named&)>(
    {by_title, by_attitude, by_dated_clause, by_existence, by_told, by_story_event, by_distance,
     by_order, by_prospect, by_going_on, by_clause, by_being_known});

const Dated* time_of(std::uint32_t clause, std::span<const Dated> groups) {
  return clause < groups.size() ? &groups[clause] : nullptr;
}

}  // namespace

Dated date_noun(const SentenceView& view, std::uint32_t chunk, std::span<const Dated> groups) {
  const Parse& parse = view.parse;
  const std::uint32_t clause = clause_of(parse, chunk);
  const Named named{view,
                    parse.chunks[chunk],
                    *parse.words[parse.chunks[chunk].head].entry->noun,
                    time_of(clause, groups),
                    clause < parse.groups.size() ? &parse.groups[clause] : nullptr,
                    time_of(clause_around(parse, chunk), groups),
                    time_of(verb_before(parse, chunk), groups),
                    time_of(clause_before(parse, chunk), groups),
                    prospect_of(parse, chunk)};
  for (const auto strategy : k_strategies) {
    Dated dated = strategy(named);
    if (dated.basis != Basis::none) return dated;
  }
  return {};
}

/// "The crash closed the road": what did that is dated.
Dated by_cause(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const SentenceView& view = clause.view;
  if (!is_simple_past(group) || is_report(group)) return {};
  if (is_state(group.sense->nature)) return {};
  const std::uint32_t chunk = harm_as_subject(view.parse, group);
  if (chunk == k_nothing || group.passive) return {};
  const Dated cause = date_noun(view, chunk, {});
  if (cause.basis != Basis::narrative || !is_day(cause) || !is_over(view, cause.time.span))
    return {};
  return {{cause.time.span, {}, {}}, Basis::narrative, "with what caused it"};
}

/// "The bomb attack at the embassy killed 200", in the news of a trial.
Dated by_old_harm(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const SentenceView& view = clause.view;
  const Narrative& narrative = view.narrative;
  if (!is_simple_past(group) || !narrative.main || !is_one_of(k_aftermath, narrative.main_kind))
    return {};
  if (harm_as_subject(view.parse, group) == k_nothing || !is_told_apart(view.parse, group.subject))
    return {};
  return until_then(publication_day(view), lasts(group), "of an event that is older");
}

Dated date_attribution(const SentenceView& view, WordRange range) {
  for (std::uint32_t at = range.first; at < range.last; ++at) {
    const std::int32_t index = view.parse.words[at].timex;
    if (index < 0 || !view.timexes[static_cast<std::size_t>(index)].span) continue;
    const Attachment attachment{static_cast<std::uint32_t>(index), TimeRole::at, false, false};
    Dated dated;
    dated.time =
        combine_times({&attachment, 1}, view.timexes, view.article.published, false, false);
    if (dated.time.span.unknown()) continue;
    dated.basis = Basis::expression;
    return dated;
  }
  if (!knows_publication(view.article)) return {};
  return on_publication(view, "a report on the day of publication");
}

}  // namespace dateline::events
