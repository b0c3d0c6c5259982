// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace dateline::end_to_end {

/// The text of article `number`: each tells of other people, days and places, and some of the same
/// event as their neighbours.
[[nodiscard]] std::string article(int number);

/// A page as a news site has it, on one summit, with a caption first, a dateline, and lists of
/// other headlines after the text.
[[nodiscard]] std::string summit_article();

}  // namespace dateline::end_to_end
