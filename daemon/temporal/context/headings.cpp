// SPDX-License-Identifier: Apache-2.0
#include "context/headings.hpp"

#include <algorithm>

namespace dateline::temporal {

namespace {

constexpr std::int32_t k_minutes = 60;
constexpr std::int32_t k_hundred = 100;

bool is_packed(const Match& match) { return match.rule->guard == Guard::clock_heading; }

/// What a clock would read of "1743:" at the head of a line; 0 where none stands there.
std::int32_t heading_of(const language::Document& document, const std::vector<Item>& items,
                        const Match& match) {
  if (is_packed(match)) return match.fields.get(Slot::packed_time);
  constexpr std::int32_t k_day = 24;  // hours
  const language::Token& token = document.tokens[items[match.first].first];
  const std::int32_t year = match.fields.get(Slot::year);
  const bool heads = match.rule->guard == Guard::year && match.last == match.first + 1 &&
                     token.line_start && token.is_number() && match.last < items.size() &&
                     document.text_of(document.tokens[items[match.last].first]) == ":";
  return heads && year % k_hundred < k_minutes && year / k_hundred < k_day ? year : 0;
}

/// 0915 and 2205: no chronicle names such a year.
bool is_no_year(std::int32_t number) {
  constexpr std::int32_t k_first = 1000;
  constexpr std::int32_t k_last = 2100;
  return number < k_first || number >= k_last;
}

}  // namespace

void settle_headings(const language::Document& document, const std::vector<Item>& items,
                     std::vector<Match>& matches) {
  const auto live = std::find_if(matches.begin(), matches.end(), [](const Match& match) {
    return is_packed(match) && is_no_year(match.fields.get(Slot::packed_time));
  });
  if (live == matches.end()) {
    matches.erase(std::remove_if(matches.begin(), matches.end(), is_packed), matches.end());
    return;
  }
  const Rule* clock = live->rule;
  for (Match& match : matches)
    if (const std::int32_t packed = heading_of(document, items, match); packed > 0) {
      match.rule = clock;
      match.fields = {};
      match.fields.set(Slot::packed_time, packed);
    }
}

}  // namespace dateline::temporal
