// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// From behind the verb to the border of its clause, behind its aside where it has one.
[[nodiscard]] WordRange object_of(const Parse& parse, const VerbGroup& group);
/// What commas set off inside an object that goes on: "found Ana Ruiz, 45, guilty".
[[nodiscard]] WordRange aside_of(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
