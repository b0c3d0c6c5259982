// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "merging/key_list.hpp"
#include "merging/story_context.hpp"
#include "merging/told.hpp"

#include <cstdint>
#include <span>

namespace dateline::events {

/// Adds keys of two names of the article to what the whole article tells but once: "a suspect was
/// arrested" is the arrest that another article of the story gives a name. Where the article tells
/// two such events of about one day, or names somebody whom it does not turn on, it adds none.
/// `roots` tells which of those told are one event already; some without keys may get some. Whether
/// it added any.
bool add_story_keys(std::span<const Told> all_told, const StoryContext& context,
                    std::span<const std::uint32_t> roots, KeyList& keys);

}  // namespace dateline::events
