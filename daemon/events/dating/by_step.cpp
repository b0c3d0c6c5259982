// SPDX-License-Identifier: Apache-2.0
#include "dating/bounds.hpp"
#include "grammar/tenses.hpp"
#include "lexicon/lexicon.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// Kinds of steps that somebody takes, and of those that are one where somebody says so.
constexpr std::array<std::string_view, 8> k_steps{
    "appointment", "business", "coercion", "court", "deal", "law", "mobilization", "sanction"};
constexpr std::array<std::string_view, 5> k_told_steps{"aid", "product", "retreat", "strike",
                                                       "work"};

// Kinds of what may go on for long where it "is being" done: sold in Asia, heard in London.
constexpr std::array<std::string_view, 3> k_lasting{"court", "deal", "mobilization"};

/// "are being recalled".
bool is_being_done(const SentenceView& view, const VerbGroup& group) {
  return group.passive && std::any_of(view.parse.words.begin() + group.range.first,
                                      view.parse.words.begin() + group.range.last,
                                      [](const Word& word) { return word.text == "being"; });
}

/// "is recalling 46,000 cars", "are being recalled": a step, and no habit.
bool takes_step(const SentenceView& view, const VerbGroup& group, bool told) {
  const bool step = is_one_of(k_steps, group.sense->kind) ||
                    group.sense->action == "investigate" ||  // "is being investigated"
                    (told && is_one_of(k_told_steps, group.sense->kind));
  const bool being = is_being_done(view, group);
  const bool goes_on = group.finite && (group.progressive || being) && !group.perfect &&
                       !group.negated && group.mood == Mood::plain && group.governs == k_nothing &&
                       group.gap.empty();
  const bool deed =  // "is closing 20 shops" too
      is_deed(group.sense->nature) || group.sense->nature == Nature::finish;
  if (!step || !goes_on || !deed || group.sense->lemma == "pay" ||
      view.parse.words[group.head].quoted)
    return false;
  if (being) return !is_one_of(k_lasting, group.sense->kind);
  if (group.object.empty()) return false;
  const std::uint32_t first = group.object.first;
  const bool about = is_one_of(quantity_words(), view.parse.words[first]) &&
                     view.parse.tag(first + 1) == Tag::number;  // "about 46,000 cars"
  return about || view.parse.chunk_at[first] != k_nothing;
}

/// "said on Friday that": whose words the clause of `group` are; nullptr where nobody says it.
const VerbGroup* report_before(const SentenceView& view, const VerbGroup& group) {
  const std::uint32_t index = view.parse.index_of(group);
  if (!group.complement || group.relative || index == 0) return nullptr;
  const VerbGroup& report = view.parse.groups[index - 1];
  const bool says = report.sense != nullptr && report.finite && !report.negated &&
                    report.mood == Mood::plain && !report.progressive && is_report(report);
  return says ? &report : nullptr;
}

}  // namespace

bool is_step_told(const SentenceView& view, const VerbGroup& group) {
  return !group.passive && takes_step(view, group, true) && report_before(view, group) != nullptr;
}

bool goes_on_since_told(const SentenceView& view, const VerbGroup& group, const TimeSpan& told) {
  constexpr date::days k_short{31};
  const bool lasts = group.sense->lasting || group.sense->action == "investigate";
  const auto& published = view.article.published;
  const std::optional<CivilDay> day = told.single_day();
  return lasts && published && day && *day <= published->day() &&
         published->day() - *day <= k_short && is_step_told(view, group);
}

/// "Lumex is recalling 46,000 cars": what a story opens with is a step taken that day. "said on
/// Friday it was recalling 46,000 cars": then.
Dated by_step(const Clause& clause) {
  const SentenceView& view = clause.view;
  const VerbGroup& group = clause.group;
  if (!group.progressive && !group.passive) return {};
  const VerbGroup* report = report_before(view, group);
  if (view.narrative.headline || !takes_step(view, group, report != nullptr)) return {};
  if (report != nullptr) {
    const std::uint32_t index = view.parse.index_of(*report);
    Dated dated = date_clause(view, index, k_nothing, reality_of(view.parse, *report));
    const bool known = dated.basis == Basis::expression ||
                       (dated.basis == Basis::publication && view.narrative.in_lead);
    if (!known) return {};
    return {dated.time, Basis::publication, "a step that somebody told of then"};
  }
  const bool opens = view.narrative.in_lead && group.tense == Tense::present &&
                     !group.subordinate && !group.complement;
  return opens ? on_publication(view, "a step taken on the day of publication") : Dated{};
}

}  // namespace dateline::events
