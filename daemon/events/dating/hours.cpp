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

// A story goes back to a day that is further off: of a nearer one it may as well tell beside the
// news of today.
constexpr date::days k_news{7};
constexpr std::uint32_t k_back_sentences = 4;

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

std::optional<CivilDay> day_of_hour(const SentenceView& view, const Timex& timex,
                                    const TimeSpan& span, bool back) {
  const Narrative& narrative = view.narrative;
  const std::optional<TimeSpan>& story = back ? narrative.main : narrative.day;
  if (!view.article.published || !story || !is_over(view, *story) ||
      !names_hour_alone(timex, view.article.body) ||
      span.single_day() != std::optional{view.article.published->day()})
    return std::nullopt;
  const std::optional<CivilDay> day = story->single_day();
  const bool gone_back =
      day && narrative.age <= k_back_sentences && *span.single_day() - *day > k_news;
  return story == narrative.main || gone_back ? day : std::nullopt;
}

std::optional<CivilDay> day_told_of(const SentenceView& view, const Timex& timex,
                                    const TimeSpan& span) {
  constexpr date::days k_longest_wait{2};
  constexpr std::uint32_t k_near_sentences = 2;
  const Narrative& narrative = view.narrative;
  const std::optional<CivilDay> day = narrative.day ? narrative.day->single_day() : std::nullopt;
  const bool told = day && narrative.told_on && span.single_day() == narrative.told_on &&
                    narrative.age <= k_near_sentences && *day < *narrative.told_on &&
                    *narrative.told_on - *day <= k_longest_wait;
  return told && names_hour_alone(timex, view.article.body) ? day : std::nullopt;
}

std::optional<CivilDay> day_of_listed_hour(const SentenceView& view, std::uint32_t timex) {
  const std::optional<TimeSpan>& story = view.narrative.main;
  const Timex& hour = view.timexes[timex];
  const auto& published = view.article.published;
  if (!view.narrative.course || view.narrative.entry != timex || !published || !story ||
      !is_over(view, *story) || !names_hour_alone(hour, view.article.body) || !hour.span ||
      hour.span->single_day() != std::optional{published->day()})
    return std::nullopt;
  return story->single_day();
}

TimeSpan on_day(TimeSpan span, CivilDay from, CivilDay to) noexcept {
  for (Interval* interval : {&span.begin, &span.end})
    for (std::optional<CivilMinute>* edge : {&interval->earliest, &interval->latest})
      if (*edge) **edge += to - from;
  return span;
}

}  // namespace dateline::events
