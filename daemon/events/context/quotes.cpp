// SPDX-License-Identifier: Apache-2.0
#include "context/quotes.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline::events {
namespace {

constexpr std::string_view k_blanks = " \t\n\r";
// What a text cut into words has apart, and how it is written.
struct Apart {
  std::string_view cut;
  std::string_view whole;
};
constexpr auto k_apart = std::to_array<Apart>({{" 's", "'s"}, {" - year - old", "-year-old"}});

bool is_cut(std::string_view text) noexcept {
  return std::ranges::any_of(k_apart,
                             [&](const Apart& each) { return text.find(each.cut) != text.npos; });
}

/// A control or a mark that may stand apart: seldom there.
constexpr bool is_suspect(char c) noexcept {
  return static_cast<unsigned char>(c) < ' ' || c == '\'' || c == '-';
}
// What tells who and what stands before a verb more often than behind it.
constexpr std::uint32_t k_before = k_longest_quote * 2 / 3;

/// Where the first word behind `from` begins, or `word` if there is none before it.
std::uint32_t begin_of_words(std::string_view body, std::uint32_t from, ByteRange word) noexcept {
  const std::size_t blank = body.substr(0, word.begin).find_first_of(k_blanks, from);
  return blank == std::string_view::npos ? word.begin : static_cast<std::uint32_t>(blank) + 1;
}

/// Where the last word before `to` ends, or `word` if there is none behind it.
std::uint32_t end_of_words(std::string_view body, std::uint32_t to, ByteRange word) noexcept {
  const std::size_t blank =
      body.substr(word.end, std::max(to, word.end) - word.end).find_last_of(k_blanks);
  return blank == std::string_view::npos ? word.end : word.end + static_cast<std::uint32_t>(blank);
}

}  // namespace

Quote quote_around(std::string_view body, ByteRange sentence, ByteRange word) {
  if (sentence.size() > k_longest_quote) {
    if (word.end > sentence.begin + k_longest_quote)
      sentence.begin = begin_of_words(
          body, std::max(sentence.begin, word.begin - std::min(word.begin, k_before)), word);
    if (sentence.size() > k_longest_quote)
      sentence.end = end_of_words(body, sentence.begin + k_longest_quote, word);
  }
  return {std::string{sentence.of(body)}, sentence};
}

bool is_on_one_line(std::string_view text) noexcept {
  const auto breaks = [](char c) { return c == '\t' || c == '\n' || c == '\r'; };
  const auto suspect = std::find_if(text.begin(), text.end(), is_suspect);
  return suspect == text.end() || (!is_cut(text) && std::none_of(suspect, text.end(), breaks));
}

std::string on_one_line(std::string text) {
  if (is_on_one_line(text)) return text;
  std::string out;
  for (const char c : text) {
    const bool blank = k_blanks.find(c) != std::string_view::npos;
    if (!blank)
      out += c;
    else if (!out.empty() && out.back() != ' ')
      out += ' ';
  }
  for (const auto& [cut, whole] : k_apart)
    for (std::size_t at = out.find(cut); at != out.npos; at = out.find(cut, at))
      out.replace(at, cut.size(), whole);
  return out;
}

}  // namespace dateline::events
