// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

/// The word at `at`, whose entry has a verb, is one here; sets its `form`.
[[nodiscard]] bool tag_verb(const TagContext& in, std::size_t at);

}  // namespace dateline::events
