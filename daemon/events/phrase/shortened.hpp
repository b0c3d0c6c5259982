// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// The object cut at a border of a phrase once it is long enough to be understood.
[[nodiscard]] WordRange shortened(const Parse& parse, WordRange object);

}  // namespace dateline::events
