// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"
#include "lexicon/letters.hpp"

#include <string_view>

namespace dateline::events {

/// "6-4", "3-1".
[[nodiscard]] inline bool is_score(const Word& word) noexcept {
  const std::string_view text = word.text;
  const std::size_t dash = text.find('-');
  return dash != std::string_view::npos && dash > 0 && is_digit(text.front()) &&
         is_digit(text.back());
}

}  // namespace dateline::events
