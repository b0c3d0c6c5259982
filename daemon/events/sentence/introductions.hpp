// SPDX-License-Identifier: Apache-2.0
// Who comes up in a sentence without a name: strangers, bodies told apart from others, and several
// to whom something is done. Pronouns and descriptions behind may mean them.
#pragma once

#include "grammar/parse.hpp"
#include "lexicon/given_names.hpp"

#include <cstdint>
#include <string_view>

namespace dateline::events {

/// "picked up the two men": several people who are the object.
[[nodiscard]] WordRange people_met(const Parse& parse, const VerbGroup& group);

/// "bought 40 drones", "arrested two brothers": several, whatever they are, to whom something may
/// be done next.
[[nodiscard]] WordRange several_met(const Parse& parse, const VerbGroup& group);

/// "a taxi driver", "an 80-year-old man": one of those whom the tables know as many.
[[nodiscard]] bool is_stranger(const Parse& parse, const Chunk& chunk);

/// "A guard", "a judge": somebody without a name is who the clause is about.
[[nodiscard]] bool is_about_stranger(const Parse& parse, const Chunk& chunk);

/// "Norway's central bank", "the city museum": a body without a name that is told apart from
/// others.
[[nodiscard]] bool introduces_body(const Parse& parse, const Chunk& chunk);

/// "a group calling itself Kestrel": the word "group"; k_nothing where nothing calls itself so.
[[nodiscard]] std::uint32_t what_calls_itself(const Parse& parse, const Chunk& chunk);

/// "a policewoman", "a boy", "a daughter".
[[nodiscard]] Gender gender_of_noun(std::string_view noun);

}  // namespace dateline::events
