// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

// Whether what a word that may be a verb belongs to is one or many, by the words before it.

/// A comma ends an apposition: another stands before it.
[[nodiscard]] bool has_comma_pair(const TagContext& in) noexcept;
/// "the Greens want to", "the Rovers play": a name of many.
[[nodiscard]] bool is_plural_name(const TagContext& in) noexcept;
/// "conditions in the camp appear to".
[[nodiscard]] bool plural_before_of(const TagContext& in) noexcept;
/// "contracts that cover most needs take effect": many, behind what tells which.
[[nodiscard]] bool plural_before_that(const TagContext& in) noexcept;
/// "The rules on noise, drawn up in May, come into force": what an apposition stands behind is
/// many.
[[nodiscard]] bool plural_before_commas(const TagContext& in) noexcept;

}  // namespace dateline::events
