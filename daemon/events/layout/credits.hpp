// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/words.hpp"

#include <vector>

namespace dateline::events {

/// Takes the credit of a picture off the front of a sentence: "Photo: Ana Ruiz/Getty Images", "Tom
/// Reed/AP".
void drop_credit(std::vector<Word>& words);

}  // namespace dateline::events
