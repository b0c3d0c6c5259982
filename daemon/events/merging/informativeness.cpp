// SPDX-License-Identifier: Apache-2.0
#include "merging/informativeness.hpp"

#include "lexicon/letters.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {
namespace {

// A clause with more names than these is a list, no better for it.
constexpr int k_most_names = 3;
constexpr std::size_t k_too_short = 16;
constexpr std::size_t k_too_long = 140;
// Words that mean something said before, where no name follows.
constexpr std::array<std::string_view, 9> k_looking_back{"The",  "This", "That",  "These", "Those",
                                                         "They", "It",   "Their", "Its"};

/// Runs of capitalised words after the first word, which is capital anyway.
int names_in(std::string_view text) {
  int names = 0;
  bool in_name = false;
  for (std::size_t at = text.find(' '); at < text.size(); at = text.find(' ', at + 1)) {
    const bool capital = is_capitalised(text.substr(at + 1));
    if (capital && !in_name) ++names;
    in_name = capital;
  }
  return names;
}

bool looks_back(std::string_view text) {
  const std::string_view first = text.substr(0, text.find(' '));
  if (std::find(k_looking_back.begin(), k_looking_back.end(), first) == k_looking_back.end())
    return false;
  return first.size() + 1 >= text.size() || !is_capitalised(text.substr(first.size() + 1));
}

/// Its first word is a name: one of those who take part begins so.
bool opens_with_name(const Mention& mention) {
  const auto opens = [&](const auto& named) {
    return is_capitalised(named.text) &&
           mention.what.compare(0, named.text.size(), named.text) == 0;
  };
  return std::any_of(mention.participants.begin(), mention.participants.end(), opens) ||
         std::any_of(mention.places.begin(), mention.places.end(), opens);
}

}  // namespace

int informativeness(const Mention& mention) {
  const std::string_view what = mention.what;
  int points = std::min(names_in(what) + (opens_with_name(mention) ? 1 : 0), k_most_names);
  if (std::any_of(what.begin(), what.end(), is_digit)) ++points;
  if (looks_back(what)) points -= 2;
  if (what.size() < k_too_short) points -= 2;
  if (what.size() > k_too_long) points -= 2;
  return points;
}

}  // namespace dateline::events
