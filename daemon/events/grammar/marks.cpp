// SPDX-License-Identifier: Apache-2.0
#include "grammar/marks.hpp"

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

}  // namespace

char look_of(std::string_view text) noexcept {
  for (const MarkLook& row : k_marks)
    if (row.text == text) return row.look;
  return text.size() == 1 ? text.front() : '?';
}

bool Marks::is_double(std::uint32_t at) const {
  if (at + 1 >= last_ || document_.tokens[at + 1].spaced) return false;
  const std::string_view mark = document_.text_of(document_.tokens[at]);
  return (mark == "`" || mark == "'") && document_.text_of(document_.tokens[at + 1]) == mark;
}

}  // namespace dateline::events
