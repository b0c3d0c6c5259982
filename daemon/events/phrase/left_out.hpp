// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>
#include <optional>

namespace dateline::events {

/// Words that a reader of a timeline does without: times, what leads to them, what is true today
/// only. One past those at `at`; `at` itself where the word stays. `dated`: see PhraseContext.
[[nodiscard]] std::uint32_t skip_left_out(const Parse& parse, std::uint32_t at, WordRange range,
                                          std::optional<std::int32_t> dated);

}  // namespace dateline::events
