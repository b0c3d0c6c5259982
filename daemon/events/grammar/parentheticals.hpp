// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"

#include <vector>

namespace dateline::events {

/// Takes ", however," and ", for instance," out from between a subject and its verb, and inside
/// that: "Plans that the firm had, however, were dropped", "It will, however, close".
void drop_parentheticals(std::vector<Word>& words);

}  // namespace dateline::events
