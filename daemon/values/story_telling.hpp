// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/story.hpp"

#include <cstddef>
#include <vector>

namespace dateline {

/// Keeps of the event's citations those whose sentences a reader of the day wants to see, best
/// first; where its clause is not as most of them say it, takes one that is.
void make_tellable(Event& event);

/// The events of a day, the one that tells most of it first: of great weight, and about what the
/// others are about too. Ties as in `told`.
[[nodiscard]] std::vector<const StoryEvent*> most_telling(const std::vector<StoryEvent>& told);

/// Those of the events that are about the same as the first one, itself included: they share a
/// name with it, or two words.
[[nodiscard]] std::vector<const StoryEvent*>
about_the_first(const std::vector<const StoryEvent*>& events);

/// At most `count` sentences, no two of the same words: of the first event, and in turn of those
/// that weigh nearly as much. After the first one only such as can stand alone.
[[nodiscard]] std::vector<StorySentence> tell(const std::vector<const StoryEvent*>& events,
                                              std::size_t count);

}  // namespace dateline
