// SPDX-License-Identifier: Apache-2.0
#include "dating/dating.hpp"

#include "grammar/tenses.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>

namespace dateline::events {
namespace {

/// What a strategy cannot do without, a bit each.
enum Need : std::uint32_t {
  k_publication = 1U << 0,  ///< it looks from the day of publication
  k_expression = 1U << 1,   ///< it looks for an expression of time in the sentence
  k_past = 1U << 2,         ///< the verb "met", "has met", "had met"
  k_simple_past = 1U << 3,
  k_present = 1U << 4,
  k_ahead = 1U << 5,
  k_deed = 1U << 6,
  k_governed = 1U << 7,  ///< by another verb
  k_linked = 1U << 8,    ///< to another clause: "when", "after"
  k_relative = 1U << 9,
  k_unbound = 1U << 10,  ///< neither finite nor governed: "killing two"
  k_entry = 1U << 11,    ///< of a chronology, that the sentence stands in
  k_main = 1U << 12,     ///< an event that the story opens with
  k_figures = 1U << 13,  ///< a period that the text gives figures for
};
constexpr std::size_t k_needs = 14;

struct Row {
  Dated (*strategy)(const Clause&);
  std::uint32_t needs = 0;
};

// The first that has something to say dates a clause.
constexpr auto k_strategies = std::to_array<Row>({
    {by_limit, k_publication | k_expression | k_governed},  // "has 30 days to appeal"
    {by_expression, k_expression},                          // an expression of time
    // "signed a deal to build a port on Monday"
    {by_aim, k_publication | k_expression | k_simple_past | k_deed},
    {by_occasion, k_expression},        // "during the summit that starts on Tuesday"
    {by_dependent, k_expression},       // "after a bomb went off on Sunday"
    {by_outer, k_linked},               // "when a crane collapsed"
    {by_later, k_expression | k_past},  // "joined in 2004 and later became its head"
    {by_joined, k_past | k_deed},       // "two died and six were hurt when"
    {by_entry, k_entry},                // "2009: A shaft opens. Output doubles."
    // "led on Friday but lost"
    {by_sequel, k_publication | k_expression | k_simple_past | k_deed},
    {by_scene, k_relative | k_simple_past},  // "a debate during which it was cleared"
    {by_main, k_publication | k_unbound},    // "..., killing two", "to guard it"
    // "have blocked the road for two weeks", "will stay so for two more"
    {by_length, k_publication | k_expression},
    {by_mood, k_publication | k_ahead},  // "will meet"
    {by_step, k_publication},            // "is recalling 46,000 cars"
    // "reported on Friday that they held the port"
    {by_report, k_publication | k_expression | k_past},
    {by_headline, k_publication | k_present},  // "Ferry sinks off Bari"
    {by_stance, k_publication | k_present},    // "appears to be"
    {by_present, k_publication},               // "is meeting"
    {by_count, k_publication | k_past},        // "retired three months after the fight"
    {by_vague_past, k_publication | k_past},   // "sold it several years ago"
    {by_figures, k_publication | k_simple_past | k_figures},  // "revenue rose 9 percent"
    {by_life, k_publication | k_simple_past},                 // "starred in 40 films"
    {by_cause, k_publication | k_simple_past},                // "the crash closed the road"
    // "the attack at the embassy killed 200", at a trial
    {by_old_harm, k_publication | k_simple_past | k_main},
    {by_victims, k_publication | k_simple_past | k_main},  // "a couple were also killed"
    {by_story, k_publication | k_simple_past},             // the day that the story is at
    // what a match is reported with
    {by_match, k_publication | k_simple_past | k_deed | k_main},
    {by_reporting, k_publication},              // "said"
    {by_news, k_publication | k_past},          // what happened in news of the day
    {by_governor, k_publication | k_governed},  // "declined to comment"
    {by_past, k_publication},                   // what happened before
});

/// The strategies that need this, a bit each.
using Strategies = std::uint64_t;
static_assert(k_strategies.size() <= 64);

constexpr std::array<Strategies, k_needs> k_needing = [] {
  std::array<Strategies, k_needs> needing{};
  for (std::size_t row = 0; row < k_strategies.size(); ++row)
    for (std::size_t need = 0; need < k_needs; ++need)
      if ((k_strategies[row].needs >> need & 1U) != 0) needing[need] |= Strategies{1} << row;
  return needing;
}();

/// What a strategy could need, and the clause has.
std::uint32_t found_in(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  const auto bit = [](bool has, Need need) { return has ? std::uint32_t{need} : 0U; };
  return bit(knows_publication(clause.view.article), k_publication) |
         bit(clause.view.parse.timed, k_expression) | bit(is_past(group), k_past) |
         bit(is_simple_past(group), k_simple_past) | bit(is_present(group), k_present) |
         bit(clause.reality.ahead, k_ahead) | bit(is_deed(group.sense->nature), k_deed) |
         bit(group.governed_by != k_nothing, k_governed) |
         bit(group.finite && group.link != Link::none, k_linked) | bit(group.relative, k_relative) |
         bit(!group.finite && group.governor == nullptr && !group.reduced, k_unbound) |
         bit(narrative.entry.has_value(), k_entry) | bit(narrative.main.has_value(), k_main) |
         bit(narrative.figures.has_value(), k_figures);
}

/// Those that have all that they need.
Strategies strategies_for(const Clause& clause) {
  constexpr std::uint32_t k_all_needs = (1U << k_needs) - 1;
  Strategies left = ~Strategies{0} >> (64 - k_strategies.size());
  for (std::uint32_t lacks = k_all_needs & ~found_in(clause); lacks != 0; lacks &= lacks - 1)
    left &= ~k_needing[static_cast<std::size_t>(std::countr_zero(lacks))];
  return left;
}

}  // namespace

bool knows_publication(const Article& article) {
  return article.published && article.published_from != PublishedFrom::mtime;
}

Dated date_clause(const SentenceView& view, std::uint32_t index, std::uint32_t chunk,
                  const Reality& reality) {
  const Clause clause{view, index, view.parse.groups[index], chunk, reality};
  for (Strategies left = strategies_for(clause); left != 0; left &= left - 1) {
    const Row& row = k_strategies[static_cast<std::size_t>(std::countr_zero(left))];
    Dated dated = row.strategy(clause);
    if (dated.basis != Basis::none) return dated;
  }
  return {};
}

bool is_over(const SentenceView& view, const TimeSpan& span) {
  const std::optional<CivilMinute> latest = span.extent().latest;
  return view.article.published && latest && *latest < first_minute(view.article.published->day());
}

bool lies_ahead(const SentenceView& view, const TimeSpan& span) {
  const std::optional<CivilMinute> from = span.extent().earliest;
  return view.article.published && from && *from > last_minute(view.article.published->day());
}

std::optional<TimeEvidence> evidence_of(const SentenceView& view, const EventTime& time) {
  if (!time.timex) return std::nullopt;
  const Timex& timex = view.timexes[*time.timex];
  return TimeEvidence{
      {std::string{timex.range.of(view.article.body)}, timex.range}, timex.type, timex.value};
}

}  // namespace dateline::events
