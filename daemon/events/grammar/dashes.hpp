// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"

#include <vector>

namespace dateline::events {

/// "The mill — the last in Peru — closed": a pair of dashes sets an aside off, and stands for the
/// commas that would.
void read_dashes_as_commas(std::vector<Word>& words);

}  // namespace dateline::events
