// SPDX-License-Identifier: Apache-2.0
#include "grammar/outcomes.hpp"

#include "grammar/clause_words.hpp"
#include "lexicon/word_lists.hpp"

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
  auto index = static_cast<std::size_t>(&group - parse.groups.data());
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

}  // namespace dateline::events
