// SPDX-License-Identifier: Apache-2.0
#include "print/when_words.hpp"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace dateline::client {
namespace {

using date::year_month_day;

constexpr std::array<std::string_view, 7> k_weekdays = {"Sun", "Mon", "Tue", "Wed",
                                                        "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> k_months = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 4> k_quarters = {"1st quarter", "2nd quarter", "3rd quarter",
                                                        "4th quarter"};
constexpr std::array<std::string_view, 2> k_halves = {"1st half", "2nd half"};
/// By the hours that they begin and end in, both included; the first that fits.
struct DayPart {
  int first_hour;
  int last_hour;
  std::string_view name;
};
constexpr std::array k_day_parts = {
    DayPart{12, 13, "midday"}, DayPart{12, 17, "afternoon"}, DayPart{17, 21, "evening"},
    DayPart{4, 11, "morning"}, DayPart{6, 18, "daytime"},    DayPart{0, 23, "night"},
};
/// By the first month, March first.
constexpr std::array<std::string_view, 4> k_seasons = {"spring", "summer", "autumn", "winter"};

constexpr auto k_day = std::chrono::minutes{24 * 60};

struct Parts {
  explicit Parts(CivilMinute minute)
      : day(day_of(minute)), calendar(day), year(static_cast<int>(calendar.year())),
        month(static_cast<unsigned>(calendar.month())),
        day_of_month(static_cast<unsigned>(calendar.day())), minutes(minute - first_minute(day)) {}

  CivilDay day;
  year_month_day calendar;
  int year;
  unsigned month;
  unsigned day_of_month;
  std::chrono::minutes minutes;
};

std::string_view day_part(const Parts& from, const Parts& to) {
  constexpr std::chrono::hours k_hour{1};
  for (const DayPart& part : k_day_parts)
    if (from.minutes / k_hour >= part.first_hour && to.minutes / k_hour <= part.last_hour)
      return part.name;
  return "";
}
std::string weekday_name(CivilDay day) {
  return std::string(k_weekdays[date::weekday{day}.c_encoding()]);
}
std::string clock(const Parts& at) {
  return fmt::format("{:02}:{:02}", at.minutes.count() / 60, at.minutes.count() % 60);
}
std::string offset_text(UtcOffset offset) {
  const auto minutes = offset.count() < 0 ? -offset.count() : offset.count();
  return fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', minutes / 60, minutes % 60);
}
std::string ordinal(int number) {
  const int tens = number % 100 / 10;
  const int ones = number % 10;
  const char* ending = "th";
  if (tens != 1) ending = ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th";
  return fmt::format("{}{}", number, ending);
}

/// The calendar unit that an interval fills exactly.
enum class Unit { instant, day, month, year, decade, other };

Unit unit_of(CivilMinute first, CivilMinute last) {
  const Parts from{first};
  const Parts to{last};
  if (from.day == to.day && last - first + std::chrono::minutes{1} < k_day) return Unit::instant;
  if (from.minutes.count() != 0 || to.minutes + std::chrono::minutes{1} != k_day)
    return Unit::other;
  if (from.day == to.day) return Unit::day;
  const bool month_end = Parts{last + std::chrono::minutes{1}}.day_of_month == 1;
  if (from.day_of_month != 1 || !month_end) return Unit::other;
  if (from.year == to.year && from.month == to.month) return Unit::month;
  if (from.month != 1 || to.month != 12) return Unit::other;
  if (from.year == to.year) return Unit::year;
  return from.year % 10 == 0 && to.year == from.year + 9 ? Unit::decade : Unit::other;
}

/// The two ways to write calendar units; everything above them is said in one way only.
struct Hand {
  bool words = false;
  std::optional<int> year = {};  ///< set by the line above

  [[nodiscard]] std::string day(const Parts& at) const {
    if (words) return day_in_words(at.day);
    return bare_day(at) + ' ' + weekday_name(at.day);
  }
  /// A day inside a phrase.
  [[nodiscard]] std::string bare_day(const Parts& at) const {
    if (words) return day_in_words(at.day);
    return fmt::format("{:04}-{:02}-{:02}", at.year, at.month, at.day_of_month);
  }
  /// A day inside a phrase, without its year where the line above has said it.
  [[nodiscard]] std::string near_day(const Parts& at) const {
    if (words || year != at.year) return bare_day(at);
    return fmt::format("{:02}-{:02}", at.month, at.day_of_month);
  }
  [[nodiscard]] std::string month(const Parts& at) const {
    if (words) return fmt::format("{} {}", k_months[at.month - 1], at.year);
    return fmt::format("{:04}-{:02}", at.year, at.month);
  }
  [[nodiscard]] std::string time(const Parts& at, std::optional<UtcOffset> offset) const {
    std::string result = bare_day(at) + ' ' + clock(at);
    if (words && offset) result += ' ' + offset_text(*offset);
    return result;
  }
  [[nodiscard]] std::string_view to() const { return words ? " to " : " \xE2\x86\x92 "; }
  [[nodiscard]] std::string_view between() const { return words ? " to " : "\xE2\x80\xA6"; }
};

/// What fills a unit exactly, by its name; `edge` says which end stands for what fills none.
std::string point(const Interval& at, bool last, const Hand& hand) {
  const CivilMinute edge = last ? at.latest.value_or(at.earliest.value_or(CivilMinute{}))
                                : at.earliest.value_or(at.latest.value_or(CivilMinute{}));
  const Parts fields{edge};
  if (!at.earliest || !at.latest) return hand.near_day(fields);
  switch (unit_of(*at.earliest, *at.latest)) {
  case Unit::instant:
    return hand.near_day(fields) + ' ' + clock(fields);
  case Unit::month:
    return hand.month(fields);
  case Unit::year:
    return fmt::format("{}", fields.year);
  case Unit::decade:
    return fmt::format("{}s", Parts{*at.earliest}.year);
  case Unit::day:
  case Unit::other:
    break;
  }
  return hand.near_day(fields);
}

std::string_view modifier_prefix(Modifier modifier) {
  switch (modifier) {
  case Modifier::none:
    break;
  case Modifier::early:
    return "early ";
  case Modifier::mid:
    return "mid ";
  case Modifier::late:
    return "late ";
  case Modifier::about:
    return "about ";
  }
  return "";
}

std::string season(const Parts& from) {
  const unsigned index = (from.month + 9) % 12 / 3;
  if (from.month != 12) return fmt::format("{} {}", k_seasons[index], from.year);
  return fmt::format("{} {}/{:02}", k_seasons[index], from.year, (from.year + 1) % 100);
}

/// Two ends of something that fills no unit: `2026-04…2027-03`, `2023-07-11…07-31`.
std::string stretch(const Parts& from, const Parts& to, const Hand& hand) {
  const CivilDay after = to.day + date::days{1};
  const bool months = from.day_of_month == 1 && Parts{first_minute(after)}.day_of_month == 1;
  Hand second = hand;
  second.year = from.year;
  std::string result = months ? hand.month(from) : hand.bare_day(from);
  result += hand.between();
  return result += months ? hand.month(to) : second.near_day(to);
}

/// A part of a month or longer that was named as such: "early July 2023", "late 2023". In words in
/// a column too, because digits would claim days that nobody named.
std::string part(const TimeSpan& span, const Parts& from, const Hand& hand) {
  switch (span.precision) {
  case Precision::month:
    return Hand{true, {}}.month(from);
  case Precision::year:
    return fmt::format("{}", from.year);
  case Precision::decade:
    return fmt::format("{}s", from.year / 10 * 10);
  case Precision::week:
    return "week of " + hand.near_day(from);
  case Precision::quarter:
    return fmt::format("{} {}", k_quarters[(from.month - 1) / 3], from.year);
  case Precision::half:
    return fmt::format("{} {}", k_halves[(from.month - 1) / 6], from.year);
  case Precision::season:
    return season(from);
  case Precision::century:
    return ordinal((from.year + 50) / 100 + 1) + " century";
  default:
    return hand.bare_day(from);
  }
}

/// A moment of a coarser unit than a day, both ends known, not qualified.
std::string coarse(const TimeSpan& span, const Parts& from, const Parts& to, const Hand& hand) {
  const Unit unit = unit_of(*span.begin.earliest, *span.begin.latest);
  if (unit == Unit::month) return hand.month(from);
  if (unit == Unit::year) return fmt::format("{}", from.year);
  if (unit == Unit::decade) return fmt::format("{}s", from.year);
  switch (span.precision) {
  case Precision::week:
    return to.day - from.day == date::days{6} ? part(span, from, hand) : stretch(from, to, hand);
  case Precision::quarter:
  case Precision::half:
  case Precision::season:
  case Precision::century:
    return part(span, from, hand);
  case Precision::month:
  case Precision::year:
  case Precision::decade:
    return stretch(from, to, hand);
  default:
    return "by " + hand.near_day(to);
  }
}

std::string within(const TimeSpan& span, const Hand& hand) {
  if (!span.begin.latest) return "after " + hand.near_day(Parts{*span.begin.earliest});
  if (!span.begin.earliest) return "by " + hand.near_day(Parts{*span.begin.latest});
  const Parts from{*span.begin.earliest};
  const Parts to{*span.begin.latest};
  // "late next week" names days well enough to say them.
  const bool named_part = span.modifier != Modifier::none && span.modifier != Modifier::about &&
                          span.precision != Precision::week;
  if (named_part) return std::string(modifier_prefix(span.modifier)) + part(span, from, hand);
  const std::string about{span.modifier == Modifier::about ? modifier_prefix(span.modifier) : ""};
  if (from.day != to.day) return about + coarse(span, from, to, hand);
  if (unit_of(*span.begin.earliest, *span.begin.latest) == Unit::day)
    return about + (about.empty() ? hand.day(from) : hand.bare_day(from));
  if (span.precision == Precision::day_part)
    return fmt::format("{}{} {}", about, hand.bare_day(from), day_part(from, to));
  return about + hand.time(from, span.offset);
}

bool is_instant(const Interval& at) {
  return at.earliest && at.latest && unit_of(*at.earliest, *at.latest) == Unit::instant;
}

std::string lasts(const TimeSpan& span, const Hand& hand) {
  const std::string about{
      modifier_prefix(span.modifier == Modifier::about ? Modifier::about : Modifier::none)};
  const bool same = span.begin.earliest == span.end.earliest &&
                    span.begin.latest == span.end.latest && span.begin.one_sided();
  if (same) return about + within(span, hand);  // begun and over, nobody says on which day
  const bool endless = !span.end.latest && !span.begin.open();
  if (endless)  // "since": it may have begun before that
    return about + (span.begin.earliest ? "from " : "since ") + point(span.begin, false, hand);
  if (span.begin.open()) return about + "until " + point(span.end, true, hand);
  Hand whole = hand;
  whole.year.reset();
  if (is_instant(span.begin) && is_instant(span.end) &&
      day_of(*span.begin.earliest) == day_of(*span.end.latest))  // "2026-06-20 10:00 → 16:00"
    return fmt::format("{}{}{}{}", about, point(span.begin, false, whole), hand.to(),
                       clock(Parts{*span.end.latest}));
  Hand end = hand;
  end.year = year_of(span);
  return fmt::format("{}{}{}{}", about, point(span.begin, false, whole), hand.to(),
                     point(span.end, true, end));
}

std::string write(const TimeSpan& span, const Hand& hand) {
  if (span.begin.open() && span.end.open()) return "undated";
  return span.shape == TimeSpan::Shape::within ? within(span, hand) : lasts(span, hand);
}

}  // namespace

std::string when_in_column(const TimeSpan& span, std::optional<int> year) {
  return write(span, Hand{false, year});
}

std::string when_in_words(const TimeSpan& span) { return write(span, Hand{true, {}}); }

std::optional<int> year_of(const TimeSpan& span) {
  for (const auto& minute :
       {span.begin.earliest, span.begin.latest, span.end.earliest, span.end.latest})
    if (minute) return Parts{*minute}.year;
  return std::nullopt;
}

std::string day_in_words(CivilDay day) {
  const Parts at{first_minute(day)};
  return fmt::format("{} {} {} {}", weekday_name(day), at.day_of_month, k_months[at.month - 1],
                     at.year);
}

std::string published_in_words(const Published& published) {
  std::string result = day_in_words(published.day());
  if (published.has_time) result += ' ' + clock(Parts{published.local});
  if (published.has_time && published.offset) result += ' ' + offset_text(*published.offset);
  return result;
}

std::string month_in_digits(CivilMinute minute) { return Hand{}.month(Parts{minute}); }

}  // namespace dateline::client
