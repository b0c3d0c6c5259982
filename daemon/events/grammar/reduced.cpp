// SPDX-License-Identifier: Apache-2.0
#include "grammar/reduced.hpp"

#include "grammar/agents.hpp"
#include "grammar/clause_words.hpp"
#include "grammar/past_model.hpp"
#include "grammar/reach.hpp"
#include "grammar/reduced_rules.hpp"
#include "grammar/what_follows.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Odds above which a verb is the past though the rules see a participle, 12 to 1, and below which
// it is a participle though they see a past, 1 to 3: the rules take a participle for a past more
// often.
constexpr int k_surely_past = 160;
constexpr int k_rather_participle = -80;
constexpr int k_surely_participle = -144;  // behind a comma, where the next of several verbs stands

// What an order makes of its object, unlike "ordered six ships built in Korea".
constexpr auto k_outcomes = std::to_array<std::string_view>(
    {"close",  "shut",    "evacuate", "free",   "release", "demolish", "destroy",  "remove",
     "halt",   "suspend", "jail",     "detain", "arrest",  "deport",   "dissolve", "disband",
     "reopen", "restore", "seal",     "ground", "divide",  "exhume",   "reinstate"});

/// No other word of the sentence can be its verb: "A bridge closed by the storm".
bool is_only_verb(const Parse& parse, const VerbGroup& group) {
  return std::none_of(parse.groups.begin(), parse.groups.end(),
                      [](const VerbGroup& each) { return each.finite; }) &&
         finite_in_rest(parse, group.head) == Finite::none;
}

/// "destroyed the rig", "rolled out patches": a participle has its object before it.
bool has_object(const Parse& parse, std::uint32_t head) noexcept {
  const std::uint32_t next = head + 1;
  if (next + 1 < parse.size() && is_one_of(particles(), parse.words[next]))
    return parse.chunk_at[next + 1] != k_nothing || opens_price(parse, next + 1);
  const Tag tag = parse.tag(next);
  return tag == Tag::determiner || tag == Tag::possessive || tag == Tag::pronoun;
}

/// "orders climbed", "prices dropped by a fifth": done by nobody, as a rule.
bool moves_by_itself(const Parse& parse, const VerbGroup& group) {
  static constexpr std::array<std::string_view, 2> k_moving{"rise", "fall"};
  return is_one_of(k_moving, group.sense->action) || by_so_much(parse, group.head + 1);
}

/// "found" of "..., a study published last month found.": the last word, behind a participle.
bool closes_behind_participle(const Parse& parse, std::uint32_t head) noexcept {
  const bool last =
      head + 1 >= parse.size() || (head + 2 == parse.size() && parse.tag(head + 1) == Tag::mark);
  return last && !parse.groups.empty() && parse.groups.back().reduced;
}

/// "was declared closed": what it was said to be stands right behind.
bool completes_passive(const Parse& parse, const VerbGroup& group) noexcept {
  return !parse.groups.empty() && parse.groups.back().passive &&
         parse.groups.back().range.last == group.head;
}

/// "showed inflation slowed", "said hiring slowed": one thing right behind a verb that a clause
/// follows without "that"; but "showed documents seized in May".
bool opens_told_clause(const Parse& parse, std::uint32_t end) {
  static constexpr auto k_telling = std::to_array<std::string_view>(
      {"confirm", "estimate", "indicate", "note", "report", "reveal", "show", "suggest"});
  if (parse.groups.empty() || parse.chunk_at[end - 1] == k_nothing) return false;
  const VerbGroup& before = parse.groups.back();
  const WordRange told = parse.chunks[parse.chunk_at[end - 1]].range;
  return before.sense != nullptr && !before.passive && before.range.last == told.first &&
         told.last - told.first == 1 && !is_plural(parse.words[told.first]) &&
         (is_one_of(k_telling, before.sense->lemma) ||
          is_one_of(clausal_verbs(), before.sense->lemma));
}

/// "surrendered" of "shot two men, surrendered on Friday and was charged": the list of what
/// somebody did goes on behind it.
bool goes_on_behind(const Parse& parse, std::uint32_t head) noexcept {
  const std::uint32_t end = std::min(parse.size(), head + k_longest_aside);
  for (std::uint32_t at = head + 1; at + 1 < end && parse.tag(at) != Tag::subordinator; ++at) {
    if (parse.tag(at) != Tag::coordinator) continue;
    std::uint32_t next = at + 1;
    while (next < end && may_interrupt(parse.tag(next))) ++next;
    if (is_auxiliary(parse.tag(next)) ||
        (parse.tag(next) == Tag::verb && parse.words[next].form != k_ing))
      return true;
  }
  return false;
}

/// What rules know better than treebanks have shown: "was arrested and charged", "The man who shot
/// Ruiz fled", "shot two men, surrendered on Friday and was charged", "he said to be ready"; `end`
/// is one past the word before the verb and its adverbs.
bool is_for_rules(const Parse& parse, const VerbGroup& group, std::uint32_t end) {
  return end == 0 || parse.tag(end - 1) == Tag::coordinator || is_report(group) ||
         completes_passive(parse, group) || has_object(parse, group.head) ||
         moves_by_itself(parse, group) || closes_behind_participle(parse, group.head) ||
         (parse.is_mark(end - 1, ',') &&
          (closes_relative(parse) || goes_on_behind(parse, group.head))) ||
         opens_told_clause(parse, end) || awaits_main_verb(parse) || is_only_verb(parse, group);
}

}  // namespace

bool is_reduced(const Parse& parse, const VerbGroup& group) {
  if (!may_be_past(parse, group) || group.sense->intransitive || group.head == 0)
    return false;  // "a truce brokered by Qatar collapsed"
  if (parse.is_mark(group.head - 1, ',') && parse.words[group.head - 1].text == "(")
    return true;  // "Nord Foods (sold in May)"
  const bool seems = seems_reduced(parse, group);
  const std::uint32_t end = skip_back(parse, group.head);
  if (is_for_rules(parse, group, end)) return seems;
  const int odds = odds_of_past(parse, group, seems);
  const bool listed = parse.is_mark(end - 1, ',');
  return odds < (listed ? k_surely_participle : k_rather_participle) ||
         (seems && odds <= k_surely_past);
}

bool is_ordered(const Parse& parse, const VerbGroup& group) {
  if (parse.groups.empty() || group.range.first != group.head || group.head == 0) return false;
  const VerbGroup& order = parse.groups.back();
  if (order.sense == nullptr || order.passive || order.sense->lemma != "order" ||
      parse.chunk_at[group.head - 1] == k_nothing || !is_one_of(k_outcomes, group.sense->lemma) ||
      (parse.words[group.head].entry->forms & k_participle) == 0)
    return false;
  for (std::uint32_t at = order.range.last; at < group.head; ++at)
    if (is_border(parse.words[at]) && parse.tag(at) != Tag::coordinator) return false;
  return order.range.last < group.head;
}

}  // namespace dateline::events
