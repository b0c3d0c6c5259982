// SPDX-License-Identifier: Apache-2.0
// Clauses that lose nothing a reader would miss: their nouns are found, and what completes them.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

class Whole : public ::testing::TestWithParam<Case> {};

TEST_P(Whole, IsRead) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;
const test::Said k_may{"May", "2024-05"};

INSTANTIATE_TEST_SUITE_P(
    Adjectives, Whole,
    ::testing::Values(Case{"A similar steering method was used in May.",
                           "used",
                           {k_may},
                           "A similar steering method was used",
                           "2024-05"},
                      Case{"The club got an extra shot of cash in May.",
                           "got",
                           {k_may},
                           "The club got an extra shot of cash",
                           "2024-05"},
                      Case{"The hospital closed on Friday.",
                           "closed",
                           {k_friday},
                           "The hospital closed",
                           "2024-05-31"},
                      Case{"A tribunal fined the firm on Friday.",
                           "fined",
                           {k_friday},
                           "A tribunal fined the firm",
                           "2024-05-31"},
                      Case{"A library, which was damaged by fire, reopened on Friday.",
                           "reopened",
                           {k_friday},
                           "A library reopened",
                           "2024-05-31"},
                      Case{"Political and economic reforms were agreed on Friday.",
                           "agreed",
                           {k_friday},
                           "Political and economic reforms were agreed",
                           "2024-05-31"},
                      Case{"The military seized power on Friday.",
                           "seized",
                           {k_friday},
                           "The military seized power",
                           "2024-05-31"},
                      Case{"The elderly voted on Friday.",
                           "voted",
                           {k_friday},
                           "The elderly voted",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Verbs, Whole,
                         ::testing::Values(Case{"The firm shut two plants on Friday.",
                                                "shut",
                                                {k_friday},
                                                "The firm shut two plants",
                                                "2024-05-31"},
                                           Case{"The army hit two villages on Friday.",
                                                "hit",
                                                {k_friday},
                                                "The army hit two villages",
                                                "2024-05-31"},
                                           Case{"The government also cut taxes on Friday.",
                                                "cut",
                                                {k_friday},
                                                "The government cut taxes",
                                                "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Complements, Whole,
    ::testing::Values(Case{"The board will decide on Friday whether to sell the plant.",
                           "decide",
                           {k_next},
                           "The board will decide whether to sell the plant",
                           "2024-06-07",
                           Status::planned},
                      Case{"Plans to raise the wreck were dropped in May.",
                           "dropped",
                           {k_may},
                           "Plans to raise the wreck were dropped",
                           "2024-05"},
                      Case{"An attempt to repair it was abandoned in May.",
                           "abandoned",
                           {k_may},
                           "An attempt to repair it was abandoned",
                           "2024-05"},
                      Case{"The ferry sat on a rock for nine hours on Friday.",
                           "sat",
                           {{"Friday", "2024-05-31"}},
                           "The ferry sat on a rock for nine hours",
                           "2024-05-31"},
                      Case{"The ferry struck a rock shortly before midnight.",
                           "struck",
                           {{"midnight", "2024-05-31T23:59", TimexType::time}},
                           "The ferry struck a rock",
                           "2024-05-31"},
                      Case{"Version 3.x of the software was withdrawn on Friday.",
                           "withdrawn",
                           {k_friday},
                           "Version 3.x of the software was withdrawn",
                           "2024-05-31"},
                      Case{"Ticket pricing ends on Friday.",
                           "ends",
                           {k_next},
                           "Ticket pricing ends",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Times, Whole,
    ::testing::Values(
        Case{"The council has until Friday to publish what it hid in May.",
             "publish",
             {k_next, k_may},
             "The council has to publish what it hid",
             "[2024-06-03..2024-06-07]",
             Status::planned},
        Case{"The case was heard in May.", "heard", {k_may}, "The case was heard", "2024-05"},
        Case{"Judges will hear the appeal on Friday.",
             "hear",
             {k_next},
             "Judges will hear the appeal",
             "2024-06-07",
             Status::planned},
        Case{"A second stoppage, in May, cost exporters 30 million pounds.",
             "stoppage",
             {k_may},
             "Second stoppage",
             "2024-05"}));

INSTANTIATE_TEST_SUITE_P(
    Stories, Whole,
    ::testing::Values(
        Case{"The fair is back for its third year from Friday.",
             "is",
             {{"third year", "", TimexType::duration, "P1Y"}, {"Friday", "2024-06-07/.."}},
             "The fair is back for its third year",
             "2024-06-07/..",
             Status::planned},
        Case{"The fair starts on Friday. Fireworks follow at 10 p.m.",
             "follow",
             {k_next, {"10 p.m.", "2024-06-03T22:00", TimexType::time}},
             "Fireworks follow",
             "2024-06-07T22:00",
             Status::planned},
        Case{"The fair, founded in 1986, was cancelled last year.",
             "cancelled",
             {{"1986", "1986"}, {"last year", "2023"}},
             "The fair was cancelled",
             "2023",
             Status::cancelled},
        Case{"Two were killed and more than 50 injured on Friday.",
             "injured",
             {k_friday},
             "More than 50 were injured",
             "2024-05-31"},
        Case{"The mill will be closed on Friday and 200 workers dismissed in August.",
             "dismissed",
             {k_next, {"August", "2024-08"}},
             "200 workers will be dismissed",
             "2024-08",
             Status::planned},
        Case{"The vote will be held on Friday and the result declared in August.",
             "declared",
             {k_next, {"August", "2024-08"}},
             "The result will be declared",
             "2024-08",
             Status::planned},
        Case{"Strikes set for Friday and Saturday will go ahead.",
             "go",
             {k_next, {"Saturday", "2024-06-08"}},
             "Strikes will go ahead",
             "2024-06-07/2024-06-08",
             Status::planned},
        Case{"A hotel burned down on 18 August 2021. It was full. Crews arrived at 2 a.m.",
             "arrived",
             {{"18 August 2021", "2021-08-18"}, {"2 a.m.", "2024-06-03T02:00", TimexType::time}},
             "Crews arrived",
             "2021-08-18T02:00"}));

TEST(Whole, HoursInTheNewsAreThoseOfToday) {
  const Mention lifted = test::by_trigger(
      test::read(
          "Ana Ruiz left on Friday. A fire broke out on Wednesday. It is hot. It was put out "
          "at 4 p.m.",
          "2024-06-03",
          {k_friday, {"Wednesday", "2024-05-29"}, {"4 p.m.", "2024-06-03T16:00", TimexType::time}}),
      "put");
  EXPECT_EQ(to_edtf(lifted.when), "2024-06-03T16:00") << lifted.why;
}

TEST(Whole, HoursOfWhoHasAnotherDayAreOfThatDay) {
  const Mention left = test::by_trigger(
      test::read("A court freed the captain of the ferry Ana Dahl, which sank on 3 May 2019. He is "
                 "61. It is hot. Guards wept. The Ana Dahl left Oslo at 4 p.m.",
                 "2024-06-03",
                 {{"3 May 2019", "2019-05-03"}, {"4 p.m.", "2024-06-03T16:00", TimexType::time}}),
      "left");
  EXPECT_EQ(to_edtf(left.when), "2019-05-03T16:00") << left.why;
}

TEST(Whole, LawComesIntoForceAndNotWhoPassedIt) {
  const Mention come =
      test::by_trigger(test::read("Parliament passed a law in May. It comes into force on Friday.",
                                  "2024-06-03", {k_may, k_next}),
                       "comes");
  EXPECT_EQ(come.what, "The law comes into force");
}

TEST(Whole, WhatIsCalledOffHadItsDay) {
  const auto when = [](const char* text, test::Said day) {
    return to_edtf(test::by_trigger(test::read(text, "2024-06-03", {day}), "canceled").when);
  };
  EXPECT_EQ(when("Ana Ruiz canceled a hearing that had been scheduled for Friday.", k_next),
            "2024-06-07");
  EXPECT_NE(when("The strike, which started on Friday, was canceled.", k_friday), "2024-05-31");
}

TEST(Whole, WhatWasDueIsNoMoreWhenItIsCalledOff) {
  for (const char* text : {"A fair due to open on Friday has been cancelled.",
                           "A strike, due to start on Friday, has been cancelled."}) {
    const std::vector<Mention> mentions = test::read(text, "2024-06-03", {k_next});
    ASSERT_EQ(test::timeline(mentions).size(), 1U) << text;
    const Mention off = test::by_trigger(mentions, "cancelled");
    EXPECT_EQ(off.status, Status::cancelled) << text;
    EXPECT_EQ(to_edtf(off.when), "2024-06-07") << text;
    EXPECT_TRUE(off.timeline) << off.why;
  }
}

TEST(Whole, BodyActsAsManyDo) {
  const std::vector<Mention> mentions = test::read(
      "The club hope to name a coach before the window closes on Friday.", "2024-06-03", {k_next});
  EXPECT_EQ(test::by_trigger(mentions, "closes").what, "The window closes");
  EXPECT_EQ(test::by_trigger(mentions, "name").what, "The club hope to name a coach");
}

TEST(Whole, HoursOfAChronicleAreOfItsEntry) {
  const Mention orders = test::by_trigger(
      test::read("3 May: Guards report cracks. At 7:05 the mayor orders an evacuation.",
                 "2024-06-03",
                 {{"3 May", "2024-05-03"}, {"7:05", "2024-06-03T07:05", TimexType::time}}),
      "orders");
  EXPECT_EQ(to_edtf(orders.when), "2024-05-03T07:05") << orders.why;
  EXPECT_EQ(orders.status, Status::happened);
}

TEST(Whole, HearingBeforeACourtIsWhole) {
  const Mention hearing = test::by_trigger(
      test::read("A first hearing before the administrative court is scheduled for Friday.",
                 "2024-06-03", {k_next}),
      "hearing");
  EXPECT_EQ(hearing.what, "A first hearing before the administrative court is scheduled");
  EXPECT_TRUE(hearing.timeline) << hearing.why;
}

TEST(Whole, PartOfATownOrACountryBelongsToItsName) {
  const Mention jailed = test::by_trigger(
      test::read("A man from north London was jailed on Friday.", "2024-06-03", {k_friday}),
      "jailed");
  EXPECT_EQ(jailed.what, "A man from north London was jailed");
  const Mention kill = test::by_trigger(
      test::read("A fire in the Northeast killed six on Friday.", "2024-06-03", {k_friday}),
      "killed");
  ASSERT_EQ(kill.places.size(), 1U);
  EXPECT_EQ(kill.places.front().text, "Northeast");
}

TEST(Whole, LargestSinceAYearDoesNotDateFromThen) {
  const Mention spread =
      test::by_trigger(test::read("The outbreak, the largest since 2013, had spread to Riga.",
                                  "2024-06-03", {{"2013", "2013/.."}}),
                       "spread");
  EXPECT_NE(to_edtf(spread.when), "2013/..") << spread.why;
}

TEST(Whole, NoEarlierThanIsNoDeadline) {
  const Mention delayed =
      test::by_trigger(test::read("The launch was delayed to no earlier than May 2025.",
                                  "2024-06-03", {{"May 2025", "[2025-05-01..]"}}),
                       "delayed");
  EXPECT_EQ(to_edtf(delayed.when), "[2025-05-01..]") << delayed.why;
  EXPECT_EQ(delayed.status, Status::planned);
}

TEST(Whole, WhoIsDescribedBelongsToWhatComesBefore) {
  const Mention failed = test::by_trigger(
      test::read("The talks with the painter Else Moe failed on Friday.", "2024-06-03", {k_friday}),
      "failed");
  EXPECT_EQ(failed.what, "The talks with the painter Else Moe failed");
}

TEST(Whole, WhichIsTheNearestThing) {
  const Mention sank = test::by_trigger(
      test::read("A court freed the captain of the ferry Else Moe, which sank on Friday.",
                 "2024-06-03", {k_friday}),
      "sank");
  EXPECT_EQ(sank.what, "Else Moe sank");
}

TEST(Whole, NobodyIsNothingThatItMeans) {
  const Mention found =
      test::by_trigger(test::read("He left in a van. No one was hurt. It was found on Friday.",
                                  "2024-06-03", {k_friday}),
                       "found");
  EXPECT_EQ(found.what.find("No one"), std::string::npos) << found.what;
}

TEST(Whole, HeIsWhoTheLastSentenceIsAbout) {
  const Mention freed = test::by_trigger(
      test::read("Police named John Hewitt. A man called Tyrell Oates was held. He was freed.",
                 "2024-06-03", {}),
      "freed");
  EXPECT_EQ(freed.what, "Tyrell Oates was freed");
}

TEST(Whole, WhatALifeOpensWithIsNoNews) {
  const Mention studied = test::by_trigger(
      test::read("Ana Ruiz died on Friday. Born in Riga in 1937, she studied law in Oslo.",
                 "2024-06-03", {k_friday, {"1937", "1937"}}),
      "studied");
  EXPECT_NE(to_edtf(studied.when), "2024-05-31") << studied.why;
}

TEST(Whole, WhoNextMeetsDoesSo) {
  const Mention meets = test::by_trigger(
      test::read("The Federal Bank next meets on Friday.", "2024-06-03", {k_next}), "meets");
  EXPECT_EQ(meets.what, "Federal Bank meets");
  EXPECT_EQ(meets.status, Status::planned);
  EXPECT_TRUE(meets.timeline) << meets.why;
}

TEST(Whole, WhatIsLeftUnchangedIsNotTheVerb) {
  const Mention left = test::by_trigger(
      test::read("The bank left rates unchanged on Friday.", "2024-06-03", {k_friday}), "left");
  EXPECT_EQ(left.what, "The bank left rates unchanged");
  EXPECT_EQ(to_edtf(left.when), "2024-05-31");
}

TEST(Whole, SingleCutIsNoVerb) {
  const std::vector<Mention> mentions =
      test::read("The bank left rates as they are and hoped for a single cut in 2027.",
                 "2024-06-03", {{"2027", "2027"}});
  for (const Mention& mention : mentions)
    EXPECT_FALSE(mention.trigger.text == "cut" && mention.timeline) << mention.what;
}

TEST(Whole, WhatStopsDoingSomethingBetweenCommasIsTheSubject) {
  const Mention stopped = test::by_trigger(
      test::read("Kestrel Nord, a probe of two agencies, stopped transmitting on Friday, maybe for "
                 "good.",
                 "2024-06-03", {k_friday}),
      "stopped");
  EXPECT_EQ(stopped.what, "Kestrel Nord stopped transmitting");
}

TEST(Whole, WhatIsHeardByAnybodyIsNoHearing) {
  const Mention heard = test::by_trigger(
      test::read("The blast was heard on Friday.", "2024-06-03", {k_friday}), "heard");
  EXPECT_FALSE(heard.timeline) << heard.why;
}

TEST(Whole, NounBehindAnAdjectiveIsNoVerb) {
  for (const Mention& mention :
       test::read("Retailers warned on Friday of empty shelves.", "2024-06-03", {k_friday}))
    EXPECT_NE(mention.trigger.text, "shelves");
}

TEST(Whole, WhatHadBeenScheduledIsNoPlan) {
  const Mention scheduled = test::by_trigger(
      test::read("The launch had been scheduled for May but was delayed.", "2024-06-03", {k_may}),
      "scheduled");
  EXPECT_FALSE(scheduled.timeline) << scheduled.why;
}

TEST(Whole, WhoIsNamedInAnAsideTakesNoPart) {
  const Mention raised = test::by_trigger(
      test::read("Lumex Foods, founded by two former Nord engineers, raised a fund on Friday.",
                 "2024-06-03", {k_friday}),
      "raised");
  ASSERT_EQ(raised.participants.size(), 1U);
  EXPECT_EQ(raised.participants.front().text, "Lumex Foods");
}

TEST(Whole, NameThatTellsWhichRoundIsNoPlace) {
  const Mention raised =
      test::by_trigger(test::read("Lumex raised $60 million in a Series C round on Friday.",
                                  "2024-06-03", {k_friday}),
                       "raised");
  EXPECT_TRUE(raised.places.empty());
}

}  // namespace
}  // namespace dateline::events
