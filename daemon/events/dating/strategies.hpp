// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/sentence_view.hpp"
#include "dateline/mention.hpp"
#include "grammar/reality.hpp"

#include <string_view>

namespace dateline::events {

/// When an event is, and what that rests on.
struct Dated {
  EventTime time;
  Basis basis = Basis::none;
  std::string_view because;  ///< for --explain
};

/// A verb group that is to be dated, with all that the ways to do it look at.
struct Clause {
  const SentenceView& view;
  std::uint32_t index;
  const VerbGroup& group;
  std::uint32_t chunk;  ///< noun phrase of the event that it speaks of, or k_nothing
  const Reality& reality;
};

// Ways to date a clause, each in the file of its theme; Basis::none where it has nothing to say.
// dating.cpp has the order in which they are tried.

[[nodiscard]] Dated by_expression(const Clause& clause);

[[nodiscard]] Dated by_limit(const Clause& clause);
[[nodiscard]] Dated by_length(const Clause& clause);
[[nodiscard]] Dated by_entry(const Clause& clause);
[[nodiscard]] Dated by_aim(const Clause& clause);
[[nodiscard]] Dated by_occasion(const Clause& clause);
[[nodiscard]] Dated by_dependent(const Clause& clause);
/// "led it from 2009 until he stood down in 2019": when that clause says that it ended; open where
/// none says so.
[[nodiscard]] Interval end_by_dependent(const Clause& clause);
[[nodiscard]] Dated by_outer(const Clause& clause);
[[nodiscard]] Dated by_later(const Clause& clause);
[[nodiscard]] Dated by_joined(const Clause& clause);
[[nodiscard]] Dated by_sequel(const Clause& clause);
[[nodiscard]] Dated by_scene(const Clause& clause);
[[nodiscard]] Dated by_main(const Clause& clause);
[[nodiscard]] Dated by_report(const Clause& clause);

[[nodiscard]] Dated by_mood(const Clause& clause);
[[nodiscard]] Dated by_headline(const Clause& clause);
[[nodiscard]] Dated by_stance(const Clause& clause);
[[nodiscard]] Dated by_step(const Clause& clause);
/// "said on Friday it was recalling 46,000 cars": a step, and no scene.
[[nodiscard]] bool is_step_told(const SentenceView& view, const VerbGroup& group);
/// "said on Friday it was investigating": told then, a short while ago, and no word that it ended.
[[nodiscard]] bool goes_on_since_told(const SentenceView& view, const VerbGroup& group,
                                      const TimeSpan& told);
[[nodiscard]] Dated by_present(const Clause& clause);
[[nodiscard]] Dated by_count(const Clause& clause);
[[nodiscard]] Dated by_vague_past(const Clause& clause);
[[nodiscard]] Dated by_life(const Clause& clause);
[[nodiscard]] Dated by_old_harm(const Clause& clause);
[[nodiscard]] Dated by_figures(const Clause& clause);
[[nodiscard]] Dated by_cause(const Clause& clause);
[[nodiscard]] Dated by_victims(const Clause& clause);
[[nodiscard]] Dated by_story(const Clause& clause);
[[nodiscard]] Dated by_match(const Clause& clause);
[[nodiscard]] Dated by_reporting(const Clause& clause);
[[nodiscard]] Dated by_news(const Clause& clause);
[[nodiscard]] Dated by_governor(const Clause& clause);
[[nodiscard]] Dated by_past(const Clause& clause);

/// A day of publication that is a guess tells nothing of what is undated.
[[nodiscard]] bool knows_publication(const Article& article);

/// By the first strategy that has something to say.
[[nodiscard]] Dated date_clause(const SentenceView& view, std::uint32_t index, std::uint32_t chunk,
                                const Reality& reality);

/// The span lies before the day of publication.
[[nodiscard]] bool is_over(const SentenceView& view, const TimeSpan& span);
/// The span lies behind the day of publication.
[[nodiscard]] bool lies_ahead(const SentenceView& view, const TimeSpan& span);

}  // namespace dateline::events
