// SPDX-License-Identifier: Apache-2.0
#include "timeline/habits.hpp"

#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace dateline::events {
namespace {

/// "Every Friday the band plays": how often, and not when.
bool opens_with_set(const SentenceView& view, const VerbGroup& group) {
  std::uint32_t at = group.subject.first;
  if (at > 0 && view.parse.is_mark(at - 1, ',')) --at;
  while (at > 0 && (view.parse.tag(at - 1) == Tag::time || view.parse.words[at - 1].text == "for"))
    if (view.parse.words[--at].timex >= 0 &&
        view.timexes[static_cast<std::size_t>(view.parse.words[at].timex)].type == TimexType::set)
      return true;
  return false;
}

/// "asked how often they used it": again and again.
bool is_asked_how_often(const SentenceView& view, const VerbGroup& group) {
  const auto& words = view.parse.words;
  const std::uint32_t at = group.subject.first;
  return !group.subject.empty() && at > 1 && words[at - 2].text == "how" &&
         (words[at - 1].text == "often" || words[at - 1].text == "frequently");
}

/// The day is given with its year.
bool names_full_day(const Mention& mention) {
  if (!mention.time || mention.when.precision > Precision::day) return false;
  return holds_year(mention.time->quote.text);
}

}  // namespace

bool says_habit(const SentenceView& view, const VerbGroup& group) {
  if (opens_with_set(view, group) || is_asked_how_often(view, group)) return true;
  std::uint32_t first = group.subject.empty() ? group.range.first : group.subject.last;
  for (const VerbGroup& other : view.parse.groups)  // "a gala that usually pays was put off"
    if (other.range.last <= group.range.first) first = std::max(first, other.range.last);
  for (std::uint32_t at = first; at < group.range.last; ++at) {
    const Word& word = view.parse.words[at];
    if (word.tag != Tag::adverb) continue;
    const bool present = group.finite && group.tense == Tense::present && !group.perfect;
    if (present && language::equal_folded(word.text, "still")) return true;  // "is still debated"
    if (is_one_of(habit_words(), word)) return true;
  }
  return false;
}

bool is_habit(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (names_full_day(mention))
    return false;  // a picture's words: "is sworn in, Monday, 4 May 2020"
  if (group.tense != Tense::present || !group.finite || group.perfect || group.progressive ||
      view.narrative.caption || view.narrative.sentence < 2 || !view.article.published ||
      view.narrative.entry)
    return false;
  const std::optional<CivilMinute> latest = mention.when.extent().latest;
  return mention.status == Status::happened && latest &&
         *latest < first_minute(view.article.published->day());
}

bool shows_scene(const SentenceView& view, const VerbGroup& group, const Mention& mention) {
  if (!group.finite || group.tense != Tense::present || group.perfect ||
      group.mood != Mood::plain || !names_full_day(mention) ||
      !is_one_of(picture_verbs(), group.sense->lemma))
    return false;
  const std::optional<CivilMinute> latest = mention.when.extent().latest;
  return latest && view.article.published && *latest <= last_minute(view.article.published->day());
}

}  // namespace dateline::events
