// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/document.hpp"

#include <cstdint>

namespace dateline::temporal {

/// The sentence that the token lies in.
[[nodiscard]] language::Sentence sentence_of(const language::Document& document,
                                             std::uint32_t token);

/// ";", or the mark that opens a speech: the words before it have a tense of their own.
[[nodiscard]] bool is_stop(const language::Document& document, std::uint32_t at);

}  // namespace dateline::temporal
