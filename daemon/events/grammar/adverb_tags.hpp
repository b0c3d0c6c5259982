// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/tag_context.hpp"

#include <cstddef>

namespace dateline::events {

/// A word of another class stands as an adverb does, inside a verb or beside what the verb tells
/// of: "was first shown", "has since resigned", "the minister herself resigned", "were both
/// arrested", "the singer, best known for a hit".
[[nodiscard]] bool serves_as_adverb(const TagContext& in, std::size_t at);

/// An adverb elsewhere is the noun that ends a phrase or tells which: "the leaking oil well", "the
/// care home opened", "Riverside's home derby".
[[nodiscard]] bool serves_as_noun(const TagContext& in, std::size_t at);

}  // namespace dateline::events
