// SPDX-License-Identifier: Apache-2.0
// Whom and what a common noun means that the text has named.
#include "support.hpp"
#include "tables/tables.hpp"

#include <gmock/gmock.h>

namespace dateline::events {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> who(const std::string& text, const char* trigger) {
  std::vector<std::string> names;
  for (const Participant& one :
       test::by_trigger(test::read(text, "2024-06-03", {}), trigger).participants)
    names.push_back(one.text);
  return names;
}

TEST(Described, EachWiderWordMeansTheNameOfItsRow) {
  for (const WiderRow& row : wider_words()) {
    const std::string name{row.name};
    const std::string text =
        "The " + name + " reached Lima. It rained. The " + std::string{row.wider} + " left Quito.";
    EXPECT_THAT(who(text, "left"), ElementsAre(name)) << text;
  }
}

TEST(Described, OneOfTwoAgenciesIsNotPlain) {
  const char* text = "The Ashby Flood Authority reached Lima. The Ashby Mining Authority closed. "
                     "The agency left Quito.";
  EXPECT_THAT(who(text, "left"), IsEmpty());
  EXPECT_THAT(who("The Ashby Flood Authority reached Lima. The GKRB closed. The agency left Quito.",
                  "left"),
              IsEmpty());
}

TEST(Described, BodyIsCalledByTheWordThatOpensItsName) {
  EXPECT_THAT(
      who("The Ministry of Health closed a clinic. It rained. The ministry left Quito.", "left"),
      ElementsAre("Ministry of Health"));
  EXPECT_THAT(
      who("The Council of Vesk met. It rained. The council of the army left Quito.", "left"),
      IsEmpty());
}

TEST(Described, WhatSomebodyHasIsNotTheOwner) {
  EXPECT_THAT(who("The Lumex oil spill cap was ready. A choir sang. The cap left Quito.", "left"),
              IsEmpty());
  EXPECT_THAT(
      who("The Obama administration's anger grew. A choir sang. The anger left Quito.", "left"),
      IsEmpty());
  EXPECT_THAT(who("The Mubarak regime was ready. A choir sang. The regime left Quito.", "left"),
              IsEmpty());
  EXPECT_THAT(who("The Boeing plane was ready. A choir sang. The plane left Quito.", "left"),
              IsEmpty());
  EXPECT_THAT(who("The Kallista probe was ready. A choir sang. The probe left Quito.", "left"),
              ElementsAre("Kallista"));
  EXPECT_THAT(who("The Ingot bank was ready. A choir sang. The bank left Quito.", "left"),
              ElementsAre("Ingot"));
}

TEST(Described, StormIsCalledByTheWordInsideItsName) {
  EXPECT_THAT(who("Tropical Storm Ada hit Peru. It rained. The storm left Quito.", "left"),
              ElementsAre("Tropical Storm Ada"));
  EXPECT_THAT(who("The Vesk Hurricane Center closed. A storm rose. The storm left Quito.", "left"),
              IsEmpty());
}

TEST(Described, UnitedStatesIsNoOfficeOfAPresident) {
  EXPECT_EQ(
      test::by_trigger(
          test::read("The President of the United States left Quito.", "2024-06-03", {}), "left")
          .what,
      "President of the United States left Quito");
}

TEST(Described, StormIsNoFirm) {
  const char* text = "Tropical Storm Ada hit Peru. Lumex Robotics closed two mills. The storm "
                     "left. The company sued Peru.";
  EXPECT_THAT(who(text, "sued"), Contains("Lumex Robotics"));
}

}  // namespace
}  // namespace dateline::events
