// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// What somebody did for years.
constexpr auto k_careers = std::to_array<std::string_view>(
    {"coach", "chair", "head", "live", "reign", "serve", "star", "study", "teach"});

// What an obituary tells of a life.
constexpr auto k_lives = std::to_array<std::string_view>(
    {"appear",  "author", "become",  "build",   "co-found", "compose",  "create",
     "design",  "direct", "earn",    "enter",   "found",    "graduate", "grow",
     "invent",  "join",   "lead",    "marry",   "move",     "paint",    "perform",
     "pioneer", "play",   "produce", "publish", "record",   "retire",   "run",
     "sing",    "spend",  "train",   "win",     "work",     "write"});

}  // namespace

/// "She starred in 40 films", in the news of her death.
Dated by_life(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!group.finite || !is_simple_past(group) || group.passive || narrative.headline) return {};
  const bool obituary = narrative.main && narrative.main_kind == "death";
  const std::string_view lemma = group.sense->lemma;
  const bool led_on =
      lemma == "head" && (group.object.empty() ||  // "headed for the coast"
                          clause.view.parse.chunk_at[group.object.first] == k_nothing);
  if (led_on || (!is_one_of(k_careers, lemma) && !(obituary && is_one_of(k_lives, lemma))))
    return {};
  return until_then(publication_day(clause.view), lasts(group), "of a life");
}

}  // namespace dateline::events
