// SPDX-License-Identifier: Apache-2.0
#include "dating/figures.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <chrono>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_moves = std::to_array<std::string_view>({"percent", "per", "points"});

// Figures go on for so many sentences with the period that one of them named.
constexpr std::uint32_t k_figure_sentences = 3;

/// "3 percent", "2%", "by 72 points".
bool is_move(const Parse& parse, WordRange range) {
  const std::uint32_t by = !range.empty() && parse.words[range.first].text == "by" ? 1 : 0;
  const std::uint32_t at = range.first + by;
  if (at >= range.last || !parse.words[at].number) return false;
  return parse.words[at].text.ends_with('%') ||
         (at + 1 < parse.size() && is_one_of(k_moves, parse.words[at + 1]));
}

/// "against the dollar".
bool is_rate(const Parse& parse, WordRange range) {
  for (std::uint32_t at = range.first; at + 2 < range.last; ++at)
    if (parse.words[at].text == "against" && is_one_of(securities(), parse.words[at + 2]))
      return true;
  return false;
}

/// The noun that the clause is about; nullptr where it has none.
const Word* subject_of(const Clause& clause) {
  const Parse& parse = clause.view.parse;
  if (clause.group.subject.empty()) return nullptr;
  const std::uint32_t chunk = parse.chunk_at[clause.group.subject.first];
  return chunk == k_nothing ? nullptr : &parse.words[parse.chunks[chunk].head];
}

bool is_named(const Clause& clause, const Word& head) {
  return head.tag == Tag::name || clause.view.names.full(head.text) != nullptr;
}

/// Opens a sentence, and no table knows it: a firm as likely as a figure.
bool may_be_named(const Word& head) noexcept {
  const Entry& entry = *head.entry;
  return head.capitalised && entry.classes == 0 && entry.noun == nullptr && entry.verb == nullptr &&
         entry.theme.empty();
}

// Figures of a period that is longer over are compared with, not given.
constexpr std::chrono::days k_recent{400};

bool is_recent(const SentenceView& view, const TimeSpan& span) {
  const std::optional<CivilMinute> latest = span.extent().latest;
  return latest && is_over(view, span) &&
         view.article.published->day() - day_of(*latest) < k_recent;
}

bool is_period(Precision precision) noexcept {
  return precision == Precision::month || precision == Precision::quarter ||
         precision == Precision::half || precision == Precision::year;
}

}  // namespace

bool is_quoted_price(const Clause& clause) {
  const bool moves = is_move(clause.view.parse, clause.group.object);
  if (clause.group.sense->kind != "market" && !(clause.group.sense->lasting && moves)) return false;
  const Word* head = subject_of(clause);
  if (head == nullptr) return false;
  return is_one_of(securities(), head->text) ||
         (moves && is_rate(clause.view.parse, clause.group.object)) ||
         (is_named(clause, *head) && moves);
}

std::optional<TimeSpan> period_of_figures(const SentenceView& view, bool figures) {
  if (!figures) return {};
  for (const Word& word : view.parse.words) {
    if (word.timex < 0) continue;
    const auto& span = view.timexes[static_cast<std::size_t>(word.timex)].span;
    if (span && span->shape == TimeSpan::Shape::within && is_period(span->precision) &&
        is_recent(view, *span))
      return span;
  }
  return {};
}

/// "Revenue increased 9 percent" behind "net income for the second quarter": of that quarter.
Dated by_figures(const Clause& clause) {
  const VerbGroup& group = clause.group;
  const Narrative& narrative = clause.view.narrative;
  if (!is_simple_past(group) || group.sense->kind != "market" || !group.sense->lasting ||
      !narrative.figures || narrative.sentence > narrative.figures_at + k_figure_sentences)
    return {};
  const Word* head = subject_of(clause);
  if (head == nullptr || head->tag == Tag::pronoun || is_named(clause, *head) ||
      may_be_named(*head) || is_quoted_price(clause))
    return {};
  return {{*narrative.figures, {}, {}}, Basis::narrative, "the period that figures are given for"};
}

}  // namespace dateline::events
