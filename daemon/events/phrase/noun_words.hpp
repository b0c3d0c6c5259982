// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "phrase/context.hpp"

#include <string>

namespace dateline::events {

/// Adds words, one or more, in reading order, times and titles left out, names in full.
void append_some_words(const PhraseContext& context, WordRange range, std::string& out);

/// Likewise, where there are any: most clauses have no question, no gap and no purpose.
inline void append_words(const PhraseContext& context, WordRange range, std::string& out) {
  if (!range.empty()) append_some_words(context, range, out);
}

}  // namespace dateline::events
