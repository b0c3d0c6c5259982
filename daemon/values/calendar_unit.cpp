// SPDX-License-Identifier: Apache-2.0
#include "calendar_unit.hpp"

#include "iso.hpp"

#include <string>

namespace dateline {
namespace {

/// Units of many years: how many, and how many digits of the year they leave open.
struct YearGroup {
  Precision precision;
  int years;
  std::size_t open_digits;
};
constexpr std::array k_year_groups{YearGroup{Precision::decade, 10, 1},
                                   YearGroup{Precision::century, 100, 2}};
constexpr std::size_t k_year_digits = 4;

}  // namespace

DayRange whole_months(int year, unsigned month, int months) noexcept {
  const date::year_month first{date::year{year}, date::month{month}};
  const date::year_month next = first + date::months{months};
  return {CivilDay{first / date::day{1}}, CivilDay{next / date::day{1}} - date::days{1}};
}

std::string unit_name(DayRange days) {
  std::string out;
  const date::year_month_day first{days.first};
  const int year{first.year()};
  const unsigned month{first.month()};
  if (days.first == days.last) {
    iso::append_day(out, days.first);
  } else if (unsigned{first.day()} != 1) {
    return out;
  } else if (days == whole_months(year, month, 1)) {
    iso::append_month(out, year, month);
  } else if (days == whole_months(year, 1, 12)) {
    iso::append_year(out, year);
  } else {
    for (const YearPart& part : k_year_parts) {
      if (days != whole_months(year, part.first, static_cast<int>(part.months))) continue;
      iso::append_month(out, year, static_cast<unsigned>(part.code));
      return out;
    }
    for (const YearGroup& group : k_year_groups) {
      if (year < 0 || year % group.years != 0 || days != whole_months(year, 1, group.years * 12))
        continue;
      iso::append_year(out, year);
      out.replace(k_year_digits - group.open_digits, group.open_digits, group.open_digits, 'X');
      return out;
    }
  }
  return out;
}

std::optional<NamedUnit> unit_from_name(std::string_view name) {
  for (const YearGroup& group : k_year_groups) {
    const std::size_t digits = k_year_digits - group.open_digits;
    if (name.size() != k_year_digits || name.substr(digits) != std::string(group.open_digits, 'X'))
      continue;
    iso::Scanner prefix{name};
    if (const auto value = prefix.number(digits))
      return NamedUnit{whole_months(*value * group.years, 1, group.years * 12), group.precision};
  }
  iso::Scanner scanner{name};
  if (const auto day = scanner.day(); day && scanner.done())
    return NamedUnit{{*day, *day}, Precision::day};
  iso::Scanner coarse{name};
  const auto year = coarse.year();
  if (!year) return std::nullopt;
  if (coarse.done()) return NamedUnit{whole_months(*year, 1, 12), Precision::year};
  if (!coarse.skip("-")) return std::nullopt;
  const auto code = coarse.number(2);
  if (!code || !coarse.done()) return std::nullopt;
  if (*code >= 1 && *code <= 12)
    return NamedUnit{whole_months(*year, static_cast<unsigned>(*code), 1), Precision::month};
  for (const YearPart& part : k_year_parts)
    if (part.code == *code)
      return NamedUnit{whole_months(*year, part.first, static_cast<int>(part.months)),
                       part.precision};
  return std::nullopt;
}

}  // namespace dateline
