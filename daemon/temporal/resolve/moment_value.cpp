// SPDX-License-Identifier: Apache-2.0
#include "resolve/moment.hpp"

#include <array>
#include <string_view>

// How a moment is written in TIMEX3.

namespace dateline::temporal {

namespace {

constexpr std::int32_t k_monday = 1;
constexpr std::array<std::string_view, 5> k_seasons{"", "SP", "SU", "FA", "WI"};  // by Season
constexpr std::array<std::string_view, 7> k_parts{"",   "MO", "MI", "AF",
                                                  "EV", "NI", "DT"};  // by DayPart

/// "-" and 7 in two digits: "-07".
std::string padded(std::string_view lead, std::int32_t value, std::size_t width) {
  const std::string digits = std::to_string(value);
  std::string text(lead);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  return text += digits;
}

std::string year_text(std::int32_t year) {
  return year > 0 ? padded("", year, 4) : padded("BC", 1 - year, 4);
}

}  // namespace

std::string Moment::value() const {
  const std::int32_t y = year();
  switch (grain) {
  case Grain::none:
    return {};
  case Grain::century:
    return y > 0 ? padded("", y / 100, 2) : padded("BC", (1 - y) / 100, 2);
  case Grain::decade:
    return y > 0 ? padded("", y / 10, 3) : padded("BC", (1 - y) / 10, 3);
  case Grain::year:
    return year_text(y);
  case Grain::half:
    return year_text(y) + padded("-H", sub, 1);
  case Grain::season:
    return year_text(y) + "-" + std::string(k_seasons[static_cast<std::size_t>(sub)]);
  case Grain::quarter:
    return year_text(y) + padded("-Q", sub, 1);
  case Grain::month:
    return year_text(y) + padded("-", month(), 2);
  case Grain::week:
  case Grain::weekend: {
    // The year of a week is that of its Thursday.
    const CivilDay thursday = on_or_before(day, k_monday) + date::days{3};
    const std::int32_t iso_year = day_moment(thursday).year();
    const auto week = static_cast<std::int32_t>((thursday - civil(iso_year, 1, 1)).count() / 7);
    return year_text(iso_year) + padded("-W", week + 1, 2) + (grain == Grain::weekend ? "-WE" : "");
  }
  default:
    break;
  }
  std::string text = year_text(y) + padded("-", month(), 2) + padded("-", day_of_month(), 2);
  if (grain == Grain::part) text += "T" + std::string(k_parts[static_cast<std::size_t>(sub)]);
  if (grain == Grain::hour || grain == Grain::minute)
    text += padded("T", hour, 2) + padded(":", minute, 2);
  if (grain == Grain::second)
    text += padded("T", hour, 2) + padded(":", minute, 2) + padded(":", second, 2);
  return text;
}

std::string_view open_value(Grain grain) noexcept {
  struct Open {
    Grain grain;
    std::string_view value;
  };
  constexpr Open k_open[] = {{Grain::century, "XX"},         {Grain::decade, "XXX"},
                             {Grain::year, "XXXX"},          {Grain::quarter, "XXXX-QX"},
                             {Grain::month, "XXXX-XX"},      {Grain::week, "XXXX-WXX"},
                             {Grain::weekend, "XXXX-WXX-WE"}};
  for (const Open& known : k_open)
    if (known.grain == grain) return known.value;
  return "XXXX-XX-XX";
}

}  // namespace dateline::temporal
