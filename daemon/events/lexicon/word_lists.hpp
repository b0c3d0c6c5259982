// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/token.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace dateline::events {

/// `text` is one of `words`, in letters of either case.
[[nodiscard]] inline bool is_one_of(std::span<const std::string_view> words,
                                    std::string_view text) {
  return std::any_of(words.begin(), words.end(),
                     [&](auto each) { return language::equal_folded(text, each); });
}

}  // namespace dateline::events
