// SPDX-License-Identifier: Apache-2.0
#include "iso.hpp"

#include <array>

namespace dateline::iso {
namespace {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

constexpr char digit(unsigned value) noexcept { return static_cast<char>('0' + value % 10); }

void append_digits(std::string& out, unsigned value, std::size_t width) {
  std::array<char, 10> digits;
  std::size_t first = digits.size();
  for (; value != 0 || digits.size() - first < width; value /= 10)
    digits[--first] = static_cast<char>('0' + value % 10);
  out.append(digits.data() + first, digits.size() - first);
}

}  // namespace

void append_year(std::string& out, int year) {
  if (year < 0) out += '-';
  append_digits(out, static_cast<unsigned>(year < 0 ? -year : year), 4);
}

void append_month(std::string& out, int year, unsigned month) {
  append_year(out, year);
  out += '-';
  append_digits(out, month, 2);
}

void append_day(std::string& out, CivilDay day) {
  const date::year_month_day ymd{day};
  const int year{ymd.year()};
  const unsigned month{ymd.month()};
  const unsigned of_month{ymd.day()};
  if (year < 0 || year > k_last_year) {
    append_month(out, year, month);
    out += '-';
    return append_digits(out, of_month, 2);
  }
  // Every entry holds several: at once, and not digit by digit.
  const auto y = static_cast<unsigned>(year);
  const std::array<char, 10> text{digit(y / 1000),
                                  digit(y / 100),
                                  digit(y / 10),
                                  digit(y),
                                  '-',
                                  digit(month / 10),
                                  digit(month),
                                  '-',
                                  digit(of_month / 10),
                                  digit(of_month)};
  out.append(text.data(), text.size());
}

void append_clock(std::string& out, std::chrono::minutes time_of_day) {
  const auto hours = static_cast<unsigned>(time_of_day.count() / 60);
  const auto minutes = static_cast<unsigned>(time_of_day.count() % 60);
  const std::array<char, 5> text{digit(hours / 10), digit(hours), ':', digit(minutes / 10),
                                 digit(minutes)};
  out.append(text.data(), text.size());
}

void append_offset(std::string& out, UtcOffset offset) {
  if (offset == UtcOffset::zero()) {
    out += 'Z';
    return;
  }
  out += offset < UtcOffset::zero() ? '-' : '+';
  append_clock(out, std::chrono::abs(offset));
}

bool Scanner::skip(std::string_view literal) noexcept {
  if (text_.substr(at_, literal.size()) != literal) return false;
  at_ += literal.size();
  return true;
}

std::optional<int> Scanner::number(std::size_t digits) noexcept {
  if (text_.size() - at_ < digits) return std::nullopt;
  int value = 0;
  for (std::size_t i = 0; i < digits; ++i) {
    const char c = text_[at_ + i];
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  at_ += digits;
  return value;
}

std::optional<int> Scanner::year() noexcept {
  const std::size_t start = at_;
  const bool negative = skip("-");
  const auto value = number(4);
  if (!value) {
    at_ = start;
    return std::nullopt;
  }
  return negative ? -*value : *value;
}

std::optional<CivilDay> Scanner::day() noexcept {
  const std::size_t start = at_;
  const auto y = year();
  const bool first = y && skip("-");
  const auto m = first ? number(2) : std::nullopt;
  const bool second = m && skip("-");
  const auto d = second ? number(2) : std::nullopt;
  if (d) {
    const date::year_month_day ymd{date::year{*y}, date::month{static_cast<unsigned>(*m)},
                                   date::day{static_cast<unsigned>(*d)}};
    if (ymd.ok()) return CivilDay{ymd};
  }
  at_ = start;
  return std::nullopt;
}

std::optional<std::chrono::minutes> Scanner::clock() noexcept {
  const std::size_t start = at_;
  const auto hours = number(2);
  const bool colon = hours && skip(":");
  const auto minutes = hours ? number(2) : std::nullopt;
  if (!minutes || *hours > 23 || *minutes > 59) {
    at_ = start;
    return std::nullopt;
  }
  const std::size_t end = at_;
  const bool seconds = colon ? skip(":") && number(2).has_value() : number(2).has_value();
  if (!seconds) at_ = end;
  if (seconds && (skip(".") || skip(",")))
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
  return std::chrono::hours{*hours} + std::chrono::minutes{*minutes};
}

std::optional<UtcOffset> Scanner::offset() noexcept {
  if (skip("Z") || skip("z")) return UtcOffset::zero();
  const std::size_t start = at_;
  const bool west = peek('-');
  if (!skip("+") && !skip("-")) return std::nullopt;
  const auto hours = number(2);
  if (!hours || *hours > 18) {
    at_ = start;
    return std::nullopt;
  }
  const bool colon = skip(":");
  const auto minutes = number(2);
  if (minutes ? *minutes > 59 : colon) {
    at_ = start;
    return std::nullopt;
  }
  const UtcOffset size = std::chrono::hours{*hours} + std::chrono::minutes{minutes.value_or(0)};
  return west ? -size : size;
}

}  // namespace dateline::iso
