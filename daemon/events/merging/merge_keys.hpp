// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "merging/key_list.hpp"
#include "merging/story_context.hpp"
#include "merging/told.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dateline::events {

/// `text` with its ASCII letters small, as keys hold names.
[[nodiscard]] std::string folded_name(std::string_view text);

/// The one day that a mention begins on; none where it is coarser.
[[nodiscard]] std::optional<CivilDay> begin_day(const TimeSpan& span);

/// The day that `span`, a time of the mention, merges by: the one that it begins on; of what has
/// happened by publication ("has resigned") the day of the news.
[[nodiscard]] std::optional<CivilDay> merge_day(const Mention& mention, const TimeSpan& span);

/// How the keys of an action and a day begin: "2024-03-05|meet|", before "berg+lind"; `day` may be
/// a stretch of days, or nothing.
[[nodiscard]] std::string key_head(std::string_view action, std::string_view day);

/// Adds a key of each name with each word of the clause; of the name by itself where it has none.
void add_with_stems(std::span<const std::string> stems, std::string_view head,
                    std::span<const NamePair> names, KeyList& keys);

/// Adds the keys of a mention for the day of `span`; where it is coarser, that of its words alone.
///
/// A rare action (a summit, an election, an earthquake) is told apart by any argument, a country
/// included. Any other needs two names: both its own, or one that its article does not turn on and
/// one that it does. A person or a town is enough by itself for what happens to few in a day; a
/// body, and a person whom something of every day is told of (goes, makes), need a word of the
/// clause beside them. What is done with others (meets, says) is told apart by two names alone. A
/// mention that names nobody is about those whom its article turns on, unless it is of every day.
void add_keys(const Told& told, const TimeSpan& span, const StoryContext& context, KeyList& keys);

/// Adds the keys without a day: two names, a rare action with any, or a person.
void add_loose_keys(const Told& told, const StoryContext& context, KeyList& keys);

}  // namespace dateline::events
