// SPDX-License-Identifier: Apache-2.0
#include "text/calendar_lines.hpp"

#include "ascii.hpp"
#include "dates.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_longest_entry = 220;
constexpr std::size_t k_longest_label = 30;
constexpr std::size_t k_longest_stretch = 48;

// What stands between the day of an agenda's entry and what is on.
constexpr std::array k_label_ends{": "sv, " - "sv, " – "sv, " — "sv};

// What leads to the day that ends an entry: "Minutes of the meeting held on 29 October 2026".
constexpr std::array k_leads{" on "sv, " by "sv, " until "sv, " from "sv, ", "sv};

/// "Fri 2 May: Peru v Chile", "Oct. 25 - Lima, Arena", "Annual general meeting: 27 May 2026".
bool has_label(std::string_view text) {
  return std::any_of(k_label_ends.begin(), k_label_ends.end(), [&](std::string_view end) {
    const std::size_t front = text.find(end);
    if (front == text.npos) return false;
    if (front <= k_longest_label && names_day(text.substr(0, front))) return true;
    const std::string_view back = text.substr(text.rfind(end) + end.size());
    const bool colon = end == k_label_ends.front();  // "6 February – 9 May 2027", "October 2027"
    return back.size() <= (colon ? k_longest_stretch : k_longest_label) &&
           (names_day(back) || (colon && heads_calendar(back)));
  });
}

/// "R v Barrow, trial, 7 December 2026", "Forms are due by 3 May".
bool ends_on_day(std::string_view text) {
  const std::string_view tail = text.substr(text.size() - std::min(text.size(), k_longest_label));
  return is_digit(text.back()) || is_alpha(text.back())
             ? std::any_of(k_leads.begin(), k_leads.end(),
                           [&](std::string_view lead) {
                             const std::size_t at = tail.find(lead);
                             return at != tail.npos && names_day(tail.substr(at + lead.size()));
                           })
             : false;
}

std::size_t count_digits(std::string_view text) noexcept {
  return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) -
                                  text.begin());
}

/// Length of "10:00", "7.30pm", "9 a.m." at the start of `text`.
std::size_t clock_length(std::string_view text) noexcept {
  std::size_t at = count_digits(text);
  if (at == 0 || at > 2) return 0;
  const bool minutes = at + 2 < text.size() && (text[at] == ':' || text[at] == '.') &&
                       count_digits(text.substr(at + 1)) == 2;
  if (minutes) at += 3;
  const std::size_t spaced = at < text.size() && text[at] == ' ' ? at + 1 : at;
  for (const std::string_view half : {"a.m.", "p.m.", "am", "pm"})
    if (starts_with_folded(text.substr(spaced), half)) return spaced + half.size();
  return minutes ? at : 0;
}

/// "10:00 Plea hearing", but not "10:05 AM ET", "09:15 BST Friday".
bool opens_with_clock(std::string_view text) {
  const std::size_t end = clock_length(text);
  if (end == 0 || end >= text.size() || (text[end] != ' ' && text[end] != ':')) return false;
  std::size_t lower = 0;
  for (const char each : text.substr(end)) {
    lower = is_lower(each) ? lower + 1 : 0;
    if (lower >= 3) return !heads_calendar(text.substr(end));
  }
  return false;
}

CalendarLine line_of(std::string_view text) {
  if (text.empty() || text.size() > k_longest_entry) return CalendarLine::none;
  if (heads_calendar(text)) return CalendarLine::heading;
  const bool entry = has_label(text) || ends_on_day(text) || opens_with_clock(text);
  return entry ? CalendarLine::entry : CalendarLine::none;
}

}  // namespace

std::vector<CalendarLine> find_calendar(const std::vector<TextUnit>& units) {
  std::vector<CalendarLine> lines;
  lines.reserve(units.size());
  std::size_t entries = 0;
  std::string_view first;
  bool several = false;  // one heading is a line like others
  for (const TextUnit& unit : units) {
    lines.push_back(line_of(unit.text));
    entries += lines.back() == CalendarLine::entry ? 1U : 0U;
    if (lines.back() != CalendarLine::heading) continue;
    several = several || (!first.empty() && unit.text != first);
    first = unit.text;
  }
  for (CalendarLine& line : lines)
    if ((line == CalendarLine::heading && !several) ||
        (line == CalendarLine::entry && entries < 2 && !several))
      line = CalendarLine::none;
  return lines;
}

}  // namespace dateline::article
