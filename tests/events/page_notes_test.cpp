// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <algorithm>
#include <string>

namespace dateline::events {
namespace {

bool stands(const std::string& text) {
  const auto mentions = test::read(text, "2024-06-03", {{"31 May 2024", "2024-05-31"}});
  return std::any_of(mentions.begin(), mentions.end(),
                     [](const Mention& mention) { return mention.timeline; });
}

TEST(PageNotes, WhenAPageWasPublishedAndUpdatedIsNoEvent) {
  EXPECT_FALSE(stands("First published on 31 May 2024."));
  EXPECT_FALSE(stands("Last updated: 31 May 2024"));
  EXPECT_FALSE(stands("31 May 2024 Last updated at noon"));
  EXPECT_FALSE(stands("This article was updated on 31 May 2024."));
  EXPECT_FALSE(stands("Correction added 31 May 2024: The caption misstated her age."));
  EXPECT_FALSE(stands("Correction: Lumex shut the mill on 31 May 2024."));
  EXPECT_TRUE(stands("Correction officers shut the jail on 31 May 2024."));
  EXPECT_TRUE(stands("Lumex released its first phone on 31 May 2024."));
  EXPECT_TRUE(stands("The law was last amended by parliament on 31 May 2024."));
}

}  // namespace
}  // namespace dateline::events
