// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lexicon/classes.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace dateline::temporal {

/// One reading of a word: its class and the value it puts into the class's slot. A word may stand
/// in several lines.
struct Word {
  std::string_view text;  ///< lower case, one token
  WordClass word_class;
  std::int32_t value;
};

/// The tables, one a field of knowledge.
[[nodiscard]] std::span<const Word> calendar_words() noexcept;
[[nodiscard]] std::span<const Word> relative_words() noexcept;
[[nodiscard]] std::span<const Word> clock_words() noexcept;

/// Words that make up written numbers: "twenty", "hundred", "third", "nineties".
struct NumberWord {
  enum class Kind : std::uint8_t {
    ones,
    teens,
    tens,
    hundred,
    thousand,
    million,
    ordinal,
    tens_ordinal,
    decade
  };
  std::string_view text;
  Kind kind;
  std::int32_t value;
};
[[nodiscard]] std::span<const NumberWord> number_words() noexcept;

}  // namespace dateline::temporal
