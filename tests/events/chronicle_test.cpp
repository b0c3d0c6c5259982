// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// Prose that tells in the present of days that are over.

constexpr auto k_body = "The quarry has a long past. Its owners differ.\n\n"
                        "In May 1998 the county buys the quarry. A firm closes the lower pit.\n\n"
                        "The county reopens the road.";

TEST(Chronicle, OpeningDateDatesADeedToldInThePresent) {
  const auto mentions = test::read(k_body, "2024-06-03", {{"May 1998", "1998-05"}});
  const Mention bought = test::by_trigger(mentions, "buys");
  EXPECT_TRUE(bought.timeline) << bought.why;
  EXPECT_EQ(to_edtf(bought.when), "1998-05");
  EXPECT_EQ(bought.status, Status::happened);
}

TEST(Chronicle, OpeningDateDatesTheSentencesOfItsParagraph) {
  const auto mentions = test::read(k_body, "2024-06-03", {{"May 1998", "1998-05"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "closes").when), "1998-05");
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "reopens").when), "1998-05");
}

TEST(Chronicle, OpeningDateToComeOpensNoEntry) {
  const auto mentions =
      test::read("The quarry has a long past. Its owners differ.\n\n"
                 "In May 2025 the county buys the quarry. A firm closes the lower pit.",
                 "2024-06-03", {{"May 2025", "2025-05"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "closes").when), "2025-05");
}

TEST(Chronicle, OpeningDateOfAPastTenseOpensNoEntry) {
  const auto mentions =
      test::read("The quarry has a long past. Its owners differ.\n\n"
                 "In May 1998 the county bought the quarry. A firm closes the lower pit.",
                 "2024-06-03", {{"May 1998", "1998-05"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "closes").when), "1998-05");
}

TEST(Chronicle, OpeningDateOfAStateOpensNoEntry) {
  const auto mentions =
      test::read("The quarry has a long past. Its owners differ.\n\n"
                 "In May 1998 the county owns the quarry. A firm closes the lower pit.",
                 "2024-06-03", {{"May 1998", "1998-05"}});
  EXPECT_NE(to_edtf(test::by_trigger(mentions, "closes").when), "1998-05");
}

}  // namespace
}  // namespace dateline::events
