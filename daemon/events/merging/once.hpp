// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "merging/key_list.hpp"
#include "merging/story_context.hpp"
#include "merging/told.hpp"

#include <initializer_list>
#include <string_view>

namespace dateline::events {

/// Adds the keys of what befalls a person but once in weeks: who died on Sunday is not told on
/// Tuesday to have died anew. Within days the person tells it from others; within weeks the person
/// with another name of the clause or of the article. Nothing for what may happen again.
void add_once_keys(const Told& told, const TimeSpan& span, const StoryContext& context,
                   KeyList& keys);

/// The person whom a mention befalls but once, by a short name; empty where the clause names
/// nobody, or where it may happen again.
[[nodiscard]] std::string whom_it_befalls(const Mention& mention);

/// How far apart articles may date one and the same: none where it may happen again the next day.
[[nodiscard]] date::days once_reach(const Told& told) noexcept;

/// Whether it befalls those whom the clause counts or calls by what they are together: "four
/// people", "12 divers", "soldiers".
[[nodiscard]] bool befalls_many(const Told& told);

/// Whether it befalls somebody whom the clause calls a person, by name or not: "a driver was
/// arrested", but not "the tests were dismissed".
[[nodiscard]] bool befalls_person(const Told& told);

/// Adds the keys of an action on a day, with an argument of these parts: those of one action,
/// `reach` or less apart, share one.
void add_day_keys(std::string_view action, CivilDay day, date::days reach,
                  std::initializer_list<std::string_view> argument, KeyList& keys);

}  // namespace dateline::events
