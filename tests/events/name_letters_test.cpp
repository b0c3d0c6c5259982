// SPDX-License-Identifier: Apache-2.0
// Names that begin with a small word, or with a letter that English has not.
#include "support.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace dateline::events {
namespace {

using ::testing::ElementsAre;

/// Those who take part in what `trigger` tells, and its places.
std::vector<std::string> named(const char* text, const char* trigger) {
  const Mention mention = test::by_trigger(test::read(text, "2024-06-03", {}), trigger);
  std::vector<std::string> names;
  for (const Participant& participant : mention.participants) names.push_back(participant.text);
  for (const Place& place : mention.places) names.push_back(place.text);
  return names;
}

TEST(NameLetters, ArabicArticleBelongsToTheName) {
  EXPECT_THAT(named("Later Samir al-Rashad met Ana Ruiz.", "met"),
              ElementsAre("Samir al-Rashad", "Ana Ruiz"));
  EXPECT_THAT(named("Later President Omar el-Tarek opened the canal.", "opened"),
              ElementsAre("Omar el-Tarek"));
  EXPECT_THAT(named("The army fought al-Qamar in Vilnius.", "fought"),
              ElementsAre("al-Qamar", "Vilnius"));
  EXPECT_THAT(named("The army fought al Qamar in Vilnius.", "fought"),
              ElementsAre("al Qamar", "Vilnius"));
  EXPECT_THAT(named("The army fought bin Qamar in Vilnius.", "fought"),
              ElementsAre("bin Qamar", "Vilnius"));
}

TEST(NameLetters, TimeIsNoName) {
  const std::vector<test::Said> friday{{"Friday", "2024-05-31"}};
  const auto mentions = test::read("Later Ana Ruiz sold the car al Friday.", "2024-06-03", friday);
  EXPECT_EQ(test::by_trigger(mentions, "sold").participants.size(), 1U);
}

TEST(NameLetters, ShortFormStandsForTheFullName) {
  EXPECT_THAT(named("Samir al-Rashad met Ana Ruiz. Later al-Rashad resigned.", "resigned"),
              ElementsAre("Samir al-Rashad"));
  EXPECT_THAT(named("Samir al-Rashad met Ana Ruiz. Later Rashad resigned.", "resigned"),
              ElementsAre("Samir al-Rashad"));
}

TEST(NameLetters, WhatAHyphenTiesIsNoName) {
  EXPECT_THAT(named("Later the firm opened an ex-Navy depot.", "opened"), ElementsAre());
  EXPECT_THAT(named("Later the al-Qamar-linked group attacked Vilnius.", "attacked"),
              ElementsAre("Vilnius"));
}

TEST(NameLetters, SurnameOpensWithItsSmallWords) {
  const Mention met = test::by_trigger(
      test::read("Critics of von der Lund met in Vilnius.", "2024-06-03", {}), "met");
  EXPECT_EQ(met.what, "Critics of von der Lund met in Vilnius");
  EXPECT_THAT(named("On Friday Mayor de Lund opened a school.", "opened"),
              ElementsAre(::testing::EndsWith("de Lund")));
}

TEST(NameLetters, JoinedArticleBelongsToTheName) {
  EXPECT_THAT(named("Later Marco d'Alvani met Ana Ruiz.", "met"),
              ElementsAre("Marco d'Alvani", "Ana Ruiz"));
  EXPECT_THAT(named("The army left l'Alvara.", "left"), ElementsAre("l'Alvara"));
}

TEST(NameLetters, CapitalsOfEveryLatinAlphabetOpenNames) {
  EXPECT_THAT(named("Later Šarūnas Birūtis met Žana Łuk in Vilnius.", "met"),
              ElementsAre("Šarūnas Birūtis", "Žana Łuk", "Vilnius"));
  EXPECT_THAT(named("Later Škorda bought Çelmek.", "bought"), ElementsAre("Škorda", "Çelmek"));
}

}  // namespace
}  // namespace dateline::events
