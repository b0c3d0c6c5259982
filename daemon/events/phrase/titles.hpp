// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// Titles that a line leaves out, for the name behind them does without.

/// "US president" of "former US president Ana Ruiz": a noun stands behind the name at `at`, which
/// is of a noun phrase.
[[nodiscard]] bool goes_on_to_post(const Parse& parse, std::uint32_t at);

/// "chancellor Ana Ruiz", "Chairman and chief executive Ana Ruiz": behind the word, or the one
/// title of two, that begins at `at` in `range` and is left out; `at` where none is.
[[nodiscard]] std::uint32_t behind_bare_title(const Parse& parse, std::uint32_t at,
                                              WordRange range);

}  // namespace dateline::events
