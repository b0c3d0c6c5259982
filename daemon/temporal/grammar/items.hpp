// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/vocabulary.hpp"
#include "language/document.hpp"

#include <cstdint>
#include <vector>

namespace dateline::temporal {

/// One word, mark or number (which may be several tokens: "twenty-five", "3rd", "1,000").
struct Item {
  std::uint32_t first = 0;  ///< token
  std::uint16_t count = 1;  ///< tokens
  Symbol symbol = 0;
  std::uint16_t lexeme = 0;  ///< of a word; 0 for numbers
  std::uint8_t digits = 0;   ///< of a number in digits
  bool barrier = false;  ///< opens a paragraph or an unwrapped line: no expression goes on over it
  std::int32_t number = 0;

  [[nodiscard]] std::uint32_t last() const noexcept { return first + count; }
};

/// The items of a document: every token lies in exactly one.
void read_items(const language::Document& document, const Vocabulary& vocabulary,
                std::vector<Item>& items);

/// What the item says in the role of this class.
[[nodiscard]] std::int32_t value_of(const Item& item, ClassId class_id,
                                    const Vocabulary& vocabulary) noexcept;

}  // namespace dateline::temporal
