// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>

namespace dateline::events {

/// The ending at `token`, "'s" or "'", stands inside the name of an institution: "King's College
/// Hospital", "Westminster Magistrates' Court", "St Mary's Church". Looks at a few tokens around.
[[nodiscard]] bool joins_institution(const language::Document& document, std::uint32_t token);

/// The ending at `token` is the end of a firm's name: "Moody's cut the rating", but not "Moody's
/// lawyer".
[[nodiscard]] bool ends_firm(const language::Document& document, std::uint32_t token);

}  // namespace dateline::events
