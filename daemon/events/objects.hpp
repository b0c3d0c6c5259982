// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parse.hpp"

namespace dateline::events {

/// From behind the verb to the border of its clause.
[[nodiscard]] WordRange object_of(const Parse& parse, const VerbGroup& group);

}  // namespace dateline::events
