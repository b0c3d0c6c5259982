// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

/// The word at `at`, a base form or one of the third person ("opens", "open"), is a verb in the
/// present; sets its `form`.
[[nodiscard]] bool tag_present(const TagContext& in, std::size_t at);

}  // namespace dateline::events
