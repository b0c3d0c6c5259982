// SPDX-License-Identifier: Apache-2.0
#include "text/copyright_year.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t k_foot = 4096;  // bytes at either end of a text where such a notice stands
constexpr std::size_t k_notice = 24;  // bytes that its years take, with what stands between
constexpr std::size_t k_year = 4;

constexpr std::array k_marks{"©"sv, "(c)"sv, "copyright"sv};

/// The last run of four digits in `text`, before its first letter.
std::optional<date::year> year_in(std::string_view text) {
  std::optional<date::year> year;
  for (std::size_t at = 0; at < text.size() && !is_alpha(text[at]);) {
    const std::size_t begin = at;
    int value = 0;
    for (; at < text.size() && is_digit(text[at]) && at - begin <= k_year; ++at)
      value = value * 10 + (text[at] - '0');
    if (at - begin == k_year && value > 1900 && value < 2100) year = date::year{value};
    if (at == begin) ++at;
  }
  return year;
}

std::optional<date::year> year_behind_mark(std::string_view text) {
  std::optional<date::year> year;
  for (const std::string_view mark : k_marks)
    for (std::size_t at = find_folded(text, mark); at != text.npos && !year;
         at = find_folded(text, mark, at + mark.size()))
      year = year_in(text.substr(at + mark.size(), k_notice));
  return year;
}

}  // namespace

std::optional<date::year> copyright_year(std::string_view text) {
  const std::size_t foot = text.size() - std::min(text.size(), k_foot);
  if (const auto year = year_behind_mark(text.substr(foot))) return year;
  return year_behind_mark(text.substr(0, std::min(foot, k_foot)));
}

}  // namespace dateline::article
