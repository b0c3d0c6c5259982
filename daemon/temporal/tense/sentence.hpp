// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>

namespace dateline::temporal {

/// The sentence that the token lies in.
[[nodiscard]] language::Sentence sentence_of(const language::Document& document,
                                             std::uint32_t token);

}  // namespace dateline::temporal
