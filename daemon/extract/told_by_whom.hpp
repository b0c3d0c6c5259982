// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "article_stories.hpp"
#include "story_groups.hpp"

#include <span>
#include <vector>

namespace dateline::extract {

/// The mentions of one action in one story, by the persons whom it befalls: what befalls one is no
/// event of another. A person whom one article alone names may be misread, and stands for none.
/// What names nobody is of the person whom its article names first, or else turns on, or else of
/// the one whom most articles name.
[[nodiscard]] std::vector<Nodes> told_by_whom(const std::vector<StoryNode>& nodes,
                                              std::span<const Teller> articles, Nodes group);

}  // namespace dateline::extract
