// SPDX-License-Identifier: Apache-2.0
#include "dates.hpp"

#include "ascii.hpp"
#include "month_table.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace dateline::article {
namespace {

constexpr std::size_t k_longest_date = 200;  // bytes of metadata that may hold one date
constexpr std::size_t k_max_parts = 256;
constexpr unsigned k_first_year = 1850;
constexpr unsigned k_last_year = 2150;

static_assert(std::is_sorted(k_month_names.begin(), k_month_names.end(),
                             [](const MonthName& a, const MonthName& b) {
                               return a.name < b.name;
                             }));

/// A number or a month's name, with what stands between it and the part before.
struct DatePart {
  unsigned value = 0;
  std::size_t digits = 0;  ///< 0: a month's name
  std::string_view gap;
};

unsigned month_named(std::string_view word) {
  const std::string folded = lowered(word);
  const auto* found =
      std::lower_bound(k_month_names.begin(), k_month_names.end(), std::string_view(folded),
                       [](const MonthName& entry, std::string_view k) { return entry.name < k; });
  return found != k_month_names.end() && found->name == folded ? found->month : 0;
}

constexpr bool is_letter(char c) noexcept { return is_alpha(c) || is_high(c); }

std::vector<DatePart> parts_of(std::string_view text) {
  std::vector<DatePart> parts;
  std::size_t gap_begin = 0;
  for (std::size_t at = 0; at < text.size() && parts.size() < k_max_parts;) {
    const std::size_t begin = at;
    if (is_digit(text[at])) {
      unsigned value = 0;
      while (at < text.size() && is_digit(text[at])) {
        if (at - begin < 9) value = value * 10 + static_cast<unsigned>(text[at] - '0');
        ++at;
      }
      parts.push_back({value, at - begin, text.substr(gap_begin, begin - gap_begin)});
      gap_begin = at;
    } else if (is_letter(text[at])) {
      while (at < text.size() && is_letter(text[at])) ++at;
      if (const unsigned month = month_named(text.substr(begin, at - begin))) {
        parts.push_back({month, 0, text.substr(gap_begin, begin - gap_begin)});
        gap_begin = at;
      }
    } else {
      ++at;
    }
  }
  return parts;
}

std::optional<CivilDay> day_from(unsigned year, unsigned month, unsigned day) noexcept {
  if (year < k_first_year || year > k_last_year) return std::nullopt;
  const date::year_month_day ymd{date::year(static_cast<int>(year)), date::month(month),
                                 date::day(day)};
  if (!ymd.ok()) return std::nullopt;
  return CivilDay{ymd};
}

bool is_year(const DatePart& part) noexcept { return part.digits == 4; }
bool is_short(const DatePart& part) noexcept { return part.digits == 1 || part.digits == 2; }

/// What may stand between the parts of a date in words: "de", "del", ".", ",", "º", "er", "th".
bool joins_words(std::string_view gap) noexcept {
  return gap.size() <= 8 && gap.find(':') == std::string_view::npos &&
         gap.find('|') == std::string_view::npos;
}

/// One mark between numbers: '-', '/', '.', or the signs for year and month.
bool joins_numbers(std::string_view gap) noexcept {
  constexpr std::array<std::string_view, 12> k_marks{"-",  "/",  ".",  ". ",  " / ", "年",
                                                     "月", "년", "월", "年 ", "년 ", "월 "};
  return std::find(k_marks.begin(), k_marks.end(), gap) != k_marks.end();
}

std::optional<CivilDay> numeric_day(const DatePart& first, const DatePart& second, unsigned year,
                                    bool dotted, DateOrder order) noexcept {
  const bool month_first = order == DateOrder::month_first && !dotted
                               ? second.value <= 31 && first.value <= 12
                               : second.value > 12;
  return month_first ? day_from(year, first.value, second.value)
                     : day_from(year, second.value, first.value);
}

std::optional<CivilDay> day_at(const DatePart& a, const DatePart& b, const DatePart& c,
                               DateOrder order) noexcept {
  if (b.digits == 0 && is_year(c) && is_short(a) && joins_words(b.gap) && joins_words(c.gap))
    return day_from(c.value, b.value, a.value);  // 10 July 2023
  if (a.digits == 0 && is_year(c) && is_short(b) && joins_words(b.gap) && joins_words(c.gap))
    return day_from(c.value, a.value, b.value);  // July 10, 2023
  if (is_year(a) && b.digits == 0 && is_short(c) && joins_words(b.gap) && joins_words(c.gap))
    return day_from(a.value, b.value, c.value);  // 2023. július 10.
  if (!joins_numbers(b.gap) || !joins_numbers(c.gap)) return std::nullopt;
  if (is_year(a) && is_short(b) && is_short(c)) return day_from(a.value, b.value, c.value);
  if (is_short(a) && is_short(b) && is_year(c))
    return numeric_day(a, b, c.value, b.gap.front() == '.', order);
  return std::nullopt;
}

/// 20230710, as file names and stamps write it, not within a longer number.
std::optional<CivilDay> compact_day(const DatePart& part) noexcept {
  if (part.digits != 8) return std::nullopt;
  const unsigned year = part.value / 10000;
  if (year < 1970 || year > 2099) return std::nullopt;
  return day_from(year, part.value / 100 % 100, part.value % 100);
}

/// "+0900" or "-05:30" at the start of `text`.
std::optional<UtcOffset> leading_offset(std::string_view text) noexcept {
  if (text.size() < 5 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
  const std::size_t minutes_at = text[3] == ':' ? 4 : 3;
  if (text.size() < minutes_at + 2) return std::nullopt;
  for (const std::size_t at : {std::size_t{1}, std::size_t{2}, minutes_at, minutes_at + 1})
    if (!is_digit(text[at])) return std::nullopt;
  const int hours = (text[1] - '0') * 10 + (text[2] - '0');
  const int minutes = (text[minutes_at] - '0') * 10 + (text[minutes_at + 1] - '0');
  if (hours > 14 || minutes > 59) return std::nullopt;
  return UtcOffset{(hours * 60 + minutes) * (text[0] == '-' ? -1 : 1)};
}

constexpr std::size_t k_longest_heading = 40;
constexpr std::string_view k_heading_marks = " ,.:";

constexpr std::array<std::string_view, 7> k_weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                     "friday", "saturday", "sunday"};

/// "Mon", "Tues", "THURSDAY".
bool is_weekday(std::string_view word) noexcept {
  constexpr std::size_t k_shortest = 3;
  return word.size() >= k_shortest &&
         std::any_of(k_weekdays.begin(), k_weekdays.end(), [&](std::string_view name) {
           return word.size() <= name.size() && same_folded(word, name.substr(0, word.size()));
         });
}

/// Length of "st", "nd", "rd" or "th" at the start of `text`.
std::size_t ordinal_length(std::string_view text) noexcept {
  for (const std::string_view ending : {"st", "nd", "rd", "th"})
    if (starts_with_folded(text, ending) && (text.size() == 2 || !is_letter(text[2]))) return 2;
  return 0;
}

/// What a heading of a calendar is made of, each at most once.
struct HeadingParts {
  bool weekday = false;
  bool month = false;
  bool day = false;
  bool year = false;

  bool take_number(std::string_view digits) noexcept {
    const bool century = digits.starts_with('1') || digits.starts_with('2');
    return digits.size() <= 2 ? take(day) : digits.size() == 4 && century && take(year);
  }
  bool take_word(std::string_view word) {
    if (same_folded(word, "of") || same_folded(word, "the")) return true;
    if (month_named(word) > 0) return take(month);
    return is_weekday(word) && take(weekday);
  }
  /// A day with its year says when something came out.
  [[nodiscard]] bool head() const noexcept {
    if (day) return (month || weekday) && !year;
    return weekday ? !month && !year : month || year;
  }

 private:
  static bool take(bool& part) noexcept { return !std::exchange(part, true); }
};

}  // namespace

std::optional<DatelineMatch> read_with_offset(std::string_view text, DateOrder order,
                                              std::optional<CivilDay> hint) {
  auto match = read_dateline(text, order, hint);
  if (!match || !match->published.has_time || match->published.offset) return match;
  std::string_view rest = text.substr(std::min<std::size_t>(match->range.end, text.size()));
  // Seconds may be left over between the minute and the offset.
  while (!rest.empty() && (is_digit(rest.front()) || rest.front() == ':' || is_space(rest.front())))
    rest.remove_prefix(1);
  match->published.offset = leading_offset(rest);
  return match;
}

Published published_on(CivilDay day) noexcept {
  Published published;
  published.local = first_minute(day);
  return published;
}

std::optional<CivilDay> find_day(std::string_view text, DateOrder order) {
  const std::vector<DatePart> parts = parts_of(text);
  for (std::size_t at = 0; at < parts.size(); ++at) {
    if (at + 2 < parts.size())
      if (const auto day = day_at(parts[at], parts[at + 1], parts[at + 2], order)) return day;
    if (const auto day = compact_day(parts[at])) return day;
  }
  return std::nullopt;
}

std::optional<Published> read_date(std::string_view text, DateOrder order) {
  text = trim(text).substr(0, k_longest_date);
  if (text.size() < 6) return std::nullopt;
  if (const auto iso = published_from_iso(text)) return iso;
  if (const auto match = read_with_offset(text, order)) return match->published;
  if (const auto day = find_day(text, order)) return published_on(*day);
  return std::nullopt;
}

bool names_day(std::string_view text) {
  const std::vector<DatePart> parts = parts_of(text);
  const auto is_month = [&](std::size_t at) { return at < parts.size() && parts[at].digits == 0; };
  for (std::size_t at = 0; at < parts.size(); ++at) {
    const bool day = parts[at].digits > 0 && parts[at].digits <= 2 && parts[at].value >= 1 &&
                     parts[at].value <= 31;
    if (day && (is_month(at + 1) || (at > 0 && is_month(at - 1)))) return true;
  }
  return false;
}

bool heads_calendar(std::string_view text) {
  if (text.size() > k_longest_heading) return false;
  HeadingParts parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    if (is_digit(text[at])) {
      while (at < text.size() && is_digit(text[at])) ++at;
      if (!parts.take_number(text.substr(begin, at - begin))) return false;
      at += ordinal_length(text.substr(at));
    } else if (is_letter(text[at])) {
      while (at < text.size() && is_letter(text[at])) ++at;
      if (!parts.take_word(text.substr(begin, at - begin))) return false;
    } else if (k_heading_marks.find(text[at++]) == std::string_view::npos) {
      return false;
    }
  }
  return parts.head();
}

std::optional<CivilDay> day_in_name(std::string_view name) {
  return find_day(name.substr(0, 4 * k_longest_date), DateOrder::day_first);
}

}  // namespace dateline::article
