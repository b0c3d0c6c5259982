// SPDX-License-Identifier: Apache-2.0
#include "dating/dating.hpp"

#include <array>
#include <string>

namespace dateline::events {
namespace {

struct Row {
  Dated (*strategy)(const Clause&);
  bool by_publication = true;  ///< it looks from the day of publication, which must be known
};

// The first that has something to say dates a clause.
constexpr auto k_strategies = std::to_array<Row>({
    {by_limit},              // "has 30 days to appeal"
    {by_expression, false},  // an expression of time
    {by_occasion, false},    // "during the summit that starts on Tuesday"
    {by_dependent, false},   // "after a bomb went off on Sunday"
    {by_outer, false},       // "when a crane collapsed"
    {by_later, false},       // "joined in 2004 and later became its head"
    {by_joined, false},      // "two died and six were hurt when"
    {by_entry, false},       // "2009: A shaft opens. Output doubles."
    {by_sequel},             // "led on Friday but lost"
    {by_scene, false},       // "a debate during which it was cleared"
    {by_main},               // "..., killing two", "to guard it"
    {by_length},             // "have blocked the road for two weeks", "will stay so for two more"
    {by_mood},               // "will meet"
    {by_report},             // "reported on Friday that they held the port"
    {by_headline},           // "Ferry sinks off Bari"
    {by_stance},             // "appears to be"
    {by_present},            // "is meeting"
    {by_count},              // "retired three months after the fight"
    {by_vague_past},         // "sold it several years ago"
    {by_figures},            // "revenue rose 9 percent"
    {by_cause},              // "the crash closed the road"
    {by_story},              // the day that the story is at
    {by_match},              // what a match is reported with
    {by_reporting},          // "said"
    {by_news},               // what happened in news of the day
    {by_governor},           // "declined to comment"
    {by_past},               // what happened before
});

}  // namespace

bool knows_publication(const Article& article) {
  return article.published && article.published_from != PublishedFrom::mtime;
}

Dated date_clause(const SentenceView& view, std::uint32_t index, std::uint32_t chunk,
                  const Reality& reality) {
  const Clause clause{view, index, view.parse.groups[index], chunk, reality};
  const bool published = knows_publication(view.article);
  for (const Row& row : k_strategies) {
    if (row.by_publication && !published) continue;
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
