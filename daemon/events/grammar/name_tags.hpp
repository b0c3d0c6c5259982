// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

namespace dateline::events {

/// The word at `at` is a name or a part of one.
[[nodiscard]] bool is_name(const TagContext& in, std::size_t at);

}  // namespace dateline::events
