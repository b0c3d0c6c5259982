// SPDX-License-Identifier: Apache-2.0
#include "grammar/parentheticals.hpp"

#include "lexicon/lexicon.hpp"
#include "tables/tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace dateline::events {
namespace {

constexpr auto k_single = std::to_array<std::string_view>(
    {"additionally", "consequently", "furthermore", "hence", "however", "instead", "likewise",
     "meanwhile", "moreover", "nevertheless", "nonetheless", "similarly", "therefore", "though",
     "thus", "too"});

struct Pair {
  std::string_view first;
  std::string_view second;
};

constexpr auto k_pairs = std::to_array<Pair>({{"for", "example"},
                                              {"for", "instance"},
                                              {"for", "one"},
                                              {"in", "contrast"},
                                              {"in", "fact"},
                                              {"in", "turn"},
                                              {"of", "course"}});

/// Words between the comma at `comma` and the next one, where they are such; else none.
std::size_t between_commas(const std::vector<Word>& words, std::size_t comma) {
  const auto text = [&](std::size_t at) { return std::string_view{words[at].text}; };
  if (comma + 2 < words.size() && words[comma + 2].is_mark(',') &&
      std::find(k_single.begin(), k_single.end(), text(comma + 1)) != k_single.end())
    return 1;
  const bool pair = comma + 3 < words.size() && words[comma + 3].is_mark(',') &&
                    std::any_of(k_pairs.begin(), k_pairs.end(), [&](const Pair& each) {
                      return each.first == text(comma + 1) && each.second == text(comma + 2);
                    });
  return pair ? 2 : 0;
}

/// A verb, and no more of a list: "Lima, for example, Riga".
bool goes_on_with_verb(const Word& word) noexcept {
  const bool past = (word.entry->forms & k_past) != 0 && word.entry->noun == nullptr;
  return word.is(k_be | k_have | k_modal) || (past && !word.is(k_noun | k_adjective));
}

}  // namespace

void drop_parentheticals(std::vector<Word>& words) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t inside = kept > 0 && words[at].is_mark(',') ? between_commas(words, at) : 0;
    const std::size_t behind = at + inside + 2;
    const bool parts = inside > 0 && words[kept - 1].is(k_be | k_have | k_modal);
    if (inside > 0 && behind < words.size() && (parts || goes_on_with_verb(words[behind]))) {
      at = behind;
      continue;
    }
    if (kept != at) words[kept] = words[at];
    ++kept;
    ++at;
  }
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(kept), words.end());
}

}  // namespace dateline::events
