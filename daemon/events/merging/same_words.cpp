// SPDX-License-Identifier: Apache-2.0
#include "merging/same_words.hpp"

#include "lexicon/letters.hpp"
#include "merging/once.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace dateline::events {
namespace {

constexpr std::ptrdiff_t k_enough = 3;
constexpr std::ptrdiff_t k_enough_of_story = 2;

/// Words and names; figures and countries tell too little by themselves.
bool tells(const std::string& part) { return !is_digit(part.front()) && part.front() != '@'; }

std::ptrdiff_t telling_words(const Told& told) {
  return std::ranges::count_if(told.stems(), tells) + std::ranges::count_if(told.names, tells);
}

/// Its names and the stems of its other words: "=berg=harbour=open".
std::string all_words(const Told& told) {
  std::vector<std::string_view> words(told.stems().begin(), told.stems().end());
  std::ranges::sort(words);
  std::string said;
  for (const std::string& name : told.names) said.append(1, '=').append(name);
  for (const std::string_view word : words) said.append(1, '=').append(word);
  return said;
}

}  // namespace

void add_same_words(const Told& told, std::string_view head, const StoryContext& context,
                    KeyList& keys) {
  const std::ptrdiff_t telling = telling_words(told);
  if (telling < k_enough_of_story) return;
  const std::string said = all_words(told);
  if (telling >= k_enough && once_reach(told) == date::days{0}) return keys.add(head, {said});
  for (const std::string& name : context.first_names()) keys.add(head, {name, said});
}

std::string copied_words(const Told& told) {
  const bool known = once_reach(told) == date::days{0} || std::ranges::any_of(told.names, tells);
  return known && telling_words(told) >= k_enough ? all_words(told) : std::string{};
}

}  // namespace dateline::events
