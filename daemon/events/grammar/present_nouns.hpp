// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

// What makes a noun of a word that may be a verb in the present.

/// "the plans", "one-day strikes", "1,800 likes", "a 20 percent drop", "visits to the site will":
/// the word ends a noun phrase, by what stands beside it.
[[nodiscard]] bool ends_noun_phrase(const TagContext& in, std::size_t at);

/// "Rebel forces arrested six", "wounds were", "strikes on Friday hit": the verb stands right
/// behind the word, or behind its time. Not "police say led", "critics fear will".
[[nodiscard]] bool stands_before_verb(const TagContext& in, std::size_t at);

/// "food and drink sales", "declared the search and rescue phase over", "for research and work in
/// Lima": a bare form joined to a noun, where none stands before that it could go on from, or
/// nothing behind that it would act on. "On Monday, rebel forces struck": it opens the subject.
[[nodiscard]] bool joins_noun(const TagContext& in, std::size_t at);

}  // namespace dateline::events
