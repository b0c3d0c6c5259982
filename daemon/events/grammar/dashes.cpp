// SPDX-License-Identifier: Apache-2.0
#include "grammar/dashes.hpp"

#include "grammar/reach.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace dateline::events {
namespace {

bool is_dash(const Word& word) noexcept { return word.mark == '-'; }

bool is_figure(const Word& word) noexcept { return word.number || word.timex >= 0; }

/// A word on both sides, and as much space before the dash as behind it: not "-RRB-".
bool parts_words(std::span<const Word> words, std::size_t at) noexcept {
  return at > 0 && at + 1 < words.size() && words[at + 1].mark == 0 &&
         words[at].spaced == words[at + 1].spaced;
}

/// "3 - 1", "May 3 - May 5".
bool joins_figures(std::span<const Word> words, std::size_t at) noexcept {
  return at > 0 && at + 1 < words.size() && is_figure(words[at - 1]) && is_figure(words[at + 1]);
}

/// "Wednesday - the Senate votes - ": what stands before is the label of an entry.
bool is_label(std::span<const Word> words) noexcept {
  return std::all_of(words.begin(), words.end(), is_figure);
}

}  // namespace

void read_dashes_as_commas(std::vector<Word>& words) {
  if (std::none_of(words.begin(), words.end(), is_dash)) return;
  const auto second = [](const Word& one, const Word& other) {  // "--" is one dash
    return is_dash(one) && is_dash(other) && !other.spaced;
  };
  words.erase(std::unique(words.begin(), words.end(), second), words.end());
  std::array<std::size_t, 2> pair{};
  std::size_t count = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_dash(words[at]) || joins_figures(words, at)) continue;
    if (count == pair.size() || !parts_words(words, at)) return;
    pair[count++] = at;
  }
  if (count < pair.size() || pair[1] - pair[0] > k_longest_aside + 1 || pair[1] - pair[0] < 2 ||
      is_label(std::span{words}.first(pair[0])))
    return;
  for (const std::size_t at : pair) words[at].mark = ',';
}

}  // namespace dateline::events
