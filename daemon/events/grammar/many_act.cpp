// SPDX-License-Identifier: Apache-2.0
#include "grammar/many_act.hpp"

#include "grammar/clause_words.hpp"
#include "grammar/subject_number.hpp"
#include "grammar/verb_neighbours.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace dateline::events {
namespace {

/// "Peru go to Lima on Friday", "Chile face Peru": what opens the clause is a name that acts as
/// many do, and no other word can be the verb.
bool acts_as_many(const TagContext& in, std::size_t at) noexcept {
  const std::size_t name = name_behind(in, at);
  if (in.headline || in.before() != Tag::name || (name == 0 && !complement_follows(in, at)))
    return false;
  std::size_t first = in.behind;
  while (first > 0 && in.words[first - 1].tag == Tag::name) --first;
  return (first == 0 || in.words[first - 1].tag == Tag::mark) &&
         in.is_last_verb(name == 0 ? at : name - 1);
}

/// "On Friday Peru and Chile meet": where the time begins that stands before `at`.
std::size_t over_opening_day(const TagContext& in, std::size_t at) noexcept {
  std::size_t start = at;
  while (start > 0 && in.words[start - 1].tag == Tag::time) --start;
  const bool led = start > 0 && start < at && in.words[start - 1].tag == Tag::preposition;
  return led ? start - 1 : start;
}

/// "Peru and Chile meet on Friday", "Unions and the ministry sign a deal": two that open the
/// clause, and no other word can be the verb.
bool act_as_two(const TagContext& in, std::size_t at, bool nominal) noexcept {
  if (in.headline || in.behind != at || !in.is_last_verb(at) || in.clause_has_verb()) return false;
  const bool acts = nominal ? at + 1 < in.words.size() && in.words[at + 1].is(k_determiner)
                            : complement_follows(in, at);
  const auto inside = [&](std::size_t i) {
    const Tag tag = in.words[i].tag;
    return tag == Tag::name || tag == Tag::noun || tag == Tag::adjective || tag == Tag::number ||
           tag == Tag::determiner || tag == Tag::possessive;
  };
  const auto start_of = [&](std::size_t end) {
    while (end > 0 && inside(end - 1)) --end;
    return end;
  };
  const std::size_t second = start_of(at);
  if (!acts || second == at || second < 2 || in.words[second - 1].tag != Tag::coordinator ||
      in.words[second - 1].text != "and" || !in.after_nominal())
    return false;
  const std::size_t first = start_of(second - 1);
  if (first == second - 1) return false;
  const std::size_t start = over_opening_day(in, first);
  const Tag before = start > 0 ? in.words[start - 1].tag : Tag::mark;
  return before == Tag::mark || before == Tag::subordinator;
}

/// "The club hope to name a coach", "the council want to": a body of many acts as they do. No other
/// verb of the clause stands behind: "the council plan to close it was dropped".
bool acts_as_body(const TagContext& in, std::size_t at) {
  if (in.behind != at || at + 2 >= in.words.size() || !in.words[at + 1].is(k_to) ||
      (in.words[at + 2].entry->forms & k_base) == 0 || in.clause_has_verb())
    return false;
  const Word& body = in.words[at - 1];
  if (body.tag != Tag::noun || !body.is(k_group_noun | k_organization_word)) return false;
  for (std::size_t next = at + 3; next < in.words.size(); ++next) {
    const Word& word = in.words[next];
    if (word.mark != 0 || word.is(k_subordinator | k_relative | k_coordinator)) break;
    if (carries_verb(word)) return false;
  }
  return true;
}

// What many do at their own will, and is called so too.
constexpr std::array<std::string_view, 3> k_of_members{"election", "protest", "strike"};

/// "Members of the union vote on the deal": no verb before, and none behind that tells more of the
/// vote.
bool act_as_members(const TagContext& in, std::size_t at) {
  const NounSense* noun = in.words[at].entry->noun;
  const VerbSense* verb = in.words[at].entry->verb;
  if (noun == nullptr || in.headline || in.behind != at || at + 2 >= in.words.size() ||
      (!is_one_of(k_of_members, noun->kind) && !is_one_of(k_of_members, verb->kind)) ||
      !in.words[at + 1].is(k_preposition) || !in.words[at + 2].is(k_determiner | k_possessive) ||
      !in.after_nominal() || !plural_before_of(in) || !in.is_last_verb(at))
    return false;
  for (std::size_t i = at; i-- > 0 && in.words[i].mark == 0;)
    if (in.words[i].tag == Tag::verb || is_auxiliary(in.words[i].tag)) return false;
  return true;
}

}  // namespace

bool many_act(const TagContext& in, std::size_t at, bool nominal) {
  return acts_as_many(in, at) || acts_as_body(in, at) || act_as_two(in, at, nominal) ||
         act_as_members(in, at);
}

bool resumes_as_many(const TagContext& in, std::size_t at) noexcept {
  const std::size_t name = name_behind(in, at);
  const Word& word = in.words[at];
  const bool acts = name != 0 || (word.entry->noun == nullptr && !word.is(k_noun | k_adjective) &&
                                  (in.noun_follows(at) || complement_follows(in, at)));
  if (!acts || in.behind < 2 || !in.is_last_verb(name == 0 ? at : name - 1)) return false;
  std::size_t opening = in.behind - 1;
  while (opening > 0 && !in.words[opening - 1].is_mark(',')) --opening;
  const Tag owner = opening > 1 ? in.words[opening - 2].tag : Tag::mark;
  return is_who(in.words[opening]) && (owner == Tag::name || owner == Tag::noun);
}

}  // namespace dateline::events
