// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>

namespace dateline::events {

/// The ending at `token`, "'s" or "'", stands inside the name of an institution: "King's College
/// Hospital", "Westminster Magistrates' Court", "St Mary's Church". Looks at a few tokens around.
[[nodiscard]] bool joins_institution(const language::Document& document, std::uint32_t token);

}  // namespace dateline::events
