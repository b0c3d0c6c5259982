// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

/// "will" of "Ruiz's unsigned will specified", "his will was": a paper, and no "will specify".
[[nodiscard]] bool is_testament(const TagContext& in, std::size_t at) noexcept;

}  // namespace dateline::events
