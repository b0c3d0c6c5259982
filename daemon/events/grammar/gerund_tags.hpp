// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

/// The form in -ing at `at`, whose entry has a verb, is one here; sets its `form`.
[[nodiscard]] bool tag_gerund(const TagContext& in, std::size_t at);
/// "Dosing resumed", "detained for questioning on Monday": a noun, though no table has it.
[[nodiscard]] bool names_activity(const TagContext& in, std::size_t at) noexcept;

}  // namespace dateline::events
