// SPDX-License-Identifier: Apache-2.0
#include "dating/dating.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace dateline::events {
namespace {

/// What a strategy cannot do without.
enum class Needs : std::uint8_t {
  nothing,
  publication,  ///< it looks from the day of publication
  expression,   ///< it looks for an expression of time in the sentence
  both
};

struct Row {
  Dated (*strategy)(const Clause&);
  Needs needs = Needs::publication;
};

// The first that has something to say dates a clause.
constexpr auto k_strategies = std::to_array<Row>({
    {by_limit, Needs::both},             // "has 30 days to appeal"
    {by_expression, Needs::expression},  // an expression of time
    {by_aim, Needs::both},               // "signed a deal to build a port on Monday"
    {by_occasion, Needs::expression},    // "during the summit that starts on Tuesday"
    {by_dependent, Needs::expression},   // "after a bomb went off on Sunday"
    {by_outer, Needs::nothing},          // "when a crane collapsed"
    {by_later, Needs::expression},       // "joined in 2004 and later became its head"
    {by_joined, Needs::nothing},         // "two died and six were hurt when"
    {by_entry, Needs::nothing},          // "2009: A shaft opens. Output doubles."
    {by_sequel, Needs::both},            // "led on Friday but lost"
    {by_scene, Needs::nothing},          // "a debate during which it was cleared"
    {by_main},                           // "..., killing two", "to guard it"
    {by_length, Needs::both},  // "have blocked the road for two weeks", "will stay so for two more"
    {by_mood},                 // "will meet"
    {by_report, Needs::both},  // "reported on Friday that they held the port"
    {by_headline},             // "Ferry sinks off Bari"
    {by_stance},               // "appears to be"
    {by_step},                 // "is recalling 46,000 cars"
    {by_present},              // "is meeting"
    {by_count},                // "retired three months after the fight"
    {by_vague_past},           // "sold it several years ago"
    {by_figures},              // "revenue rose 9 percent"
    {by_life},                 // "starred in 40 films"
    {by_cause},                // "the crash closed the road"
    {by_old_harm},             // "the attack at the embassy killed 200", at a trial
    {by_victims},              // "a couple were also killed"
    {by_story},                // the day that the story is at
    {by_match},                // what a match is reported with
    {by_reporting},            // "said"
    {by_news},                 // what happened in news of the day
    {by_governor},             // "declined to comment"
    {by_past},                 // what happened before
});

bool is_met(Needs needs, const SentenceView& view, bool published) {
  const bool expression = needs == Needs::expression || needs == Needs::both;
  const bool publication = needs == Needs::publication || needs == Needs::both;
  return (view.parse.timed || !expression) && (published || !publication);
}

}  // namespace

bool knows_publication(const Article& article) {
  return article.published && article.published_from != PublishedFrom::mtime;
}

Dated date_clause(const SentenceView& view, std::uint32_t index, std::uint32_t chunk,
                  const Reality& reality) {
  const Clause clause{view, index, view.parse.groups[index], chunk, reality};
  const bool published = knows_publication(view.article);
  for (const Row& row : k_strategies) {
    if (!is_met(row.needs, view, published)) continue;
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
