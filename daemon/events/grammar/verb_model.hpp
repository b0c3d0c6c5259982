// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

/// How likely the word at `at`, which may be a verb in the present or a noun, is the verb there, as
/// treebanks have taught: "plans" of "the bank plans", not of "the plans". The logarithm of the
/// odds in 64ths, so above 0 where it is rather a verb.
[[nodiscard]] int odds_of_verb(const TagContext& in, std::size_t at) noexcept;

/// Likewise whether the word at `at`, which ends in "-ing", is a verb there, and neither a noun nor
/// what tells more of one: "drilling" of "rigs drilling for oil", not of "the drilling ban".
[[nodiscard]] int odds_of_gerund(const TagContext& in, std::size_t at) noexcept;

}  // namespace dateline::events
