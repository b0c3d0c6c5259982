// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dateline/byte_range.hpp"
#include "grammar/words.hpp"

#include <vector>

namespace dateline::events {

/// Takes "LONDON, March 3 -", "Ottawa, October 12, 2022 --", "MUMBAI, Nov 12:" off the front of a
/// sentence, and returns what it took.
ByteRange drop_dateline(std::vector<Word>& words);

}  // namespace dateline::events
