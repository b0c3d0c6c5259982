// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/parse.hpp"

namespace dateline::events {

/// "Opened in 1904, the baths in Tarn were sold", "Leaving Lima, the ship with 40 men sank": what
/// opens the sentence is of the subject behind its comma. The other subjects are found.
void find_behind_opening(Parse& parse);

}  // namespace dateline::events
