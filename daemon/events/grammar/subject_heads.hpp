// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

/// "Test runs without passengers began", "where guards from both sides fired", "trains to Vienna
/// were": the verb of the clause stands behind a phrase, so the word is a noun.
[[nodiscard]] bool heads_subject(const TagContext& in, std::size_t at);

}  // namespace dateline::events
