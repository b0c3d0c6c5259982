// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <string>

namespace dateline::events {
namespace {

using test::Said;

// Published on Monday 3 June 2024; the first sentence was on Friday.
std::string time_of(const std::string& text, std::string_view trigger) {
  const auto mentions = test::read(text, "2024-06-03", {Said{"Friday", "2024-05-31"}});
  return to_edtf(test::by_trigger(mentions, trigger).when);
}

TEST(Background, WhatAnObituaryTellsOfALifeIsOfNoDay) {
  const std::string text =
      "Ana Ruiz died on Friday in Lima. She collapsed at home. She starred in 40 films. She "
      "married Tom Cole.";
  EXPECT_EQ(time_of(text, "collapsed"), "2024-05-31");
  EXPECT_EQ(time_of(text, "starred"), "[..2024-06-03]");
  EXPECT_EQ(time_of(text, "married"), "[..2024-06-03]");
}

TEST(Background, ACareerIsOfNoDayInOtherNewsToo) {
  EXPECT_EQ(time_of("Police arrested Ana Ruiz on Friday. She served as a judge.", "served"),
            "[..2024-06-03]");
  EXPECT_EQ(time_of("Police met Ana Ruiz on Friday. She headed for the coast.", "headed"),
            "2024-05-31");
}

TEST(Background, AnOlderAttackIsNotOfTheDayOfTheTrial) {
  const std::string text =
      "Prosecutors charged a man on Friday. The bomb attack at the embassy in Lima killed 200 "
      "people.";
  EXPECT_EQ(time_of(text, "killed"), "[..2024-06-03]");
  EXPECT_EQ(
      time_of("A bomb hit the embassy in Lima on Friday. The attack killed 200 people.", "killed"),
      "2024-05-31");
}

TEST(Background, WhatTheArmyServedOnADayIsNoCareer) {
  EXPECT_EQ(time_of("Floods hit Lima on Friday. The army served meals to families.", "served"),
            "2024-05-31");
  EXPECT_EQ(time_of("Ana Ruiz died on Friday. The mayor joined the mourners.", "joined"),
            "2024-05-31");
}

TEST(Background, WhatSomebodyWorksToDoIsOfThatDay) {
  EXPECT_EQ(time_of("Crews were working on Friday to restore power.", "restore"), "2024-05-31");
  EXPECT_EQ(time_of("On Friday crews worked to restore power and find two men.", "find"),
            "2024-05-31");
  EXPECT_EQ(time_of("Police were sent on Friday to guard the embassy.", "guard"), "[2024-05-31..]");
}

}  // namespace
}  // namespace dateline::events
