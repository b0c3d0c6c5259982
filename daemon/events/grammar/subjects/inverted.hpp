// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// Finds the subject that stands behind the verb: "Also arrested was a guard", "Among those killed
/// on Sunday was a guard", "On Monday came the news". Subjects before their verbs are found.
void find_inverted(Parse& parse);

}  // namespace dateline::events
