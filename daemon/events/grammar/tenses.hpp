// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/clause_words.hpp"
#include "lexicon/lexicon.hpp"

namespace dateline::events {

/// "met": no "has met", no "had met".
[[nodiscard]] inline bool is_simple_past(const VerbGroup& group) noexcept {
  return group.finite && !group.perfect && group.tense == Tense::past;
}

/// "met", "has met", "had met", "may have met".
[[nodiscard]] inline bool is_past(const VerbGroup& group) noexcept {
  const bool modal = group.mood != Mood::plain && group.mood != Mood::will;
  return group.tense == Tense::past || (group.perfect && (group.tense == Tense::present || modal));
}

/// "meets", "is meeting".
[[nodiscard]] inline bool is_present(const VerbGroup& group) noexcept {
  return group.tense == Tense::present && group.finite && !group.perfect;
}

/// Goes on for days or longer; all else is over within a day.
[[nodiscard]] inline bool lasts(const VerbGroup& group) noexcept {
  return group.sense->lasting || (is_state(group.sense->nature) && !group.sense->stance);
}

}  // namespace dateline::events
