// SPDX-License-Identifier: Apache-2.0
#include "grammar/outcomes.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// What a deed brings; who does it may blame, cite or reject somebody at once.
constexpr auto k_outcomes = std::to_array<std::string_view>(
    {"add",    "affect", "allow",   "boost",  "bring",      "create",   "cut",    "double",
     "employ", "end",    "enable",  "expand", "free",       "generate", "give",   "increase",
     "invest", "lift",   "link",    "lower",  "provide",    "raise",    "reduce", "replace",
     "save",   "serve",  "shorten", "spend",  "strengthen", "triple",   "widen"});

bool is_outcome(const Parse& parse, const VerbGroup& group) {
  return !group.finite && !group.infinitive && !group.reduced && group.sense != nullptr &&
         parse.words[group.head].form == k_ing && is_one_of(k_outcomes, group.sense->lemma);
}

constexpr auto k_plans = std::to_array<std::string_view>(
    {"agreement", "bid", "contract", "deal", "decision", "intention", "plan", "plans", "project",
     "proposal", "proposals", "scheme"});

// What is done to a plan so that it does not come about, or by those who want that.
constexpr auto k_undoing = std::to_array<std::string_view>(
    {"abandon", "block", "condemn", "criticise", "criticize", "ditch", "drop", "halt", "oppose",
     "overturn", "quash", "reverse", "suspend", "withdraw"});

// What somebody has resolved on, and verbs by which the subject says so.
constexpr auto k_resolves = std::to_array<std::string_view>(
    {"commitment", "decision", "intention", "intentions", "plan", "plans", "pledge", "promise"});
constexpr auto k_telling = std::to_array<std::string_view>(
    {"announce", "confirm", "declare", "disclose", "inform", "notify", "outline", "reaffirm",
     "reiterate", "reveal", "signal", "tell", "unveil"});

/// "confirmed its plan" to do something: no border stands between verb and noun. `at`: behind it.
bool governs_by_noun(const Parse& parse, const VerbGroup& verb, std::uint32_t at) {
  constexpr std::uint32_t k_reach = 12;
  if (at == 0 || verb.range.last >= at || at - verb.range.last > k_reach ||
      parse.tag(at - 1) != Tag::noun || !is_one_of(k_resolves, parse.words[at - 1]))
    return false;
  return std::none_of(parse.words.begin() + verb.range.last, parse.words.begin() + at, is_border);
}

/// "will open", "said it would open", "plans to open", the verb and the noun.
bool is_plan(const Parse& parse, const VerbGroup& group) {
  const std::uint32_t to = group.range.first;
  const bool noun = group.infinitive && group.governor == nullptr && to > 0 &&
                    is_one_of(k_plans, parse.words[to - 1]);
  const bool verb = group.governor != nullptr && (group.governor->status == Status::planned ||
                                                  group.governor->status == Status::expected);
  return group.mood == Mood::will || (group.mood == Mood::would && group.complement) || noun ||
         verb;
}

}  // namespace

const VerbGroup* plan_before(const Parse& parse, const VerbGroup& group) {
  std::uint32_t index = parse.index_of(group);
  while (index > 0 && is_outcome(parse, parse.groups[index])) {
    std::uint32_t first = parse.groups[index].range.first;
    while (first > 0 && parse.tag(first - 1) == Tag::adverb) --first;
    --index;
    const VerbGroup& before = parse.groups[index];
    if (first == 0 || before.range.last > first) return nullptr;
    if (parse.is_mark(first - 1, ',')) return is_plan(parse, before) ? &before : nullptr;
    if (parse.tag(first - 1) != Tag::coordinator) return nullptr;
  }
  return nullptr;
}

bool tells_plan(const Parse& parse, const VerbGroup& teller, std::uint32_t at) {
  const bool plain = teller.mood == Mood::plain || teller.mood == Mood::will;
  const bool tells = teller.finite && plain && !teller.passive && !teller.negated &&
                     teller.sense != nullptr && is_one_of(k_telling, teller.sense->lemma);
  if (!tells || !governs_by_noun(parse, teller, at)) return false;
  const WordRange noun = parse.chunks[parse.chunk_at[at - 1]].range;
  return std::none_of(
      parse.words.begin() + noun.first, parse.words.begin() + noun.last,
      [](const Word& word) { return word.possessive && word.tag != Tag::possessive; });
}

bool is_told_as_plan(const Parse& parse, const VerbGroup& group) {
  return group.infinitive && group.governed_by != k_nothing &&
         tells_plan(parse, parse.groups[group.governed_by], group.range.first);
}

bool is_undone_plan(const Parse& parse, const VerbGroup& group) {
  if (group.governed_by == k_nothing || !group.infinitive) return false;
  const VerbGroup& governor = parse.groups[group.governed_by];
  return governor.sense != nullptr && governs_by_noun(parse, governor, group.range.first) &&
         (governor.sense->nature == Nature::schedule || governor.sense->kind == "rejection" ||
          is_one_of(k_undoing, governor.sense->lemma));
}

}  // namespace dateline::events
