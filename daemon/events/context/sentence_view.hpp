// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "context/discourse.hpp"
#include "dateline/article.hpp"
#include "grammar/parse.hpp"
#include "names/names.hpp"
#include "times/times.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace dateline::events {

/// What the sentences so far leave for the next one.
struct Narrative {
  std::optional<TimeSpan> day;         ///< the day that the story is at
  std::optional<CivilDay> told_on;     ///< the day when somebody said so, where that is a later one
  bool day_of_harm = false;            ///< what happened on it did somebody harm
  std::optional<TimeSpan> month;       ///< the month that this sentence has come to
  std::optional<TimeSpan> main;        ///< the day of what the story opens with
  std::string main_kind;               ///< what kind of event that is
  bool obituary = false;               ///< it opens with the death of somebody
  std::optional<TimeSpan> plan;        ///< the one day to come that the story has named
  bool several_plans = false;          ///< it has named more than one
  std::optional<std::uint32_t> entry;  ///< expression that opens the entry of a chronology
  bool course = false;                 ///< a heading says that hours tell how the story went
  bool days_gone = false;              ///< a line with a day that is over stands before
  std::optional<std::uint32_t> heading;  ///< the day over the line that this sentence is
  std::uint32_t age = 0;                 ///< sentences since it was named
  bool news = false;                ///< tells of the day of publication, as far as anybody knows
  std::optional<TimeSpan> figures;  ///< the period that the text gives figures for
  std::uint32_t figures_at = 0;     ///< number of the sentence that names it
  std::uint32_t sentence = 0;       ///< number of the sentence
  bool in_lead = true;              ///< one of the first two sentences of the story itself
  bool personal = false;            ///< its writer tells what "I" did: no news story
  bool caption = false;             ///< describes a picture
  bool headline = false;            ///< no sentence: a title or a line of a list
  bool lone = false;                ///< such a line with no story under it
};

/// All that is known of one sentence when its mentions are made; everything in it outlives them.
struct SentenceView {
  const Article& article;
  const Parse& parse;
  std::span<const Timex> timexes;
  const Names& names;
  const Discourse& discourse;
  const Narrative& narrative;
  const SentenceTimes& times;
  std::uint32_t attribution = k_nothing;  ///< "according" of "according to the police"
};

/// "has until Friday to respond".
[[nodiscard]] inline bool has_until(const Parse& parse, const VerbGroup& group) noexcept {
  return group.governed_by != k_nothing && group.governor != nullptr &&
         group.governor->status == Status::planned &&
         parse.words[parse.groups[group.governed_by].head].tag == Tag::have;
}

/// "was ordered to pay": by another, and a duty where a day is set for it.
[[nodiscard]] inline bool is_told_to(const VerbGroup& group) noexcept {
  return group.governor != nullptr && group.governor->binds;
}

/// "tried to seize it": that was then, come of it what may.
[[nodiscard]] inline bool is_tried(const VerbGroup& group) noexcept {
  return group.governor != nullptr &&
         (group.governor->word == "try" || group.governor->word == "attempt");
}

/// "was given 30 days to appeal".
[[nodiscard]] inline bool is_given_time(const Parse& parse, const VerbGroup& group) noexcept {
  return group.range.first > 0 && parse.words[group.range.first - 1].length &&
         group.governed_by != k_nothing && parse.groups[group.governed_by].passive;
}

}  // namespace dateline::events
