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

}  // namespace

void add_same_words(const Told& told, std::string_view head, const StoryContext& context,
                    KeyList& keys) {
  const std::vector<std::string>& stems = told.stems();
  const auto telling = std::count_if(stems.begin(), stems.end(), tells) +
                       std::count_if(told.names.begin(), told.names.end(), tells);
  if (telling < k_enough_of_story) return;
  std::vector<std::string_view> words(stems.begin(), stems.end());
  std::sort(words.begin(), words.end());
  std::string said;
  for (const std::string& name : told.names) said.append(1, '=').append(name);
  for (const std::string_view word : words) said.append(1, '=').append(word);
  if (telling >= k_enough && once_reach(told) == date::days{0}) return keys.add(head, {said});
  for (const std::string& name : context.first_names()) keys.add(head, {name, said});
}

}  // namespace dateline::events
