// SPDX-License-Identifier: Apache-2.0
#include "merge_support.hpp"

#include <gmock/gmock.h>

#include <array>
#include <string>
#include <vector>

namespace dateline::events {
namespace {

using test::befalls;
using test::body;
using test::clause;
using test::mention;
using test::merges;
using test::person;
using ::testing::SizeIs;

TEST(Groups, NewsThatIsOnlyPastOrToComeLiesNearItsPublication) {
  std::vector<Mention> mentions{mention("other", "go", "[2024-01-01..]", {}),
                                mention("other", "go", "[..2024-03-01]", {}),
                                mention("other", "go", "[2024-01-01..]", {})};
  mentions[0].basis = mentions[1].basis = Basis::bound;
  const auto begin = [&](std::uint32_t at) { return begin_of(std::array{at}, mentions); };
  EXPECT_EQ(day_of(*begin(0).latest) - day_of(*begin(0).earliest), date::days{60});
  EXPECT_EQ(day_of(*begin(1).latest) - day_of(*begin(1).earliest), date::days{14});
  EXPECT_FALSE(begin(2).latest) << "a text that says so itself is taken at its word";
}

TEST(Groups, MentionsOfOneArticleJoinAndStayOffTheTimelineOut) {
  std::vector<Mention> mentions{mention("meeting", "summit", "2023-07-11", {body("NATO")}),
                                mention("meeting", "summit", "2023-07-11", {body("NATO")}),
                                mention("statement", "say", "2023-07-11", {body("NATO")})};
  mentions[2].timeline = false;
  const auto groups = group_mentions(mentions);
  ASSERT_THAT(groups, SizeIs(1));
  EXPECT_EQ(groups[0].mentions, (std::vector<std::uint32_t>{0, 1}));
}

TEST(Groups, TheSameWordsOfTheSameDayAreOneEventOfAnArticle) {
  std::vector<Mention> mentions(100, mention("meeting", "meet", "2023-07-10", {}));
  for (Mention& each : mentions) each.what = "Court met";
  mentions[1].what = "The committee met";
  mentions[2].when = from_edtf("2023-07-17").value();
  const auto groups = group_mentions(mentions);
  ASSERT_THAT(groups, SizeIs(3));
  EXPECT_THAT(groups[0].mentions, SizeIs(98));
}

TEST(Groups, ARareActionOfNobodyIsOneEventADay) {
  std::vector<Mention> mentions(3, mention("disaster", "earthquake", "2023-07-10", {}));
  mentions[0].what = "Earthquake struck";
  mentions[1].what = "Quake hit";
  mentions[2].when = from_edtf("2023-07-11").value();
  EXPECT_THAT(group_mentions(mentions), SizeIs(2));
}

TEST(Once, WhoDiedOnSundayHasNotDiedAnewOnTuesday) {
  EXPECT_TRUE(merges(befalls("death", "die", "2024-01-07", "died"),
                     befalls("death", "die", "2024-01-09", "died")));
  EXPECT_FALSE(merges(befalls("death", "die", "2024-01-07", "died"),
                      befalls("death", "die", "2024-03-09", "died")));
  EXPECT_FALSE(merges(befalls("visit", "visit", "2024-01-07", "visited"),
                      befalls("visit", "visit", "2024-01-09", "visited")));
}

TEST(Once, ItBefallsWhomTheVerbActsOn) {
  EXPECT_TRUE(merges(befalls("appointment", "appoint", "2024-01-07", "was appointed"),
                     befalls("appointment", "appoint", "2024-01-09", "was appointed")));
  EXPECT_FALSE(merges(befalls("appointment", "appoint", "2024-01-07", "appointed a judge"),
                      befalls("appointment", "appoint", "2024-01-09", "appointed a judge")));
}

TEST(Once, AHeadlineLeavesTheVerbOfThePassiveOut) {
  EXPECT_TRUE(merges(befalls("crime", "arrest", "2024-01-07", "was arrested"),
                     befalls("crime", "arrest", "2024-01-09", "arrested in Riga")));
}

/// What Ana Duarte takes part in, told on two days.
bool once(const std::string& action, const std::string& what, std::size_t trigger) {
  const auto told = [&](std::string_view day) {
    return clause(mention("other", action, day, {person("Ana Duarte")}), what, trigger);
  };
  return merges(told("2024-01-07"), told("2024-01-09"));
}

TEST(Once, WhoIsAppointingOthersIsNotAppointed) {
  EXPECT_TRUE(once("appoint", "Ana Duarte is appointed", 4));
  EXPECT_FALSE(once("appoint", "Ana Duarte is appointing a judge", 4));
}

TEST(Once, ItBefallsWhoeverIsOwnedAndNotTheOwner) {
  EXPECT_TRUE(once("die", "Ana Duarte's death", 3));
  EXPECT_FALSE(once("die", "Ana Duarte's mother died", 4));
}

TEST(Once, TwoWhoAreArrestedTogetherAreTwoArrests) {
  const auto arrested = [](std::string who) {
    return clause(mention("crime", "arrest", "2024-01-07", {person(who)}), who + " was arrested",
                  4);
  };
  const std::vector<Mention> both{arrested("Ana Duarte"), arrested("Lukas Berg")};
  EXPECT_THAT(group_mentions(both), SizeIs(2));
}

TEST(Once, WithinWeeksAnotherNameIsNeededToo) {
  const auto dies = [](std::string_view when, std::vector<Participant> who) {
    return clause(mention("death", "die", when, std::move(who)), "Ana Duarte died", 3);
  };
  const std::vector<Participant> both{person("Ana Duarte"), body("Helio")};
  EXPECT_TRUE(merges(dies("2024-01-07", both), dies("2024-01-28", both)));
  EXPECT_FALSE(merges(dies("2024-01-07", {person("Ana Duarte")}),
                      dies("2024-01-28", {person("Ana Duarte")})));
}

TEST(Once, WhatIsCalledForForWeeksHasDaysAlone) {
  const auto resigns = [](std::string_view when) {
    return clause(mention("appointment", "resign", when, {person("Ana Duarte"), body("Helio")}),
                  "Ana Duarte resigned", 3);
  };
  EXPECT_TRUE(merges(resigns("2024-01-07"), resigns("2024-01-09")));
  EXPECT_FALSE(merges(resigns("2024-01-07"), resigns("2024-01-28")));
}

}  // namespace
}  // namespace dateline::events
