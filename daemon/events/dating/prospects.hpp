// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

#include <cstdint>

namespace dateline::events {

/// What the words before an event noun make of it.
enum class Prospect : std::uint8_t {
  none,
  open,    ///< "called for a strike", "threatens a boycott": somebody wants or fears one
  averted  ///< "avoided a crash", "ruled out a merger": there was none
};

/// By the verb that the noun phrase is the object of, or the one before its preposition.
[[nodiscard]] Prospect prospect_of(const Parse& parse, std::uint32_t chunk);

/// The verb group that says so; k_nothing where an adjective does.
[[nodiscard]] std::uint32_t verb_before(const Parse& parse, std::uint32_t chunk);

}  // namespace dateline::events
