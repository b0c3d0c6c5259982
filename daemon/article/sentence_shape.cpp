// SPDX-License-Identifier: Apache-2.0
#include "sentence_shape.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <array>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::array k_stops{"."sv, "!"sv, "?"sv, "…"sv,  "。"sv, "！"sv, "？"sv,
                             "।"sv, "؟"sv, "۔"sv, "．"sv, ":"sv,  ";"sv};
constexpr std::array k_closers{"\""sv, "'"sv,  ")"sv,  "]"sv,  "”"sv, "’"sv, "“"sv, "»"sv,
                               "«"sv,  "」"sv, "』"sv, "）"sv, "*"sv, " "sv, "\n"sv};
constexpr std::array k_commas{"，"sv, "、"sv, "،"sv};

template <typename Table>
std::size_t suffix_length(std::string_view text, const Table& table) noexcept {
  for (const std::string_view mark : table)
    if (text.ends_with(mark)) return mark.size();
  return 0;
}

}  // namespace

bool ends_sentence(std::string_view text) noexcept {
  while (const std::size_t length = suffix_length(text, k_closers)) text.remove_suffix(length);
  return suffix_length(text, k_stops) > 0;
}

std::size_t count_commas(std::string_view text) noexcept {
  auto count = static_cast<std::size_t>(std::count(text.begin(), text.end(), ','));
  for (const std::string_view comma : k_commas) {
    if (std::find(text.begin(), text.end(), comma.front()) == text.end()) continue;
    for (std::size_t at = text.find(comma); at != std::string_view::npos;
         at = text.find(comma, at + comma.size()))
      ++count;
  }
  return count;
}

std::size_t count_words(std::string_view text) noexcept {
  std::size_t count = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = is_space(c);
    count += !space && !inside ? 1U : 0U;
    inside = !space;
  }
  return count;
}

}  // namespace dateline::article
