// SPDX-License-Identifier: Apache-2.0
#include "phrase/quote_marks.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

constexpr std::array<std::string_view, 3> k_opening{"\"", "“", "``"};
constexpr std::array<std::string_view, 3> k_closing{"\"", "”", "''"};

/// A mark stands before the text at `at`; some wire copy has a blank between.
bool opens_at(std::string_view body, std::size_t at) {
  std::string_view before = body.substr(0, at);
  if (before.ends_with(' ')) before.remove_suffix(1);
  return std::any_of(k_opening.begin(), k_opening.end(),
                     [&](std::string_view mark) { return before.ends_with(mark); });
}

/// A mark stands behind the text that ends at `at`, or behind its comma or stop.
bool closes_at(std::string_view body, std::size_t at) {
  std::string_view behind = body.substr(at);
  behind.remove_prefix(std::min(behind.find_first_not_of(" ,."), behind.size()));
  return std::any_of(k_closing.begin(), k_closing.end(),
                     [&](std::string_view mark) { return behind.starts_with(mark); });
}

}  // namespace

void append_quote_marks(const PhraseContext& context, std::uint32_t at, std::size_t begin,
                        std::string& line) {
  const Parse& parse = context.parse;
  const Word& word = parse.words[at];
  const bool first = at > 0 && !parse.words[at - 1].quoted && !parse.is_mark(at - 1, '"');
  if (first && opens_at(context.body, word.begin))
    line.insert(line[begin] == ' ' ? begin + 1 : begin, 1, '"');
  if (!parse.is_mark(at + 1, '"') && closes_at(context.body, word.end)) line += '"';
}

void drop_single_mark(std::size_t begin, std::string& line) {
  const auto from = line.begin() + static_cast<std::ptrdiff_t>(begin);
  if (std::count(from, line.end(), '"') % 2 != 0)
    line.erase(std::remove(from, line.end(), '"'), line.end());
}

}  // namespace dateline::events
