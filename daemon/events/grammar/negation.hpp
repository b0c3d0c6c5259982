// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "won't", "didn’t", "cannot": a verb and its "not" in one word.
[[nodiscard]] inline bool holds_negation(const Word& word) noexcept {
  return word.text.ends_with("n't") || word.text.ends_with("n’t") || word.text == "cannot";
}

}  // namespace dateline::events
