// SPDX-License-Identifier: Apache-2.0
#include "dating/hours.hpp"

#include "dating/strategies.hpp"
#include "grammar/clause_links.hpp"
#include "lexicon/letters.hpp"
#include "lexicon/word_lists.hpp"

#include <array>
#include <cstddef>

namespace dateline::events {
namespace {

constexpr std::string_view k_midnight = "midnight";
constexpr std::string_view k_local_time = " local time";

constexpr auto k_hours = std::to_array<std::string_view>(
    {"noon", "midday", "dawn", "daybreak", "dusk", "nightfall", "sunrise", "sunset"});

}  // namespace

bool names_no_day(std::string_view text) noexcept {
  if (text.ends_with(k_local_time)) text.remove_suffix(k_local_time.size());
  std::size_t letters = 0;
  std::size_t digits = 0;
  for (const char c : text) {
    letters = is_lower(c) || (letters > 0 && is_upper(c)) ? letters + 1 : 0;  // "GMT" counts not
    if (is_digit(c)) ++digits;
    if (letters > 2 || digits > 4) return false;
  }
  return digits > 0;
}

bool names_hour_alone(const Timex& timex, std::string_view body) noexcept {
  constexpr std::string_view k_later = " later";
  if (timex.type != TimexType::time) return false;
  const std::string_view text = timex.range.of(body);
  if (text.ends_with(k_midnight))  // after it, the next day is
    return body.substr(0, timex.range.end - k_midnight.size()).ends_with("before ");
  if (text.ends_with(k_later))
    return is_short(last_word(text.substr(0, text.size() - k_later.size())));
  return names_no_day(text) || is_one_of(k_hours, last_word(text));
}

bool is_hour_of_story(const SentenceView& view, const Timex& timex, const TimeSpan& span,
                      bool back) {
  const Narrative& narrative = view.narrative;
  return view.article.published && narrative.main && (back || narrative.main == narrative.day) &&
         is_over(view, *narrative.main) && names_hour_alone(timex, view.article.body) &&
         span.single_day() == std::optional{view.article.published->day()};
}

}  // namespace dateline::events
