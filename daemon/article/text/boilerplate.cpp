// SPDX-License-Identifier: Apache-2.0
#include "text/boilerplate.hpp"

#include "ascii.hpp"
#include "calls.hpp"
#include "sentence_shape.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_max_item = 220;  // bytes of a headline

// What lists of other articles call themselves, anywhere in a short line, in lower case.
constexpr std::array k_list_headings{
    "popular"sv,        "ranking"sv,        "related"sv,       "most read"sv,     "most viewed"sv,
    "trending"sv,       "recommended"sv,    "read more"sv,     "read next"sv,     "also read"sv,
    "see also"sv,       "more from"sv,      "more stories"sv,  "more news"sv,     "more on this"sv,
    "latest"sv,         "top stories"sv,    "editor's pick"sv, "editors' pick"sv, "you may also"sv,
    "you might also"sv, "don't miss"sv,     "up next"sv,       "what to read"sv,  "in other news"sv,
    "share this"sv,     "external links"sv, "sources"sv};

bool names_list(std::string_view text) noexcept {
  return text.size() <= 60 &&
         std::any_of(k_list_headings.begin(), k_list_headings.end(), [&](std::string_view word) {
           return find_folded(text, word) != std::string_view::npos;
         });
}

/// A headline, a menu's entry, a heading: short, and no sentence.
bool is_item(const TextUnit& unit) noexcept {
  if (unit.text.size() > k_max_item) return false;
  if (!ends_sentence(unit.text)) return true;
  // Headlines may ask or exclaim.
  const char last = unit.text.back();
  return (last == '?' || last == '!') && unit.marker == TextUnit::Marker::bullet;
}

/// Most words begin with a capital.
bool is_title_case(std::string_view text) noexcept {
  std::size_t words = 0;
  std::size_t capitals = 0;
  bool inside = false;
  for (const char c : text) {
    if (!inside && (is_alpha(c) || is_digit(c) || is_high(c))) {
      ++words;
      capitals += is_lower(c) ? 0U : 1U;
    }
    inside = !is_space(c);
  }
  return words >= 2 && capitals * 10 >= words * 6;
}

struct Run {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t items = 0;
  std::size_t bullets = 0;
  std::size_t lone_bullets = 0;  ///< that stand on a line of their own
  std::size_t title_case = 0;
  std::size_t dated = 0;
  bool named = false;
};

Run run_at(const std::vector<TextUnit>& units, const std::vector<CalendarLine>& calendar,
           std::size_t begin) {
  Run run{begin, begin, 0, 0, 0, 0, 0, false};
  bool under_heading = false;
  for (; run.end < units.size() && is_item(units[run.end]); ++run.end) {
    const TextUnit& unit = units[run.end];
    run.bullets += unit.marker == TextUnit::Marker::bullet ? 1U : 0U;
    if (unit.text.empty()) {
      ++run.lone_bullets;
      continue;
    }
    ++run.items;
    run.title_case += is_title_case(unit.text) ? 1U : 0U;
    under_heading = under_heading || calendar[run.end] == CalendarLine::heading;
    run.dated += under_heading || calendar[run.end] == CalendarLine::entry ? 1U : 0U;
    run.named = run.named || (unit.marker != TextUnit::Marker::bullet && names_list(unit.text));
  }
  return run;
}

/// A list that the sentence before announces is part of the text.
bool announced(const std::vector<TextUnit>& units, const Run& run) noexcept {
  return run.begin > 0 && units[run.begin - 1].text.ends_with(':');
}

/// What is on when, and no list of other articles.
bool is_agenda(const Run& run) noexcept { return run.dated >= 2 && run.dated * 2 >= run.items; }

bool is_foreign_list(const std::vector<TextUnit>& units, const Run& run) noexcept {
  if (run.lone_bullets >= 2) return !announced(units, run) || run.named;
  if (run.named && run.items >= 3) return true;
  if (announced(units, run) || is_agenda(run)) return false;
  const bool tail = run.end == units.size();
  if (tail && run.items >= 3) return true;
  return run.items >= 4 && run.title_case * 10 >= run.items * 7;
}

}  // namespace

std::vector<bool> find_boilerplate(const std::vector<TextUnit>& units,
                                   const std::vector<CalendarLine>& calendar) {
  std::vector<bool> boilerplate(units.size());
  std::size_t prose = 0;  // units of running text so far
  for (std::size_t at = 0; at < units.size();) {
    const Run run = run_at(units, calendar, at);
    if (run.end == at) {
      boilerplate[at] = is_call(units[at].text);
      ++prose;
      ++at;
      continue;
    }
    // The lines before the first prose are title, byline and dateline: the reader's to tell.
    const bool cut = prose > 0 && is_foreign_list(units, run);
    for (; at < run.end; ++at)
      boilerplate[at] = cut || units[at].text.empty() || is_call(units[at].text);
  }
  return boilerplate;
}

}  // namespace dateline::article
