// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

/// The event noun that a verb such as "hold" or "postpone" speaks of; nullptr where none.
/// `chunk` becomes the noun phrase that it heads; `before` is what "it" and "the next one" mean.
[[nodiscard]] const NounSense* noun_beside(const Parse& parse, const VerbGroup& group,
                                           const NounSense* before, std::uint32_t& chunk);

/// "it", "the next one": an event named before may be meant.
[[nodiscard]] bool stands_for_event(const Word& word) noexcept;

/// "will be held", "takes place", "is played": no body does so, nor is it done to one.
[[nodiscard]] bool befalls_events(const Parse& parse, const VerbGroup& group) noexcept;

/// The event that a noun phrase is, by its head or by what its name opens with ("Hurricane Ana");
/// nullptr where it is none.
[[nodiscard]] const NounSense* event_of(const Parse& parse, const Chunk& chunk) noexcept;

/// The noun phrase that a subject or an object begins with, a day before it ("Sunday's") left out.
[[nodiscard]] std::uint32_t first_chunk(const Parse& parse, WordRange range);

/// "There was", "there will be", "there are not".
[[nodiscard]] bool says_there_is(const Parse& parse, const VerbGroup& group);

/// Kinds of what people come together for.
[[nodiscard]] constexpr bool is_gathering(std::string_view kind) noexcept {
  return kind == "meeting" || kind == "visit";
}

/// "There was an explosion", "there will be talks": the noun phrase that the verb says is there;
/// k_nothing where it says something else.
[[nodiscard]] std::uint32_t existing(const Parse& parse, const VerbGroup& group);

/// The noun that says what a verb of many uses is about: "won the election", "the quake killed",
/// "reports its results".
[[nodiscard]] const NounSense* telling_noun(const Parse& parse, const VerbGroup& group);

/// The kind that a verb of many uses has by what it acts on: "dropped the charges", "shares
/// closed"; empty where that tells nothing.
[[nodiscard]] std::string_view kind_by_theme(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
