// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <string>

namespace dateline::events {

/// Adds words in reading order, times and titles left out, names in full.
void append_words(const PhraseContext& context, WordRange range, std::string& out);

}  // namespace dateline::events
