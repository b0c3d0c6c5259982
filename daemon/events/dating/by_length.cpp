// SPDX-License-Identifier: Apache-2.0
#include "dating/attached_times.hpp"
#include "dating/bounds.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"
#include "times/durations.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// With a length, beside "stay" and "remain": how long something will still be so.
constexpr std::array<std::string_view, 2> k_going_on{"continue", "go"};
// How long something will be from when it begins.
constexpr std::array<std::string_view, 2> k_lasting{"last", "run"};

/// "for two weeks", "for nearly five years", but not "in little over a month".
bool says_for(const Parse& parse, std::uint32_t timex) {
  constexpr std::uint32_t k_nearly = 3;  // "for more than", "for at least"
  for (std::uint32_t at = 0; at < parse.size(); ++at) {
    if (parse.words[at].timex != static_cast<std::int32_t>(timex)) continue;
    for (std::uint32_t back = 1; back <= std::min(at, k_nearly); ++back)
      if (language::equal_folded(parse.words[at - back].text, "for")) return true;
    return false;
  }
  return false;
}

/// How long the clause says that something lasts; nothing where a day tells it.
std::optional<std::uint32_t> length_of(const Clause& clause) {
  for (const Attachment& attachment : clause.view.times.of_group[clause.index]) {
    const Timex& timex = clause.view.timexes[attachment.timex];
    if (timex.type == TimexType::duration && !timex.span &&
        says_for(clause.view.parse, attachment.timex))
      return attachment.timex;
  }
  return std::nullopt;
}

/// The day of "opens" for "opens in May and runs for ten years".
std::optional<TimeSpan> opening_of(const Clause& clause) {
  const auto& groups = clause.view.parse.groups;
  if (clause.index == 0) return std::nullopt;
  const VerbGroup& opening = groups[clause.index - 1];
  const bool same = opening.finite && !opening.subject.empty() && !opening.negated &&
                    opening.subject.first == clause.group.subject.first;
  if (!same) return std::nullopt;
  for (const Attachment& each : clause.view.times.of_group[clause.index - 1]) {
    const auto& span = clause.view.timexes[each.timex].span;
    if (span && (each.role == TimeRole::at || each.role == TimeRole::from)) return *span;
  }
  return std::nullopt;
}

/// "have blocked the road for two weeks": since then, and still.
Dated lasted(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (!group.finite || !group.perfect || group.tense != Tense::present || group.negated) return {};
  if (is_one_of(settling_verbs(), group.sense->lemma)) return {};
  const auto length = length_of(clause);
  if (!length) return {};
  const Interval begin =
      begin_of(publication_day(clause.view), read_duration(clause.view.timexes[*length].value));
  if (begin.open()) return {};
  return {{TimeSpan::lasting(begin, {}, Precision::none), *length, {}},
          Basis::expression,
          "has lasted for that long"};
}

/// "will stay shut for another six months": until then; "opens in May and runs for ten years".
Dated will_last(const Clause& clause) {
  const VerbGroup& group = clause.group;
  if (group.perfect || group.progressive || group.negated || group.relative || group.subordinate ||
      group.tense == Tense::past)
    return {};
  const auto length = length_of(clause);
  if (!length) return {};
  const bool stays =
      group.sense->nature == Nature::linking || is_one_of(k_going_on, group.sense->lemma);
  if (!stays && !is_one_of(k_lasting, group.sense->lemma)) return {};
  const Duration duration = read_duration(clause.view.timexes[*length].value);
  const std::optional<TimeSpan> opening = opening_of(clause);
  if (!opening && (!stays || group.mood != Mood::will)) return {};
  const Interval begin =
      opening ? opening->begin : TimeSpan::day(publication_day(clause.view)).begin;
  const Interval end = end_of(begin, duration);
  if (end.open()) return {};
  if (opening && precision_of(duration) < opening->precision)  // "in May and runs for ten days"
    return {{*opening, *length, {}}, Basis::expression, "with what opens it"};
  return {
      {TimeSpan::lasting(opening ? begin : Interval{}, end, precision_of(duration)), *length, {}},
      Basis::expression,
      "will last for that long"};
}

}  // namespace

/// How long the clause says that something has lasted, or will.
Dated by_length(const Clause& clause) {
  if (clause.view.times.of_group[clause.index].empty()) return {};
  Dated dated = lasted(clause);
  return dated.basis == Basis::none ? will_last(clause) : dated;
}

}  // namespace dateline::events
