// SPDX-License-Identifier: Apache-2.0
#include "text/units.hpp"

#include "ascii.hpp"
#include "dates.hpp"

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

/// The lines of a text, trimmed. A text without any line feed ends its lines by carriage returns.
class Lines {
 public:
  explicit Lines(std::string_view text) noexcept
      : rest_(text), end_(text.find('\n') == std::string_view::npos ? '\r' : '\n') {}

  [[nodiscard]] bool done() const noexcept { return rest_.empty(); }
  std::string_view next() noexcept {
    const std::size_t end = std::min(rest_.find(end_), rest_.size());
    const std::string_view line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return trim(line);
  }

 private:
  std::string_view rest_;
  char end_;
};

/// Length of a list marker with the space behind it; the whole line where it is all there is.
std::size_t bullet_length(std::string_view line) noexcept {
  for (const std::string_view bullet : k_bullets) {
    if (!line.starts_with(bullet)) continue;
    if (line.size() == bullet.size()) return line.size();
    if (is_space(line[bullet.size()])) return bullet.size() + 1;
  }
  return 0;
}

/// "[x] " of a list of what is to be done.
constexpr std::array k_boxes{"[ ] "sv, "[x] "sv, "[X] "sv};

std::string_view without_box(std::string_view item) noexcept {
  for (const std::string_view box : k_boxes)
    if (item.starts_with(box)) return trim(item.substr(box.size()));
  return item;
}

/// "1. Apologies", "12) Budget", but neither "3. März 2024" nor "2.05 pm".
bool is_numbered(std::string_view line) {
  constexpr std::size_t k_most_digits = 2;
  constexpr std::size_t k_date = 24;  // bytes that would hold a day and its month
  std::size_t at = 0;
  while (at < line.size() && is_digit(line[at])) ++at;
  return at > 0 && at <= k_most_digits && at + 2 < line.size() &&
         (line[at] == '.' || line[at] == ')') && is_space(line[at + 1]) &&
         !names_day(line.substr(0, k_date));
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

TextUnit unit_of(std::string_view line) {
  if (const std::size_t length = heading_length(line))
    return {trim(line.substr(length)), TextUnit::Marker::heading};
  if (const std::size_t length = bullet_length(line))
    return {without_box(trim(line.substr(length))), TextUnit::Marker::bullet};
  if (is_numbered(line)) return {line, TextUnit::Marker::number};
  return {line, TextUnit::Marker::none};
}

/// Lines are cut at a width, not at paragraphs: most lines that go on are that wide, and go on
/// within a sentence.
bool is_wrapped(Lines lines) noexcept {
  std::size_t followed = 0;
  std::size_t wide = 0;
  std::size_t lower = 0;
  bool empty_lines = false;
  std::string_view previous;
  for (std::size_t count = 0; count < k_wrap_lines && !lines.done(); ++count) {
    const std::string_view line = lines.next();
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

std::vector<TextUnit> lines_of(Lines lines) {
  std::vector<TextUnit> units;
  while (!lines.done()) {
    const std::string_view line = lines.next();
    if (line.empty() || is_rule(line)) continue;
    const bool bulleted = !units.empty() && units.back().text.empty();  // the mark stood alone
    units.push_back(unit_of(line));
    if (bulleted) units.back().marker = TextUnit::Marker::bullet;
  }
  return units;
}

std::vector<TextUnit> paragraphs_of(Lines lines) {
  std::vector<TextUnit> units;
  bool open = false;
  while (!lines.done()) {
    const std::string_view line = lines.next();
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
  const Lines lines{text};
  return is_wrapped(lines) ? paragraphs_of(lines) : lines_of(lines);
}

}  // namespace dateline::article
