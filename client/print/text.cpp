// SPDX-License-Identifier: Apache-2.0
#include "print/text.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utf8proc.h>

namespace dateline::client {
namespace {

constexpr std::string_view k_replacement = "\xEF\xBF\xBD";
constexpr std::string_view k_ellipsis = "\xE2\x80\xA6";

struct CodePoint {
  utf8proc_int32_t value = 0xFFFD;
  std::string_view bytes;
};

/// Takes the first code point off `text`, which must not be empty.
CodePoint take_code_point(std::string_view& text) {
  CodePoint result;
  const auto taken = utf8proc_iterate(
      reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
      static_cast<utf8proc_ssize_t>(std::min<std::size_t>(text.size(), 4)), &result.value);
  if (taken <= 0) {
    result.value = 0xFFFD;
    result.bytes = k_replacement;
    text.remove_prefix(1);
  } else {
    result.bytes = text.substr(0, static_cast<std::size_t>(taken));
    text.remove_prefix(static_cast<std::size_t>(taken));
  }
  return result;
}

struct Span {
  utf8proc_int32_t first;
  utf8proc_int32_t last;
};

/// White space of any kind, line and paragraph separators included.
constexpr Span k_blanks[] = {{'\t', '\r'},     {' ', ' '},       {0x85, 0x85},     {0xA0, 0xA0},
                             {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029}, {0x202F, 0x202F},
                             {0x205F, 0x205F}, {0x3000, 0x3000}};

/// Controls, direction marks and invisible characters that change how others are shown.
constexpr Span k_hidden[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0xAD, 0xAD},
                             {0x061C, 0x061C}, {0x200B, 0x200B}, {0x200E, 0x200F},
                             {0x202A, 0x202E}, {0x2060, 0x2064}, {0x2066, 0x206F},
                             {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xE0000, 0xE007F}};

template <std::size_t Count>
bool among(const Span (&spans)[Count], utf8proc_int32_t value) {
  return std::any_of(std::begin(spans), std::end(spans), [value](const Span& span) {
    return span.first <= value && value <= span.last;
  });
}

/// What a reader sees as one character, and the columns that it takes.
struct Cluster {
  std::string_view bytes;
  std::size_t columns = 0;
};

/// Takes the first cluster off `text`, which must not be empty. Malformed bytes are one each.
Cluster take_cluster(std::string_view& text) {
  const char* const begin = text.data();
  utf8proc_int32_t state = 0;
  CodePoint last = take_code_point(text);
  int columns = utf8proc_charwidth(last.value);
  while (!text.empty()) {
    std::string_view rest = text;
    const CodePoint next = take_code_point(rest);
    if (utf8proc_grapheme_break_stateful(last.value, next.value, &state)) break;
    columns += utf8proc_charwidth(next.value);
    last = next;
    text = rest;
  }
  return {{begin, static_cast<std::size_t>(text.data() - begin)},
          static_cast<std::size_t>(std::min(columns, 2))};
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  bool blank = false;
  while (!text.empty()) {
    const CodePoint point = take_code_point(text);
    if (among(k_blanks, point.value)) {
      blank = true;
      continue;
    }
    if (among(k_hidden, point.value)) continue;
    if (blank && !result.empty()) result += ' ';
    blank = false;
    result += point.bytes;
  }
  return result;
}

std::size_t width(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), [](char byte) { return byte >= ' ' && byte < 127; }))
    return text.size();
  std::size_t columns = 0;
  while (!text.empty()) columns += take_cluster(text).columns;
  return columns;
}

std::string fit(std::string_view text, std::size_t columns) {
  if (width(text) <= columns) return std::string(text);
  if (columns == 0) return {};
  std::string result;
  std::size_t used = 1;  // of the ellipsis
  while (!text.empty()) {
    const Cluster cluster = take_cluster(text);
    if (used + cluster.columns > columns) break;
    used += cluster.columns;
    result += cluster.bytes;
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result += k_ellipsis;
}

std::string fit_end(std::string_view text, std::size_t columns) {
  std::size_t used = width(text);
  if (used <= columns) return std::string(text);
  if (columns == 0) return {};
  while (!text.empty() && used + 1 > columns) used -= take_cluster(text).columns;
  return std::string(k_ellipsis).append(text);
}

std::string pad(std::string_view text, std::size_t columns) {
  std::string result(text);
  const std::size_t used = width(text);
  if (used < columns) result.append(columns - used, ' ');
  return result;
}

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
  columns = std::max<std::size_t>(columns, 2);
  std::vector<std::string> lines(1);
  std::size_t used = 0;          // columns of the last line
  std::size_t break_at = 0;      // bytes of it up to the last blank
  std::size_t break_column = 0;  // columns of it up to and with that blank
  while (!text.empty()) {
    const Cluster cluster = take_cluster(text);
    const bool blank = cluster.bytes == " ";
    if (used + cluster.columns > columns && !(blank && used == columns)) {
      std::string rest;
      if (break_at > 0) {
        rest = lines.back().substr(break_at + 1);
        lines.back().resize(break_at);
        used -= break_column;
      } else {
        used = 0;
      }
      lines.push_back(std::move(rest));
      break_at = break_column = 0;
    }
    if (blank) {
      if (lines.back().empty()) continue;
      break_at = lines.back().size();
      break_column = used + 1;
    }
    lines.back() += cluster.bytes;
    used += cluster.columns;
  }
  while (lines.size() > 1 && lines.back().empty()) lines.pop_back();
  for (std::string& line : lines)
    while (!line.empty() && line.back() == ' ') line.pop_back();
  return lines;
}

std::string hang(std::string_view text, std::size_t indent, std::size_t columns) {
  constexpr std::size_t k_least = 20;
  if (columns == 0) return std::string(text);
  std::string result;
  for (const std::string& line :
       wrap(text, columns > indent + k_least ? columns - indent : k_least)) {
    if (!result.empty()) result.append("\n").append(indent, ' ');
    result += line;
  }
  return result;
}

std::string grouped(unsigned long long number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, 1, ',');
  return digits;
}

std::string counted(unsigned long long number, std::string_view one, std::string_view many) {
  std::string result = grouped(number) + ' ';
  if (number == 1) return result.append(one);
  return many.empty() ? result.append(one) + 's' : result.append(many);
}

}  // namespace dateline::client
