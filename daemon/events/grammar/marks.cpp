// SPDX-License-Identifier: Apache-2.0
#include "grammar/marks.hpp"

#include <algorithm>
#include <array>

namespace dateline::events {
namespace {

struct MarkLook {
  std::string_view text;
  char look;
};
constexpr auto k_marks = std::to_array<MarkLook>({
    {"“", '"'},
    {"”", '"'},
    {"«", '"'},
    {"»", '"'},
    {"‘", '\''},
    {"’", '\''},
    {"–", '-'},
    {"—", '-'},
    {"…", '.'},
    {"[", '('},
    {"]", ')'},
    {"-LRB-", '('},
    {"-RRB-", ')'},
});

// An aside in brackets that is longer stays in the sentence.
constexpr std::uint32_t k_longest_bracket = 40;

}  // namespace

char look_of(std::string_view text) noexcept {
  for (const MarkLook& row : k_marks)
    if (row.text == text) return row.look;
  return text.size() == 1 ? text.front() : '?';
}

std::uint32_t closing_bracket(const language::Document& document, std::uint32_t open,
                              std::uint32_t last) {
  const std::uint32_t end = std::min(last, open + k_longest_bracket);
  for (std::uint32_t at = open + 1; at < end; ++at)
    if (look_of(document.text_of(document.tokens[at])) == ')') return at;
  return 0;
}

bool Marks::closes(std::uint32_t at) const {
  const language::Token& token = document_.tokens[at];
  const std::string_view mark = document_.text_of(token);
  if (mark == "”" || mark == "»") return true;
  if (at == 0 || document_.tokens[at - 1].is_number()) return false;  // 16" wide
  if (is_double(at))  // "win , '' he said", as some texts cut into words have it
    return mark == "'" &&
           std::string_view{",.!?"}.find(document_.text_of(document_.tokens[at - 1])) !=
               std::string_view::npos;
  return mark == "\"" && !token.spaced && (at + 1 >= last_ || document_.tokens[at + 1].spaced);
}

bool Marks::is_double(std::uint32_t at) const {
  if (at + 1 >= last_ || document_.tokens[at + 1].spaced) return false;
  const std::string_view mark = document_.text_of(document_.tokens[at]);
  return (mark == "`" || mark == "'") && document_.text_of(document_.tokens[at + 1]) == mark;
}

}  // namespace dateline::events
