// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

// A noun phrase may hold a clause of its own, and what stands right before the verb then belongs to
// that.

/// The subject of the verb group at `index` that stands before such a clause; false where its noun
/// phrase holds none. The group has what stands right before it for subject.
bool take_from_inner_clause(Parse& parse, std::uint32_t index);

/// What `subject`, which stands before the verb group at `index`, is a part of: the scheme for "a
/// scheme to replace lights, due to start".
[[nodiscard]] WordRange outermost(const Parse& parse, std::uint32_t index, WordRange subject);

/// The subject of `group`, whose noun phrase the verb group at `at` ends: "the vote planned for May
/// was put off", "the show that she helped to plan will open"; false where that holds no clause.
bool take_from_inside(Parse& parse, std::uint32_t index, std::uint32_t at);

}  // namespace dateline::events
