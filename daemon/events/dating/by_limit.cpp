// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "lexicon/word_lists.hpp"
#include "times/durations.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// "has two weeks to go": nothing that has to be done.
constexpr auto k_idle = std::to_array<std::string_view>({"go", "live", "spare", "wait"});

/// The "30 days" of "has 30 days to appeal"; k_nothing where no length stands before the "to".
std::uint32_t length_before(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t first = group.range.first;
  if (first == 0) return k_nothing;
  const Word& word = view.parse.words[first - 1];
  if (!word.length || word.timex < 0) return k_nothing;
  const auto timex = static_cast<std::uint32_t>(word.timex);
  return view.timexes[timex].type == TimexType::duration ? timex : k_nothing;
}

/// The day from which the limit counts: of "gave", where that is told; else that of publication.
/// What somebody "had" to do in a story is long done.
std::optional<CivilDay> counted_from(const Clause& clause) {
  const SentenceView& view = clause.view;
  const VerbGroup& governor = view.parse.groups[clause.group.governed_by];
  const CivilDay today = publication_day(view);
  if (has_until(view.parse, clause.group)) {
    const bool now = governor.tense != Tense::past || governor.complement;
    return now && !governor.perfect ? std::optional{today} : std::nullopt;
  }
  if (!is_told_to(clause.group) || governor.sense == nullptr) return std::nullopt;
  const Dated given =
      date_clause(view, clause.group.governed_by, k_nothing, reality_of(view.parse, governor));
  const std::optional<CivilDay> day = given.time.span.single_day();
  return day ? std::optional{std::min(*day, today)} : std::nullopt;
}

}  // namespace

/// "has 30 days to appeal", "gave the firm two weeks to pay": up to so long from then.
Dated by_limit(const Clause& clause) {
  if (!clause.group.infinitive || clause.group.governor == nullptr ||
      clause.group.governed_by == k_nothing || is_one_of(k_idle, clause.group.sense->lemma))
    return {};
  const std::uint32_t length = length_before(clause.view, clause.group);
  if (length == k_nothing) return {};
  const std::optional<CivilDay> from = counted_from(clause);
  if (!from) return {};
  const std::optional<CivilDay> last =
      so_long_after(*from, read_duration(clause.view.timexes[length].value));
  if (!last) return {};
  const CivilDay first = std::min(publication_day(clause.view), *last);
  return {{TimeSpan::within(first, *last, Precision::none), length, {}},
          Basis::expression,
          "counted from when the limit was set"};
}

}  // namespace dateline::events
