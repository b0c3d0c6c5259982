// SPDX-License-Identifier: Apache-2.0
// Names that an article shortens to letters in brackets.
#include "support.hpp"

namespace dateline::events {
namespace {

struct Definition {
  const char* text;
  const char* trigger;
  const char* name;
};

class Defined : public ::testing::TestWithParam<Definition> {};

TEST_P(Defined, LettersStandForTheWholeName) {
  const auto mentions = test::read(GetParam().text, "2024-06-03", {});
  const Mention& mention = test::by_trigger(mentions, GetParam().trigger);
  ASSERT_FALSE(mention.participants.empty());
  EXPECT_EQ(mention.participants.front().text, GetParam().name);
}

INSTANTIATE_TEST_SUITE_P(
    Bodies, Defined,
    ::testing::Values(
        Definition{
            "The Office for Fuel Safety and Co-operation in Europe (OFSCE) met. It was late. "
            "The OFSCE left Quito.",
            "left", "Office for Fuel Safety and Co-operation in Europe"},
        Definition{
            "The Bureau of Enquiry and Analysis for Air Safety (BEA) met. The BEA left Quito.",
            "left", "Bureau of Enquiry and Analysis for Air Safety"},
        Definition{
            "The BEA left Quito. The Bureau of Enquiry and Analysis for Air Safety (BEA) met.",
            "left", "Bureau of Enquiry and Analysis for Air Safety"},
        Definition{"Bureau of Enquiry and Analysis for Air Safety (BEA) chief Ana Ruiz left Quito.",
                   "left", "Bureau of Enquiry and Analysis for Air Safety"},
        Definition{"The Office of the United Nations High Commissioner for Human Rights (OHCHR) "
                   "met. OHCHR left Quito.",
                   "left", "Office of the United Nations High Commissioner for Human Rights"},
        Definition{"Lumora Aeronautic Defence NV (LAD) met. LAD left Quito.", "left",
                   "Lumora Aeronautic Defence NV"},
        Definition{"Sunda Airlines (SDA) met. SDA left Quito.", "left", "Sunda Airlines"}));

INSTANTIATE_TEST_SUITE_P(Numbers, Defined,
                         ::testing::Values(Definition{
                             "The crash of Lumex Air Flight 447 (LA447) shook Peru. LA447 left "
                             "Quito.",
                             "left", "Lumex Air Flight 447"}));

TEST(Definitions, OtherLettersAreNoShortName) {
  const auto mentions = test::read(
      "The Office for Fuel Safety (EUR) met. It was late. The EUR left Quito.", "2024-06-03", {});
  const Mention& left = test::by_trigger(mentions, "left");
  ASSERT_EQ(left.participants.size(), 1U);
  EXPECT_EQ(left.participants.front().text, "EUR");
}

}  // namespace
}  // namespace dateline::events
