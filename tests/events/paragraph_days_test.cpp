// SPDX-License-Identifier: Apache-2.0
// What a new paragraph of today's news tells without a time of its own.
#include "support.hpp"

namespace dateline::events {
namespace {

TEST(ParagraphDays, ReturnToTheNewsOfToday) {
  const auto mentions =
      test::read("Peru's regulator ordered Lumex on Monday to recall 400 pumps.\n\n"
                 "Chile's regulator issued a similar order on Friday.\n\n"
                 "Lumex withdrew its forecast for the year.",
                 "2024-06-03", {{"Monday", "2024-06-03"}, {"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "withdrew").when), "2024-06-03");
}

TEST(ParagraphDays, GoOnWithADayInTheParagraph) {
  const auto mentions =
      test::read("Peru's regulator ordered Lumex on Monday to recall 400 pumps.\n\n"
                 "Chile's regulator met Lumex on Friday. It fined the firm.",
                 "2024-06-03", {{"Monday", "2024-06-03"}, {"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "fined").when), "2024-05-31");
}

TEST(ParagraphDays, BeginAnewBehindADateline) {
  const auto mentions = test::read("Ana Ruiz opens the air show in Lima on May 3, 2021.\n\n"
                                   "LIMA, Peru \u2014 Lumex finalized a deal to buy 30 planes.",
                                   "2024-06-03", {{"May 3, 2021", "2021-05-03"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "finalized").when), "2024-06-03");
}

TEST(ParagraphDays, GoOnWithTheStoryThatIsOver) {
  const auto mentions = test::read("A dam broke near Lima on Friday and flooded the town.\n\n"
                                   "The water destroyed 40 homes.",
                                   "2024-06-03", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "destroyed").when), "2024-05-31");
}

}  // namespace
}  // namespace dateline::events
