// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/mention.hpp"

namespace dateline::events {

/// How much the clause of a mention tells to who reads it alone: names and figures in it count
/// for it; an opening that means something said before ("The quake ...", "It ..."), being too short
/// to say anything or too long to take in count against it.
[[nodiscard]] int informativeness(const Mention& mention);

}  // namespace dateline::events
