// SPDX-License-Identifier: Apache-2.0
#include "lexicon/word_lists.hpp"

namespace dateline::events {

bool is_one_of(std::span<const std::string_view> words, std::string_view text) noexcept {
  for (const std::string_view each : words)
    if (language::equal_folded(text, each)) return true;
  return false;
}

}  // namespace dateline::events
