// SPDX-License-Identifier: Apache-2.0
#include "context/continuations.hpp"

#include "language/token.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace dateline::temporal {

namespace {

// Days of one month in a row.
constexpr std::size_t k_longest_list = 8;

constexpr std::array<std::string_view, 6> k_links{"-", "–", "and", "to", "or", "through"};

class Continuer {
 public:
  Continuer(const language::Document& document, const std::vector<Item>& items,
            const Vocabulary& vocabulary)
      : document_(document), items_(items), vocabulary_(vocabulary) {}

  /// "Sept. 26-27": the number after.
  [[nodiscard]] std::optional<Match> after(const Match& match) const {
    const std::uint32_t number = match.last + 1;
    const bool year_alone = match.fields.has(Slot::year) && match.last - match.first == 1;
    if (number >= items_.size() || items_[number].symbol == 0 ||
        !(year_alone || is_month_day(match)))
      return std::nullopt;
    const bool split = year_alone && text(match.last) == "/" && !spaced(match.last);
    if (!(links(match.last) || lists(match.last) || split) || !plain_end(number))
      return std::nullopt;
    Match next{number, number + 1, match.rule, match.fields};
    if (is_month_day(match) && reads(match.last - 1, WordClass::ORDDAY, WordClass::DAY) &&
        reads(number, WordClass::DAY, WordClass::ORDDAY)) {
      next.fields.set(Slot::day, items_[number].number);
      return ahead(match, next, Slot::day) ? std::optional(next) : std::nullopt;
    }
    if (year_alone && reads(number, WordClass::YY, WordClass::YY) && !spaced(number)) {
      const std::int32_t year = match.fields.get(Slot::year);
      next.fields.set(Slot::year, year / 100 * 100 + items_[number].number);
      return ahead(match, next, Slot::year) ? std::optional(next) : std::nullopt;
    }
    return std::nullopt;
  }

  /// "2:30-4 p.m.": the half of the day holds for both.
  void share_half(Match& first, const Match& second) const {
    if (second.first != first.last + 1 || !links(first.last) || !is_clock(second) ||
        !first.fields.has(Slot::hour) || first.fields.has(Slot::meridiem) ||
        !(in_order(first.fields.get(Slot::hour), second.fields.get(Slot::hour)) ||
          (first.fields.get(Slot::hour) == second.fields.get(Slot::hour) &&
           first.fields.get(Slot::minute) < second.fields.get(Slot::minute))))
      return;
    first.fields.set(Slot::meridiem, second.fields.get(Slot::meridiem));
  }

  /// "Monday and Tuesday nights": each is one of every week.
  void share_set(Match& first, const Match& second) const {
    if (second.first != first.last + 1 || !links(first.last) || !is_bare_weekday(first) ||
        second.rule->meaning != Meaning::set_calendar || !second.fields.has(Slot::weekday) ||
        !second.fields.has(Slot::day_part))
      return;
    const std::int32_t weekday = first.fields.get(Slot::weekday);
    first.rule = second.rule;
    first.fields = second.fields;
    first.fields.set(Slot::weekday, weekday);
  }

  /// "Friday and Saturday 20 June": days of one week.
  void share_date(Match& first, const Match& second) const {
    constexpr std::int32_t k_week = 7;
    if (second.first != first.last + 1 || !links(first.last) || !is_bare_weekday(first) ||
        !is_month_day(second) || !second.fields.has(Slot::weekday))
      return;
    const std::int32_t before =
        (second.fields.get(Slot::weekday) - first.fields.get(Slot::weekday) + k_week) % k_week;
    const std::int32_t day = second.fields.get(Slot::day) - before;
    if (before == 0 || day < 1) return;
    const std::int32_t weekday = first.fields.get(Slot::weekday);
    first.rule = second.rule;
    first.fields = second.fields;
    first.fields.set(Slot::weekday, weekday);
    first.fields.set(Slot::day, day);
  }

  /// "May 30 to June 2, 2021": the year holds for both.
  void share_year(Match& first, const Match& second) const {
    // "Q1-Q3 2022"
    if (second.first == first.last + 1 && links(first.last) && is_bare_part(first) &&
        second.rule->meaning == Meaning::year_part && second.fields.has(Slot::year))
      first.fields.set(Slot::year, second.fields.get(Slot::year));
    const Fields& of = second.fields;
    if (second.first != first.last + 1 || !links(first.last) || !wants_year(first) ||
        !of.has(Slot::month))
      return;
    if (of.has(Slot::year)) share_year_of(first, second, Slot::year);
    // "July 23 to August 8 next year"
    if (second.rule->meaning == Meaning::calendar && of.has(Slot::direction) &&
        of.get(Slot::unit, -1) == unit_year) {
      share_year_of(first, second, Slot::direction);
      first.fields.set(Slot::unit, unit_year);
    }
  }
  /// "the spring and summer of 1943": written with the same year.
  void share_year_of_seasons(Match& first, const Match& second) const {
    const auto is_season = [](const Match& match) {
      return match.rule->meaning == Meaning::calendar && match.fields.has(Slot::season);
    };
    if (second.first == first.last + 1 && links(first.last) && is_season(first) &&
        is_season(second) && !first.fields.has(Slot::year) && second.fields.has(Slot::year) &&
        !second.fields.has(Slot::yy))
      first.fields.set(Slot::year, second.fields.get(Slot::year));
  }
  static void share_year_of(Match& first, const Match& second, Slot year) {
    const auto place = [](const Match& match) {
      return match.fields.get(Slot::month) * 100 + match.fields.get(Slot::day);
    };
    first.fields.set(year, second.fields.get(year) - (place(first) > place(second) ? 1 : 0));
  }

  /// "January, February and March 1945": the year holds for the whole list.
  void share_year_back(std::vector<Match>& list, const Match& last) const {
    constexpr std::size_t k_longest = 12;
    const Match* next = &last;
    for (std::size_t i = 0; i < list.size() && i < k_longest; ++i) {
      Match& month = list[list.size() - 1 - i];
      const bool comma = next->first == month.last + 1 && text(month.last) == ",";
      if (i > 0 && !(comma && wants_year(month))) return;
      if (i > 0) share_year_of(month, *next, Slot::year);
      if (!month.fields.has(Slot::year) || !month.fields.has(Slot::month)) return;
      next = &month;
    }
  }

  /// "Sept. 26-27, 2021", "Sept. 26-27 in 2021": the year behind the second day; false where none
  /// stands there.
  bool take_year(Match& day, Match& next, const Match& year) const {
    const bool bare = year.fields.has(Slot::year) && year.last == year.first + 1;
    const bool apart = year.first == next.last + 1;
    const std::string_view joint = apart ? text(next.last) : std::string_view{};
    const bool joined = joint == "," || joint == "in" || joint == "of";
    if (!bare || !wants_year(day) || !(joined || year.first == next.last)) return false;
    for (Match* match : {&day, &next}) match->fields.set(Slot::year, year.fields.get(Slot::year));
    next.last = year.last;
    return true;
  }

  /// "2-4 p.m.": the hour before.
  [[nodiscard]] std::optional<Match> hour_before(const Match& match, std::uint32_t floor) const {
    if (match.first < floor + 2 || !is_clock(match) || !links(match.first - 1)) return std::nullopt;
    const std::uint32_t number = match.first - 2;
    if (!reads(match.first, WordClass::HOUR12, WordClass::HOUR12) ||
        !reads(number, WordClass::HOUR12, WordClass::HOUR12) || !plain_begin(number) ||
        !in_order(items_[number].number, match.fields.get(Slot::hour)))
      return std::nullopt;
    Match previous{number, number + 1, match.rule, match.fields};
    previous.fields.set(Slot::hour, items_[number].number);
    previous.fields.clear(Slot::minute);
    return previous;
  }

  /// "492-490 BC": the year before, which is the greater number.
  [[nodiscard]] std::optional<Match> year_before(const Match& match, std::uint32_t floor) const {
    if (match.first < floor + 2 || !is_year_bc(match) || !links(match.first - 1))
      return std::nullopt;
    const std::uint32_t number = match.first - 2;
    if (items_[number].digits == 0 || !reads(number, WordClass::NUM, WordClass::NUM) ||
        !plain_begin(number) || items_[number].number <= match.fields.get(Slot::number))
      return std::nullopt;
    Match previous{number, number + 1, match.rule, match.fields};
    previous.fields.set(Slot::number, items_[number].number);
    return previous;
  }

  /// "the first and second quarters", "the 18th and 19th centuries": the ordinal before.
  [[nodiscard]] std::optional<Match> ordinal_before(const Match& match, std::uint32_t floor) const {
    if (match.first < floor + 2 || !is_ordinal(match) || !links(match.first - 1))
      return std::nullopt;
    const std::uint32_t ordinal = match.first - 2;
    if (!reads(match.first, WordClass::ORD, WordClass::ORD) ||
        !reads(ordinal, WordClass::ORD, WordClass::ORD))
      return std::nullopt;
    const std::int32_t number =
        value_of(items_[ordinal], static_cast<ClassId>(WordClass::ORD), vocabulary_);
    if (number >= match.fields.get(Slot::ordinal)) return std::nullopt;
    Match previous{ordinal, ordinal + 1, match.rule, match.fields};
    previous.fields.set(Slot::ordinal, number);
    return previous;
  }

  /// "12-14 July", "19 to Sunday 28 June": the number before.
  [[nodiscard]] std::optional<Match> before(const Match& match, std::uint32_t floor) const {
    if (match.first < floor + 2 || !links(match.first - 1)) return std::nullopt;
    return day_before(match);
  }

  /// "4, 5 and 11 June": the number before one that `before` found.
  [[nodiscard]] std::optional<Match> before_comma(const Match& day, std::uint32_t floor) const {
    if (day.first < floor + 2 || text(day.first - 1) != ",") return std::nullopt;
    return day_before(day);
  }

  /// "Friday 19 to Sunday 28 June": the weekday belongs to the number behind it.
  static void take_weekday(std::vector<Match>& list, Match& day) {
    if (list.empty() || list.back().last != day.first || !is_bare_weekday(list.back())) return;
    day.fields.set(Slot::weekday, list.back().fields.get(Slot::weekday));
    day.first = list.back().first;
    list.pop_back();
  }

 private:
  /// The number two before `match`, as an earlier day of its month.
  [[nodiscard]] std::optional<Match> day_before(const Match& match) const {
    if (!is_month_day(match)) return std::nullopt;
    const std::uint32_t number = match.first - 2;
    const std::uint32_t day = match.first + (match.fields.has(Slot::weekday) ? 1 : 0);
    if (!reads(day, WordClass::DAY, WordClass::ORDDAY) ||
        !reads(number, WordClass::DAY, WordClass::ORDDAY) || !plain_begin(number))
      return std::nullopt;
    Match previous{number, number + 1, match.rule, match.fields};
    previous.fields.set(Slot::day, items_[number].number);
    previous.fields.clear(Slot::weekday);
    return ahead(previous, match, Slot::day) ? std::optional(previous) : std::nullopt;
  }
  static bool is_month_day(const Match& match) noexcept {
    return match.rule->meaning == Meaning::calendar && match.fields.has(Slot::month) &&
           match.fields.has(Slot::day) && !match.fields.has(Slot::hour);
  }
  static bool is_bare_weekday(const Match& match) noexcept {
    return match.rule->meaning == Meaning::calendar && match.fields.has(Slot::weekday) &&
           !match.fields.has(Slot::day) && !match.fields.has(Slot::day_part) &&
           !match.fields.has(Slot::modifier);
  }
  static bool is_ordinal(const Match& match) noexcept {
    return match.fields.has(Slot::ordinal) &&
           (match.rule->meaning == Meaning::year_part || match.rule->meaning == Meaning::century);
  }
  static bool is_bare_part(const Match& match) noexcept {
    return match.rule->meaning == Meaning::year_part && !match.fields.has(Slot::year) &&
           !match.fields.has(Slot::yy) && !match.fields.has(Slot::direction);
  }
  static bool wants_year(const Match& match) noexcept {
    const Fields& fields = match.fields;
    return match.rule->meaning == Meaning::calendar && fields.has(Slot::month) &&
           !fields.has(Slot::year) && !fields.has(Slot::yy) && !fields.has(Slot::direction) &&
           !fields.has(Slot::weekday);
  }
  static bool is_year_bc(const Match& match) noexcept {
    return match.rule->meaning == Meaning::calendar && match.fields.get(Slot::era) < 0 &&
           match.fields.has(Slot::number) && !match.fields.has(Slot::month);
  }
  static bool is_clock(const Match& match) noexcept {
    return match.fields.has(Slot::hour) && match.fields.has(Slot::meridiem);
  }
  /// Two hours of one half of the day; twelve comes first.
  static bool in_order(std::int32_t first, std::int32_t second) noexcept {
    return first % 12 < second % 12 && first <= 12;
  }
  static bool ahead(const Match& first, const Match& second, Slot slot) noexcept {
    return first.fields.get(slot) < second.fields.get(slot);
  }
  [[nodiscard]] std::string_view text(std::uint32_t item) const noexcept {
    return document_.text_of(document_.tokens[items_[item].first]);
  }
  [[nodiscard]] bool spaced(std::uint32_t item) const noexcept {
    return document_.tokens[items_[item].first].spaced;
  }
  [[nodiscard]] bool links(std::uint32_t item) const {
    return std::any_of(k_links.begin(), k_links.end(), [&](std::string_view link) {
      return language::equal_folded(text(item), link);
    });
  }
  /// "July 11, 12 and 13": a comma whose number is linked to a greater one.
  [[nodiscard]] bool lists(std::uint32_t comma) const {
    return comma + 3 < items_.size() && text(comma) == "," && links(comma + 2) &&
           reads(comma + 1, WordClass::DAY, WordClass::ORDDAY) &&
           reads(comma + 3, WordClass::DAY, WordClass::ORDDAY) &&
           items_[comma + 1].number < items_[comma + 3].number && plain_end(comma + 3);
  }
  [[nodiscard]] bool reads(std::uint32_t item, WordClass one, WordClass other) const {
    for (const ClassId id : vocabulary_.symbols()[items_[item].symbol])
      if (id == static_cast<ClassId>(one) || id == static_cast<ClassId>(other)) return true;
    return false;
  }
  /// The ":" of "12:30", but not of "Dec 10-12: Nordic Forum".
  [[nodiscard]] bool opens_minutes(std::uint32_t item) const {
    return text(item) == ":" && item + 1 < items_.size() && !spaced(item + 1);
  }
  /// No unit, percent sign or decimal goes on after it.
  [[nodiscard]] bool plain_end(std::uint32_t item) const {
    if (item + 1 >= items_.size()) return true;
    const language::Token& next = document_.tokens[items_[item + 1].first];
    if (!next.is_word())
      return next.spaced ||
             !(text(item + 1) == "%" || opens_minutes(item + 1) || text(item + 1) == "/");
    return next.spaced && !vocabulary_.lexeme(items_[item + 1].lexeme).readings.empty()
               ? !reads(item + 1, WordClass::UNITS, WordClass::AMPM)
               : next.spaced;
  }
  [[nodiscard]] bool plain_begin(std::uint32_t item) const {
    return item == 0 || spaced(item) || text(item - 1) == "(";
  }

  const language::Document& document_;
  const std::vector<Item>& items_;
  const Vocabulary& vocabulary_;
};

}  // namespace

void add_continuations(const language::Document& document, const std::vector<Item>& items,
                       const Vocabulary& vocabulary, std::vector<Match>& matches) {
  const Continuer continuer(document, items, vocabulary);
  std::vector<Match> result;
  result.reserve(matches.size());
  for (std::size_t i = 0; i < matches.size(); ++i) {
    const std::uint32_t floor = result.empty() ? 0 : result.back().last;
    if (auto previous = continuer.before(matches[i], floor)) {
      std::array<Match, k_longest_list> days{*previous};
      std::size_t count = 1;
      while (count < days.size() && (previous = continuer.before_comma(days[count - 1], floor)))
        days[count++] = *previous;
      Continuer::take_weekday(result, days[count - 1]);
      while (count > 0) result.push_back(days[--count]);
    }
    if (auto previous = continuer.year_before(matches[i], floor)) result.push_back(*previous);
    if (auto previous = continuer.hour_before(matches[i], floor)) result.push_back(*previous);
    if (auto previous = continuer.ordinal_before(matches[i], floor)) result.push_back(*previous);
    if (!result.empty()) {
      continuer.share_half(result.back(), matches[i]);
      continuer.share_set(result.back(), matches[i]);
      continuer.share_date(result.back(), matches[i]);
      continuer.share_year(result.back(), matches[i]);
      continuer.share_year_of_seasons(result.back(), matches[i]);
    }
    const std::size_t list = result.size();
    continuer.share_year_back(result, matches[i]);
    result.push_back(matches[i]);
    while (auto next = continuer.after(result.back())) {
      const bool last = i + 1 == matches.size();
      if (!last && continuer.take_year(result.back(), *next, matches[i + 1])) {
        for (std::size_t day = list; day + 1 < result.size(); ++day)
          result[day].fields.set(Slot::year, next->fields.get(Slot::year));
        result.push_back(*next);
        ++i;
        break;
      }
      if (!last && next->last > matches[i + 1].first) break;
      result.push_back(*next);
    }
  }
  matches = std::move(result);
}

}  // namespace dateline::temporal
