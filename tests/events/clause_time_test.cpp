// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

namespace dateline::events {
namespace {

// What one clause of a sentence tells of the time of another.

std::string when_of(const char* text, const char* trigger,
                    const std::vector<test::Said>& said = {{"Monday", "2024-06-03"}}) {
  return to_edtf(test::by_trigger(test::read(text, "2024-06-05", said), trigger).when);
}

TEST(ClauseTime, ClausesJoinedBeforeAWhenShareItsDay) {
  constexpr auto text = "Two people died and six were hurt when a tram hit a wall on Monday.";
  EXPECT_EQ(when_of(text, "died"), "2024-06-03");
  EXPECT_EQ(when_of(text, "hurt"), "2024-06-03");
}

TEST(ClauseTime, ClausesJoinedBeforeADayShareIt) {
  EXPECT_EQ(when_of("The dam broke and a bridge collapsed on Monday.", "broke"), "2024-06-03");
  EXPECT_NE(when_of("The dam broke, and on Monday a bridge collapsed.", "broke"), "2024-06-03");
}

TEST(ClauseTime, WhatCameLaterIsNotOfTheSameYear) {
  const std::vector<test::Said> said{{"2004", "2004"}};
  EXPECT_EQ(when_of("Ana Ruiz joined the bank in 2004 and became its head.", "became", said),
            "2004");
  EXPECT_EQ(when_of("Ana Ruiz joined the bank in 2004 and later became its head.", "became", said),
            "[2004-01-01..2024-06-05]");
  EXPECT_EQ(
      when_of("Ana Ruiz won the cup in 2004 and led Riga to the title last season.", "led", said),
      "[2004-01-01..2024-06-05]");
  EXPECT_EQ(when_of("Ana Ruiz was arrested on Monday and later freed.", "freed"), "2024-06-03");
}

TEST(ClauseTime, WhatLiesBetweenTwoYearsIsOfNeither) {
  const std::vector<test::Said> said{{"1950", "1950"}, {"1980", "1980"}};
  constexpr auto text = "Ana Ruiz was born in 1950, moved to Oslo and opened a shop in 1980.";
  EXPECT_EQ(when_of(text, "moved", said), "[1950-01-01..2024-06-05]");
  EXPECT_EQ(when_of(text, "opened", said), "1980");
}

TEST(ClauseTime, BothVerbsOfAWhenClauseAreOfTheMainOne) {
  constexpr auto text = "Ana Ruiz died on Monday when her car struck a wall and overturned.";
  EXPECT_EQ(when_of(text, "struck"), "2024-06-03");
  EXPECT_EQ(when_of(text, "overturned"), "2024-06-03");
}

TEST(ClauseTime, HoursAfterIsTheSameDay) {
  EXPECT_EQ(when_of("Shells hit the port on Monday, hours after talks collapsed.", "collapsed"),
            "2024-06-03");
  EXPECT_EQ(when_of("Shells hit the port on Monday, officials said, hours after talks collapsed.",
                    "collapsed"),
            "2024-06-03");
  EXPECT_EQ(
      when_of("Just after joining the club on Monday, Ana Ruiz was loaned to Riga.", "loaned"),
      "2024-06-03");
  EXPECT_EQ(when_of("Rebels shelled the port minutes after talks collapsed on Monday.", "shelled"),
            "2024-06-03");
}

TEST(ClauseTime, SoLongAfterIsCountedBack) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"},
                                     {"two days", "", TimexType::duration, "P2D"}};
  EXPECT_EQ(when_of("Ana Ruiz resigned on Monday, two days after a vote.", "vote", said),
            "2024-06-01");
  EXPECT_EQ(when_of("Ana Ruiz resigned on Monday, two days after a defeat by second-tier Rovers "
                    "knocked her club out.",
                    "knocked", said),
            "2024-06-01");
}

TEST(ClauseTime, SoLongAfterIsCountedBackInMonthsAndYears) {
  const auto of = [](const char* text, const char* verb, const char* time, const char* when,
                     const char* length, const char* value) {
    return when_of(text, verb, {{time, when}, {length, "", TimexType::duration, value}});
  };
  EXPECT_EQ(of("The mine closed in March, two months after Nord bought it from Lumex.", "bought",
               "March", "2024-03", "two months", "P2M"),
            "2024-01");
  EXPECT_EQ(of("Ana Ruiz resigned in March, two months after a vote in Lima.", "vote", "March",
               "2024-03", "two months", "P2M"),
            "2024-01");
  EXPECT_EQ(of("Ana Ruiz died in 2009, three years after she founded the paper.", "founded", "2009",
               "2009", "three years", "P3Y"),
            "2006");
  EXPECT_EQ(of("Ana Ruiz died in 2009, three days after she left Lima.", "left", "2009", "2009",
               "three days", "P3D"),
            "[..2009-12-31]");
}

TEST(ClauseTime, AfterIsUpToTheMainClause) {
  EXPECT_EQ(when_of("The jet crashed on Monday after its wing broke.", "broke"), "[..2024-06-03]");
  EXPECT_EQ(when_of("The jet crashed on Monday before rescuers arrived.", "arrived"),
            "[2024-06-03..2024-06-05]");
}

TEST(ClauseTime, WhatBeganBoundsIsThere) {
  const std::vector<test::Said> since{{"May 4", "2024-05-04/.."}};
  EXPECT_EQ(when_of("Oil has leaked since May 4, when the rig exploded.", "exploded", since),
            "2024-05-04");
}

TEST(ClauseTime, ResultOfAnAfterClauseIsOfItsDay) {
  constexpr auto text = "The leak began after the rig exploded on Monday, killing two.";
  EXPECT_EQ(when_of(text, "killing"), "2024-06-03");
}

TEST(ClauseTime, PunishmentIsForWhatIsOver) {
  EXPECT_EQ(when_of("The bloc fined Peru on Monday as punishment for deliberately shelling a port.",
                    "shelling"),
            "[..2024-06-03]");
}

TEST(ClauseTime, WhatOneIsJudgedForIsOver) {
  EXPECT_EQ(when_of("Ana Ruiz was jailed on Monday for robbing a bank.", "robbing"),
            "[..2024-06-03]");
  EXPECT_EQ(when_of("Chile accused Peru on Monday of shelling the port.", "shelling"),
            "[..2024-06-03]");
  EXPECT_EQ(when_of("Ana Ruiz denied robbing a bank.", "robbing", {}), "[..2024-06-05]");
}

TEST(ClauseTime, WhatWasSaidThenWasSoByThen) {
  EXPECT_EQ(
      when_of("An outbreak has been confirmed in Riga, officials said on Monday.", "confirmed"),
      "[..2024-06-03]");
}

TEST(ClauseTime, YearOfWhatIsLostIsNotThatOfTheVerbBeforeIt) {
  constexpr auto text = "Petra Lind became mayor in 2019 and lost the 2022 election.";
  EXPECT_EQ(when_of(text, "lost", {{"2019", "2019"}, {"2022", "2022"}}), "2022");
}

TEST(ClauseTime, WhenBehindAnExpressionTellsMoreOfIt) {
  constexpr auto text =
      "The flood is the worst since 1987, when a dam broke and 40 people drowned.";
  const std::vector<test::Said> since{{"1987", "1987/..", TimexType::date, "1987"}};
  EXPECT_EQ(when_of(text, "broke", since), "1987");
  EXPECT_EQ(when_of(text, "drowned", since), "1987");
}

TEST(ClauseTime, VerbThatStartsAnotherHasItsTime) {
  EXPECT_EQ(when_of("The bloc began to fall apart on Monday.", "began"), "2024-06-03");
  EXPECT_EQ(when_of("The firm declined to comment on Monday.", "declined"), "2024-06-03");
  const std::vector<test::Said> next{{"Monday", "2024-06-10"}};
  EXPECT_NE(when_of("The firm agreed to pay Ana Ruiz on Monday.", "agreed", next), "2024-06-10");
  EXPECT_EQ(when_of("The firm agreed to buy Tesk on Monday.", "agreed"), "2024-06-03");
}

TEST(ClauseTime, PerfectSharesNoDay) {
  constexpr auto text = "Rovers have lost four matches and dropped to last on Monday.";
  EXPECT_EQ(when_of(text, "dropped"), "2024-06-03");
  EXPECT_NE(when_of(text, "lost"), "2024-06-03");
  EXPECT_EQ(
      when_of("Nine people are known to have died in floods that hit Riga on Monday.", "died"),
      "[..2024-06-05]");
}

TEST(ClauseTime, ParticiplesGoOnWithTheOneBeforeThem) {
  EXPECT_EQ(
      when_of("Chile accused Peru on Monday of shelling a port and burning ships.", "burning"),
      "[..2024-06-03]");
  EXPECT_EQ(when_of("Chile is considering helping Peru by lifting a ban.", "lifting", {}),
            "[2024-06-05..]");
}

TEST(ClauseTime, WhatIsConsideredIsToCome) {
  EXPECT_EQ(when_of("The firm is considering selling its plant.", "selling", {}), "[2024-06-05..]");
  EXPECT_EQ(when_of("Chile and Peru negotiated on Monday on lifting a ban.", "lifting"),
            "[2024-06-03..]");
}

TEST(ClauseTime, WhatAMeetingIsAboutIsDoneThere) {
  EXPECT_EQ(when_of("Ministers met on Monday to discuss a vaccine.", "discuss"), "2024-06-03");
  EXPECT_EQ(when_of("Ministers met on Monday to save the bank.", "save"), "[2024-06-03..]");
}

TEST(ClauseTime, DistanceFromTheMainClauseIsCounted) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"},
                                     {"three months", "", TimexType::duration, "P3M"}};
  EXPECT_EQ(when_of("The bank closed on Monday, three months after floods destroyed its vault.",
                    "destroyed", said),
            "2024-03");
  const std::vector<test::Said> vague{{"2019", "2019"}, {"a year", "", TimexType::duration, "P1Y"}};
  EXPECT_NE(when_of("Ana Ruiz joined the bank in 2019, a year after it closed a branch.", "closed",
                    vague),
            "2023");
}

TEST(ClauseTime, GerundRightBehindAVerbHasItsTime) {
  EXPECT_EQ(when_of("The app stopped working on Monday.", "stopped"), "2024-06-03");
}

TEST(ClauseTime, WhatSomebodyWasForcedToDoIsDone) {
  EXPECT_EQ(when_of("Hail on Monday forced judges to shorten the race.", "shorten"), "2024-06-03");
}

TEST(ClauseTime, YearThatTellsWhichOneIsNotTheVerbs) {
  const std::vector<test::Said> said{{"1994", "1994"}};
  EXPECT_EQ(when_of("The museum has returned a 1994 car to Peru.", "returned", said), "2024-06-05");
  EXPECT_EQ(when_of("In a 1994 letter, Ana Ruiz attacked the plan.", "attacked", said), "1994");
}

TEST(ClauseTime, DayOfARelativeClauseDoesNotMoveTheStory) {
  EXPECT_NE(when_of("Luca Rossi, who died on Monday, brought jazz to Riga. He won prizes.", "won"),
            "2024-06-03");
}

TEST(ClauseTime, PluperfectOfARelativeClauseDoesNotMoveTheStory) {
  const std::vector<test::Said> said{{"Monday", "2024-06-03"}, {"Sunday", "2024-06-02"}};
  EXPECT_EQ(when_of("Luca Rossi won the race on Monday and kept the shirt that he had won on "
                    "Sunday. Two riders crashed.",
                    "crashed", said),
            "2024-06-03");
}

TEST(ClauseTime, EarliestAndLatestAreBounds) {
  const std::vector<test::Said> said{{"Friday", "2024-06-07"}};
  EXPECT_EQ(when_of("The rover will land on Friday at the earliest.", "land", said),
            "[2024-06-07..]");
  EXPECT_EQ(when_of("The rover will land on Friday at the latest.", "land", said),
            "[2024-06-05..2024-06-07]");
}

TEST(ClauseTime, TimeThatSomethingIsComparedWithIsNotItsOwn) {
  const std::vector<test::Said> said{{"May", "2024-05"}, {"a year earlier", "2023-05"}};
  EXPECT_EQ(when_of("In May revenue fell 7 percent from a year earlier.", "fell", said), "2024-05");
  EXPECT_EQ(
      when_of("In May profit fell to $3 million from $4 million a year earlier.", "fell", said),
      "2024-05");
}

TEST(ClauseTime, LaterOfWhatIsPastIsNotAhead) {
  const std::vector<test::Said> said{{"two weeks later", "2024-06-19"}};
  EXPECT_EQ(when_of("The mine closed two weeks later.", "closed", said), "[..2024-06-05]");
}

TEST(ClauseTime, HowLongTheSecondLastsIsNotThatOfTheFirst) {
  const std::vector<test::Said> said{{"two weeks", "2024-05-20/2024-06-03"}};
  EXPECT_NE(when_of("The cabinet fell and rebels held the port for two weeks.", "fell", said),
            "2024-05-20/2024-06-03");
}

TEST(ClauseTime, DayOfWhatItIsAboutIsNotThatOfTheVerb) {
  const std::vector<test::Said> said{{"May", "2024-05"}, {"April 3", "2024-04-03"}};
  constexpr auto text = "Ana Ruiz was arrested in May for an April 3 raid that she led.";
  EXPECT_EQ(when_of(text, "arrested", said), "2024-05");
  EXPECT_EQ(when_of(text, "led", said), "2024-04-03");
  const std::vector<test::Said> april{{"April 3", "2024-04-03"}};
  struct Case {
    const char* text;
    const char* verb;
  };
  for (const auto& [told, verb] :
       {Case{"Ana Ruiz was arrested for an April 3 raid.", "arrested"},
        Case{"Ana Ruiz was arrested over the April 3 raid.", "arrested"},
        Case{"Ana Ruiz was jailed in the April 3 killing.", "jailed"},
        Case{"Ana Ruiz was jailed after her account of the April 3 raid.", "jailed"},
        Case{"Ana Ruiz testified about an April 3 meeting.", "testified"},
        Case{"Ana Ruiz was grilled on the April 3 raid.", "grilled"},
        Case{"Peru investigated the April 3 attack.", "investigated"},
        Case{"The April 3 attack was investigated.", "investigated"},
        Case{"Nord offered a reward for the April 3 attack.", "offered"},
        Case{"Nord repaired damage from the April 3 storm.", "repaired"}})
    EXPECT_NE(when_of(told, verb, april), "2024-04-03") << told;
  for (const auto& [told, verb] :
       {Case{"Ana Ruiz was arrested in an April 3 raid.", "arrested"},
        Case{"Ana Ruiz was arrested on an April 3 visit.", "arrested"},
        Case{"Ana Ruiz was arrested at the opening of the April 3 fair.", "arrested"},
        Case{"Ana Ruiz arrived for the April 3 summit.", "arrived"},
        Case{"Ana Ruiz survived the April 3 attack.", "survived"},
        Case{"The April 3 attack killed Ana Ruiz.", "killed"}})
    EXPECT_EQ(when_of(told, verb, april), "2024-04-03") << told;
}

TEST(ClauseTime, DayThatClosesAPeriodIsNotItsOwn) {
  const std::vector<test::Said> said{{"the six months", "2023-11-01/2024-04-30"},
                                     {"April 30", "2024-04-30"}};
  EXPECT_EQ(when_of("Profit for the six months ended April 30 fell 5%.", "fell", said),
            "2023-11-01/2024-04-30");
  const auto mentions = test::read("Lumex had a loss of $3 million for the second quarter ended "
                                   "April 30.",
                                   "2024-06-03", {{"April 30", "2024-04-30"}});
  EXPECT_TRUE(test::timeline(mentions).empty());
}

TEST(ClauseTime, YearInsideANounPhraseTellsWhichOne) {
  const std::vector<test::Said> year{{"1976", "1976"}};
  EXPECT_EQ(when_of("Under a 1976 law, the firm was fined.", "fined", year), "2024-06-05");
  EXPECT_EQ(when_of("In a 1976 letter, Ana Ruiz sold the mill.", "sold", year), "1976");
  EXPECT_EQ(when_of("The 1976 edition moved to Riga.", "moved", year), "1976");
  const std::vector<test::Said> century{{"11th century", "10XX"}};
  EXPECT_EQ(
      when_of("A crowd near the famed 11th century temple was attacked.", "attacked", century),
      "2024-06-05");
}

TEST(ClauseTime, AmountsStandBeforeTheYearThatTheyAreComparedWith) {
  const std::vector<test::Said> said{{"May", "2024-05"}, {"a year earlier", "2023-05"}};
  EXPECT_EQ(when_of("In May profit fell to $3 million, or 20 cents a share, from $4 million, or 25 "
                    "cents a share, a year earlier.",
                    "fell", said),
            "2024-05");
}

TEST(ClauseTime, StampOfThePageIsNotTheTimeOfTheClause) {
  const std::vector<test::Said> said{{"Mon Jun 3, 2024 4:17 pm", "2024-06-03T16:17"}};
  EXPECT_EQ(when_of("OSLO | Mon Jun 3, 2024 4:17 pm OSLO - The mine was closed.", "closed", said),
            "2024-06-05");
  const std::vector<test::Said> told{{"4:17 pm June 3, 2024", "2024-06-03T16:17"}};
  EXPECT_EQ(when_of("The mine was closed 4:17 pm June 3, 2024, by Peru.", "closed", told),
            "2024-06-03T16:17");
}

TEST(ClauseTime, DayThatOpensTheSecondDeedIsItsOwn) {
  const char* text = "Lumen sold a mine and on Friday bought a mill.";
  EXPECT_EQ(when_of(text, "bought", {{"Friday", "2024-05-31"}}), "2024-05-31");
  EXPECT_EQ(when_of(text, "sold", {{"Friday", "2024-05-31"}}), "2024-06-05");
}

TEST(ClauseTime, WhatIsPledgedComesAfterThePledge) {
  const std::vector<test::Said> said{{"Friday", "2024-05-31"}};
  EXPECT_EQ(when_of("The union pledged on Friday to end the strike.", "pledged", said),
            "2024-05-31");
  EXPECT_EQ(when_of("The union pledged on Friday to end the strike.", "end", said),
            "[2024-05-31..]");
}

TEST(ClauseTime, SinceBelongsToThePerfectBeforeAnAim) {
  EXPECT_EQ(
      when_of("Lumen has been trying to sell the mine since May.", "trying", {{"May", "2024-05"}}),
      "2024-05/..");
}

TEST(ClauseTime, ClockOfOneSentenceIsNotThatOfTheNext) {
  const std::vector<test::Said> said{{"9:20 p.m. on Friday", "2024-05-31T21:20"}};
  EXPECT_EQ(
      when_of("The ferry sank at 9:20 p.m. on Friday. Lumen's crew fled the wreck.", "fled", said),
      "2024-05-31");
}

TEST(ClauseTime, TimeOfAPartIsNotThatOfTheWhole) {
  EXPECT_EQ(when_of("Peru has suffered several disasters, including four storms in 2008.",
                    "suffered", {{"2008", "2008"}}),
            "2024-06-05");
}

TEST(ClauseTime, DateWithADashHeadsAnEntryOfAChronicle) {
  const char* text =
      "April 20 - A blast rips through the rig. Lumen says it will pay for the wreck.";
  const std::vector<test::Said> said{{"April 20", "2024-04-20"}};
  EXPECT_EQ(when_of(text, "rips", said), "2024-04-20");
  EXPECT_EQ(when_of(text, "says", said), "2024-04-20");
  EXPECT_EQ(when_of(text, "pay", said), "[2024-04-20..]");
}

}  // namespace
}  // namespace dateline::events
