// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/fields.hpp"
#include "grammar/grammar.hpp"
#include "grammar/items.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace dateline::temporal {

/// A rule that fits a run of items.
struct Match {
  std::uint32_t first = 0;  ///< item
  std::uint32_t last = 0;   ///< item, exclusive
  const Rule* rule = nullptr;
  Fields fields;
};

/// What the words around a match look like; filters ask it.
struct Surroundings {
  const language::Document& document;
  const std::vector<Item>& items;
  const Vocabulary& vocabulary;

  /// Whether the item may be read as a word of this class.
  [[nodiscard]] bool reads(std::uint32_t item, WordClass word_class) const noexcept {
    if (item >= items.size()) return false;
    const auto& classes = vocabulary.symbols()[items[item].symbol];
    return std::find(classes.begin(), classes.end(), static_cast<ClassId>(word_class)) !=
           classes.end();
  }
};

/// Longest matches from left to right that do not overlap; of equally long ones that of the rule
/// declared first. A match that `guards` turn down gives way to the next shorter one. The number
/// of automaton steps is added to `steps`, where given.
[[nodiscard]] std::vector<Match> find_matches(const Grammar& grammar,
                                              const language::Document& document,
                                              const std::vector<Item>& items,
                                              std::uint64_t* steps = nullptr);

/// Whether what stands around lets this match be a time (guards/guards.cpp).
[[nodiscard]] bool admitted(const Match& match, const Surroundings& around);

}  // namespace dateline::temporal
