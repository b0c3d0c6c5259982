// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>
#include <optional>

namespace dateline::events {

/// A time stands in the range, or where a word of it could go with that: only then does
/// skip_left_out() find more than skip_idle().
[[nodiscard]] bool is_near_time(const Parse& parse, WordRange range);

/// Behind a word that is true today only; `at` itself where the word stays.
[[nodiscard]] std::uint32_t skip_idle(const Parse& parse, std::uint32_t at);

/// Words that a reader of a timeline does without: times, what leads to them, what is true today
/// only. One past those at `at`; `at` itself where the word stays. `dated`: see PhraseContext.
[[nodiscard]] std::uint32_t skip_left_out(const Parse& parse, std::uint32_t at, WordRange range,
                                          std::optional<std::int32_t> dated);

}  // namespace dateline::events
