// SPDX-License-Identifier: Apache-2.0
#include "text/units.hpp"

#include "ascii.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::article {
namespace {

using namespace std::string_view_literals;

constexpr std::array k_bullets{"-"sv, "*"sv, "+"sv, "•"sv, "·"sv, "–"sv, "◦"sv,
                               "▪"sv, "●"sv, "■"sv, "»"sv, "›"sv, "‣"sv};

constexpr std::size_t k_wrap_from = 45;  // width of hard-wrapped lines
constexpr std::size_t k_wrap_to = 110;
constexpr std::size_t k_wrap_lines = 400;  // looked at to tell

/// Cuts the next line off `text`, without its end.
std::string_view take_line(std::string_view& text) noexcept {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return trim(line);
}

/// Length of a list marker with the space behind it; the whole line where it is all there is.
std::size_t bullet_length(std::string_view line) noexcept {
  for (const std::string_view bullet : k_bullets) {
    if (!line.starts_with(bullet)) continue;
    if (line.size() == bullet.size()) return line.size();
    if (is_space(line[bullet.size()])) return bullet.size() + 1;
  }
  return 0;
}

/// Length of the hash marks of a heading, with the space behind them.
std::size_t heading_length(std::string_view line) noexcept {
  std::size_t marks = 0;
  while (marks < line.size() && line[marks] == '#') ++marks;
  return marks > 0 && marks <= 6 && marks < line.size() && line[marks] == ' ' ? marks + 1 : 0;
}

/// A line that underlines or separates: "----", "====", "* * *".
bool is_rule(std::string_view line) noexcept {
  return line.size() >= 3 && line.find_first_not_of("-=_*~ ") == std::string_view::npos;
}

TextUnit unit_of(std::string_view line) noexcept {
  if (const std::size_t length = heading_length(line))
    return {trim(line.substr(length)), TextUnit::Marker::heading};
  if (const std::size_t length = bullet_length(line))
    return {trim(line.substr(length)), TextUnit::Marker::bullet};
  return {line, TextUnit::Marker::none};
}

/// Lines are cut at a width, not at paragraphs: most lines that go on are that wide, and go on
/// within a sentence.
bool is_wrapped(std::string_view text) noexcept {
  std::size_t followed = 0;
  std::size_t wide = 0;
  std::size_t lower = 0;
  bool empty_lines = false;
  std::string_view previous;
  for (std::size_t count = 0; count < k_wrap_lines && !text.empty(); ++count) {
    const std::string_view line = take_line(text);
    empty_lines = empty_lines || line.empty();
    if (!line.empty() && !previous.empty()) {
      ++followed;
      wide += previous.size() >= k_wrap_from && previous.size() <= k_wrap_to ? 1U : 0U;
      lower += is_lower(line.front()) ? 1U : 0U;
    }
    previous = line;
  }
  return empty_lines && followed >= 3 && wide * 10 >= followed * 6 && lower * 10 >= followed * 3;
}

std::vector<TextUnit> lines_of(std::string_view text) {
  std::vector<TextUnit> units;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.empty() || is_rule(line)) continue;
    const bool bulleted = !units.empty() && units.back().text.empty();  // the mark stood alone
    units.push_back(unit_of(line));
    if (bulleted) units.back().marker = TextUnit::Marker::bullet;
  }
  return units;
}

std::vector<TextUnit> paragraphs_of(std::string_view text) {
  std::vector<TextUnit> units;
  bool open = false;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.empty() || is_rule(line)) {
      open = false;
      continue;
    }
    const TextUnit unit = unit_of(line);
    if (open && unit.marker == TextUnit::Marker::none) {
      std::string_view& whole = units.back().text;
      const char* begin = whole.empty() ? line.data() : whole.data();
      whole = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
    } else {
      units.push_back(unit);
    }
    open = unit.marker != TextUnit::Marker::heading;
  }
  return units;
}

}  // namespace

std::vector<TextUnit> split_units(std::string_view text) {
  return is_wrapped(text) ? paragraphs_of(text) : lines_of(text);
}

}  // namespace dateline::article
