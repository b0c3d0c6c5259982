// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"
#include "names/names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::events {

/// Words of a run of names at `first` that end before `last`, without titles before a person.
struct NameRun {
  WordRange range;         ///< the whole run
  std::uint32_t name = 0;  ///< first word of the name itself
};
[[nodiscard]] NameRun name_run(const Parse& parse, std::uint32_t first, std::uint32_t last,
                               const Names& names);

/// "King Hussein": the title belongs to the name.
[[nodiscard]] bool is_royal(const Parse& parse, WordRange range);

/// "largest", "worst": tells one of its kind apart, whatever was spoken of before.
[[nodiscard]] inline bool is_superlative(const Word& word) noexcept {
  constexpr std::size_t k_shortest = 6;  // "oldest"
  static constexpr std::array<std::string_view, 7> k_others{
      "digest", "forest", "harvest", "honest", "modest", "northwest", "southwest"};
  return word.text == "best" || word.text == "worst" ||
         (word.text.size() >= k_shortest && word.text.ends_with("est") &&
          std::find(k_others.begin(), k_others.end(), word.text) == k_others.end());
}

/// The noun phrase may mean somebody or something named before: "the company", "the new bridge".
[[nodiscard]] bool looks_back(const Parse& parse, const Chunk& chunk);

/// "retailer", "bank", but not "company": what only some firms are called.
[[nodiscard]] bool names_trade(const Word& noun) noexcept;

/// "the council of the army": a body that the text need not have named; not "accused the bank of
/// fraud".
[[nodiscard]] bool says_which(const Parse& parse, const Chunk& chunk);

/// "net income", "revenue" of the third quarter: all of the subject; nothing says whose.
[[nodiscard]] bool is_own_figure(const Parse& parse, WordRange subject);

/// "The 48-year-old Australian": words [range) of `chunk` tell which people one person is of.
[[nodiscard]] bool names_one_person(const Parse& parse, WordRange range, WordRange chunk);

/// "The 41-year-old", "the Belgian": a person named before.
[[nodiscard]] bool describes_person(const Parse& parse, const Chunk& chunk);

/// "President", "king": what one person of a text holds, in whatever case.
[[nodiscard]] bool is_sole_office(const Word& word);

/// "vice", "former": before an office, it is that of another.
[[nodiscard]] bool tells_other_holder(const Word& word);

}  // namespace dateline::events
