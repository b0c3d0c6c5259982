// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "arguments/context.hpp"

namespace dateline::events {

/// Adds the name of words `range` that no table knows as what its form and the words beside it say:
/// a person, a body, a thing or a place.
void add_unknown(const ArgumentContext& context, WordRange range, WordRange chunk);

}  // namespace dateline::events
