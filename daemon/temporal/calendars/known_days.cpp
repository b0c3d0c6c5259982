// SPDX-License-Identifier: Apache-2.0
#include "calendars/known_days.hpp"

#include <array>
#include <string_view>

namespace dateline::temporal {

namespace {

struct KnownDay {
  std::int32_t year;
  std::int32_t month;
  std::int32_t day;
  std::array<std::string_view, 10> events;  ///< words behind the date
};

// September 11 is a rule of its own: it holds also where no publication is known.
constexpr KnownDay k_days[] = {
    {2004, 12, 26, {"tsunami", "earthquake"}},
    {2005, 7, 7, {"bombings", "bombers", "bombing"}},
    {2021,
     1,
     6,
     {"attack", "attacks", "riot", "riots", "rioters", "insurrection", "insurrectionists",
      "committee", "defendants", "siege"}},
    {2022, 2, 24, {"invasion"}},
    {2023, 10, 7, {"attack", "attacks", "massacre", "massacres", "assault", "onslaught"}},
};

}  // namespace

std::optional<std::int32_t> year_of_known_day(std::int32_t month, std::int32_t day,
                                              const language::Document& document,
                                              std::uint32_t next) {
  if (next >= document.tokens.size()) return std::nullopt;
  for (const KnownDay& known : k_days) {
    if (known.month != month || known.day != day) continue;
    for (const std::string_view event : known.events)
      if (!event.empty() && language::equal_folded(document.text_of(document.tokens[next]), event))
        return known.year;
  }
  return std::nullopt;
}

}  // namespace dateline::temporal
