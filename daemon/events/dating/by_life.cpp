// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/given_names.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// What somebody did for years.
constexpr std::array<std::string_view, 5> k_careers{"coach", "live", "reign", "star", "teach"};
// "served as a judge", but not "served a notice".
constexpr std::array<std::string_view, 4> k_serving{"as", "in", "on", "under"};

// What an obituary tells of a life.
constexpr auto k_lives = std::to_array<std::string_view>(
    {"appear",  "author", "become",  "build",   "co-found", "compose",  "create",
     "design",  "direct", "earn",    "enter",   "found",    "graduate", "grow",
     "invent",  "join",   "lead",    "marry",   "move",     "paint",    "perform",
     "pioneer", "play",   "produce", "publish", "record",   "retire",   "run",
     "sing",    "spend",  "train",   "win",     "work",     "write"});

/// "She", "Ana Ruiz": somebody, and no group or thing.
bool is_somebody(const Parse& parse, WordRange subject) {
  if (subject.empty()) return false;
  const Word& first = parse.words[subject.first];
  return first.tag == Tag::name || gender_of_pronoun(first.text) != Gender::unknown;
}

bool is_career(const Parse& parse, const VerbGroup& group) {
  const std::string_view lemma = group.sense->lemma;
  const bool object = !group.object.empty() && parse.chunk_at[group.object.first] != k_nothing;
  if (lemma == "head") return object && is_somebody(parse, group.subject);
  if (lemma == "serve")
    return !group.object.empty() && is_one_of(k_serving, parse.words[group.object.first]);
  return is_one_of(k_careers, lemma);
}

}  // namespace

/// "She starred in 40 films"; in the news of a death also "she wrote six books".
Dated by_life(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Parse& parse = clause.view.parse;
  const Narrative& narrative = clause.view.narrative;
  if (!group.finite || !is_simple_past(group) || group.passive || narrative.headline) return {};
  const bool dead = narrative.obituary || (narrative.main && narrative.main_kind == "death");
  const bool obituary =
      dead && is_somebody(parse, group.subject) && is_one_of(k_lives, group.sense->lemma);
  if (!obituary && !is_career(parse, group)) return {};
  return until_then(publication_day(clause.view), lasts(group), "of a life");
}

}  // namespace dateline::events
