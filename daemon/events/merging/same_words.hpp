// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "merging/key_list.hpp"
#include "merging/story_context.hpp"
#include "merging/told.hpp"

#include <string>
#include <string_view>

namespace dateline::events {

/// Adds a key of all that a clause says, its names and stems: articles copy each other, and what
/// they say in the same words of the same day is one event, though it names nobody. Three words or
/// names are enough by themselves, unless it befalls persons, of whom many a day are arrested "on
/// suspicion of murder"; else two, beside a name that the article turns on.
void add_same_words(const Told& told, std::string_view head, const StoryContext& context,
                    KeyList& keys);

/// The same words where they are known again whatever else an article says: three words or names,
/// one of them a name where it befalls persons. Else empty.
[[nodiscard]] std::string copied_words(const Told& told);

}  // namespace dateline::events
