// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"
#include "tables/tables.hpp"

#include <cstdint>

namespace dateline::events {

/// What tells of a mention.
enum class Teller : std::uint8_t { verb, noun };

/// Sets how sure a mention is, by what dates it, whom it names and what tells of it.
void score(Mention& mention, Nature nature, Teller teller);

}  // namespace dateline::events
