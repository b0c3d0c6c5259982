// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "grammar/clause_links.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/event_nouns.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"
#include "tables/causing.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

/// "is due to be sworn in, replacing": the verb that the finite one leads to, before `index`.
std::uint32_t end_of_chain(const Parse& parse, std::uint32_t main, std::uint32_t index) {
  while (main != k_nothing) {
    const std::uint32_t next = parse.groups[main].governs;
    if (next >= index || parse.groups[next].sense == nullptr) break;
    main = next;
  }
  return main;
}

// "jailed for stealing", "accused of lying", "denied taking part": what such verbs speak of is
// over.
constexpr auto k_judging = std::to_array<std::string_view>({"accusation", "court", "crime"});
constexpr auto k_judged_for =
    std::to_array<std::string_view>({"praise", "apologize", "arrest", "detain", "sanction"});
constexpr auto k_owning_up = std::to_array<std::string_view>({"deny", "confirm", "apologize"});

// "conferred on lifting the ban", "warned against selling", "considers selling": still to come.
constexpr auto k_prospects = std::to_array<std::string_view>({"on", "about", "against", "at"});
constexpr auto k_planning =
    std::to_array<std::string_view>({"meeting", "request", "threat", "law"});

/// "accused of cheating and lying", "by cutting off": the participle before it that this one goes
/// on with; else the verb that its sentence hangs on.
std::uint32_t leader_of(const Parse& parse, std::uint32_t index) {
  const VerbGroup& group = parse.groups[index];
  const std::uint32_t first = group.range.first;
  if (index > 0 && first > 0 && parse.words[group.head].form == k_ing) {
    const VerbGroup& before = parse.groups[index - 1];
    const WordText& word = parse.words[first - 1].text;
    const bool goes_on = word == "and" && !before.finite && !before.infinitive &&
                         parse.words[before.head].form == k_ing;
    if (before.sense != nullptr && (goes_on || (word == "by" && !before.reduced))) return index - 1;
  }
  return end_of_chain(parse, main_of(parse, index), index);
}

/// The participle tells what somebody is judged for, or says of himself.
bool is_judged(const Parse& parse, const VerbGroup& group, const VerbGroup& main) {
  std::uint32_t first = group.range.first;
  while (first > 0 && parse.tag(first - 1) == Tag::adverb) --first;  // "of deliberately lying"
  if (first == 0 || parse.words[group.head].form != k_ing || main.range.first > first) return false;
  if (main.range.last == first) return is_one_of(k_owning_up, main.sense->action);
  const WordText& before = parse.words[first - 1].text;
  const bool judges = is_one_of(k_judging, main.sense->kind) ||
                      (first > 1 && is_one_of(judgement_words(), parse.words[first - 2]));
  if (before == "of") return judges;
  return before == "for" && (judges || is_one_of(k_judged_for, main.sense->action));
}

/// The participle tells what somebody has in mind.
bool is_planned(const Parse& parse, const VerbGroup& group, const VerbGroup& main) {
  const std::uint32_t first = group.range.first;
  if (first == 0 || parse.words[group.head].form != k_ing || main.range.first > first) return false;
  if (main.range.last == first) return main.sense->nature == Nature::intent;
  return is_one_of(k_prospects, parse.words[first - 1]) &&
         (is_one_of(k_planning, main.sense->kind) || main.sense->nature == Nature::intent);
}

/// "forced the firm to shorten the course".
bool is_caused(const VerbGroup& group, const VerbGroup& main) {
  return group.infinitive && is_past(main) && causing_of(main.sense->lemma) == Causing::done;
}

/// "met on Friday to discuss a vaccine".
bool is_agenda(const VerbGroup& group, const VerbGroup& main) {
  return group.infinitive && group.sense->action == "talk" && is_gathering(main.sense->kind);
}

/// "are working to restore power and find the missing": what the work is.
bool is_work(const Parse& parse, std::uint32_t index) {
  const auto joined = [&](std::uint32_t at) {
    const VerbGroup& group = parse.groups[at];
    return at > 0 && parse.groups[at - 1].infinitive && group.range.first > 0 &&
           parse.tag(group.range.first - 1) == Tag::coordinator;
  };
  while (joined(index)) --index;
  const std::uint32_t first = skip_back(parse, parse.groups[index].range.first);
  const std::uint32_t before = first > 0 ? parse.group_at[first - 1] : k_nothing;
  return parse.groups[index].infinitive && before != k_nothing && before < index &&
         parse.groups[before].sense != nullptr && parse.groups[before].sense->lemma == "work";
}

}  // namespace

/// "sent troops to guard it", "collapsed, killing two": when the clause beside it is.
Dated by_main(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (group.finite || group.governor != nullptr || group.reduced) return {};
  const Parse& parse = clause.view.parse;
  const std::uint32_t main = leader_of(parse, clause.index);
  if (main == k_nothing) return {};
  Dated dated = date_clause(clause.view, main, k_nothing, reality_of(parse, parse.groups[main]));
  if (dated.basis == Basis::none || (is_report(group) && dated.basis == Basis::bound)) return {};
  const bool goes_on = dated.basis == Basis::bound && dated.time.span.unknown();
  if (group.infinitive && goes_on && lasts(group))
    return around_publication(clause.view, "with the clause beside it");  // "are there to guard it"
  if (group.infinitive && group.perfect)  // "are known to have died"
    return until_then(publication_day(clause.view), lasts(group), "perfect: before publication");
  const bool agenda = is_agenda(group, parse.groups[main]) ||
                      is_caused(group, parse.groups[main]) || is_work(parse, clause.index);
  const bool later = (group.infinitive && !agenda) || is_planned(parse, group, parse.groups[main]);
  if (later) {
    const std::optional<CivilMinute> from = dated.time.span.extent().earliest;
    dated.time = {};
    if (from) dated.time.span = from_then(day_of(*from), lasts(group), {}).time.span;
  }
  const Interval extent = dated.time.span.extent();
  const bool aside = group.range.first > 0 && parse.is_mark(group.range.first - 1, ',');
  const Link link = aside ? Link::none : group.link;  // "..., killing two"
  if ((link == Link::after || link == Link::since) && extent.latest)
    return until_then(day_of(*extent.latest), lasts(group), "before the clause beside it");
  if (link == Link::before && extent.earliest)
    return from_then(day_of(*extent.earliest), lasts(group), "after the clause beside it");
  if (extent.latest && is_judged(parse, group, parse.groups[main]))
    return until_then(std::min(day_of(*extent.latest), publication_day(clause.view)), lasts(group),
                      "what the verb before it looks back at");
  dated.time.earlier.clear();
  dated.because = "with the clause beside it";
  if (dated.basis == Basis::expression) dated.basis = Basis::narrative;
  if (later) dated.basis = Basis::bound;
  return dated;
}

}  // namespace dateline::events
