// SPDX-License-Identifier: Apache-2.0
#include "support.hpp"

#include <ostream>

namespace dateline::events {
namespace {

Mention read_one(const char* text, const char* trigger, const std::vector<test::Said>& said = {}) {
  return test::by_trigger(test::read(text, "2024-06-03", said), trigger);
}

TEST(DatingByClauses, WhenClauseSharesTheDayOfItsMainClause) {
  const Mention collapsed =
      read_one("In March 2021, four people died when a crane collapsed in Lille.", "collapsed",
               {{"March 2021", "2021-03"}});
  EXPECT_EQ(to_edtf(collapsed.when), "2021-03");
  EXPECT_EQ(collapsed.basis, Basis::expression);
  EXPECT_TRUE(collapsed.timeline);
}

TEST(DatingByClauses, WhatCameAfterAnEventWasThereByTheDayOfTheNextDeed) {
  const char* text = "The council shut the pool after the fire and reopened it on Friday.";
  const std::vector<test::Said> friday{{"Friday", "2024-05-31"}};
  EXPECT_EQ(to_edtf(read_one(text, "shut", friday).when), "[..2024-05-31]");
  EXPECT_EQ(to_edtf(read_one(text, "reopened", friday).when), "2024-05-31");
  EXPECT_EQ(
      to_edtf(read_one("The council shut the pool and emptied it on Friday.", "shut", friday).when),
      "2024-05-31");
}

TEST(DatingByClauses, WhatWasDoneOnADayLastsUntilAnother) {
  const test::Said until{"2028", "../2028", TimexType::date, "2028"};
  const std::vector<test::Said> said{until, {"Friday", "2024-05-31"}};
  EXPECT_EQ(to_edtf(read_one("Ana Ruiz signed a deal until 2028 on Friday.", "signed", said).when),
            "2024-05-31");
  EXPECT_EQ(
      to_edtf(read_one("The licence was renewed until 2028 on Friday.", "renewed", said).when),
      "2024-05-31");
}

TEST(DatingByClauses, HarmComesToSomebodyWhereTheyAreAtWork) {
  const std::vector<test::Said> friday{{"Friday", "2024-05-31"}};
  EXPECT_EQ(
      to_edtf(read_one("A woman crossing the road on Friday was killed.", "killed", friday).when),
      "2024-05-31");
  const test::Said since{"2019", "2019"};
  EXPECT_EQ(
      to_edtf(read_one("A man serving a sentence since 2019 was killed.", "killed", {since}).when),
      "[..2024-06-03]");
}

TEST(DatingByClauses, NounTakesTheDayOfItsVerb) {
  const Mention deal =
      read_one("Chile announced a deal with Peru on Friday.", "deal", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(deal.when), "2024-05-31");
  EXPECT_FALSE(deal.timeline);
}

TEST(DatingByClauses, ADayThatIsOverIsOfWhatWasDoneAndNotOfItsAim) {
  const Mention signed_on = read_one("Two firms signed a deal to build a port in Lima on Friday.",
                                     "signed", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(signed_on.when), "2024-05-31");
  EXPECT_EQ(signed_on.basis, Basis::expression);
  const Mention before = read_one("Two firms signed a deal to build a port in Lima by Friday.",
                                  "signed", {{"Friday", "2024-06-07"}});
  EXPECT_NE(to_edtf(before.when), "2024-06-07");
}

TEST(DatingByClauses, WhatIsWonHasItsOwnDay) {
  const Mention won =
      read_one("The party won Sunday's election.", "won", {{"Sunday", "2024-06-02"}});
  EXPECT_EQ(to_edtf(won.when), "2024-06-02");
  EXPECT_EQ(won.kind, "election");
  EXPECT_EQ(won.what, "The party won the election");
}

TEST(DatingByClauses, ConjoinedVerbsKeepTheirOwnTimes) {
  const std::vector<Mention> mentions =
      test::read("The law takes effect on 1 July and runs for five years.", "2024-06-03",
                 {{"1 July", "2024-07-01"}, {"five years", "", TimexType::duration, "P5Y"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "takes").when), "2024-07-01");
}

TEST(DatingByClauses, TimeOfAnInfinitiveStaysWithIt) {
  const Mention rejected =
      read_one("The judge rejected a request by the defence to delay the case until 2026.",
               "rejected", {{"2026", "../2026"}});
  EXPECT_NE(rejected.basis, Basis::expression);
  const Mention denied = read_one("The judge denied a request to meet on Friday.", "denied",
                                  {{"Friday", "2024-05-31"}});
  EXPECT_NE(denied.basis, Basis::expression);
}

TEST(DatingByClauses, TimeBehindWhatItIsToHaveDoneIsTheClauses) {
  const Mention became = read_one("Ana Ruiz became the first woman to lead the party on Friday.",
                                  "became", {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(became.when), "2024-05-31");
}

TEST(DatingByClauses, AsClauseIsOnTheDayOfItsMainClause) {
  const Mention passed = read_one("Crowds cheered on Friday as the vote passed.", "passed",
                                  {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(passed.when), "2024-05-31");
}

TEST(DatingByClauses, NounOfAPlanIsPlannedToo) {
  const Mention deal = read_one("Chile will sign a deal with Peru.", "deal");
  EXPECT_EQ(deal.status, Status::planned);
  EXPECT_EQ(to_edtf(deal.when), "[2024-06-03..]");
  EXPECT_FALSE(deal.timeline);
}

TEST(DatingByClauses, NounHasTheMonthOfItsClause) {
  const std::vector<Mention> mentions =
      test::read("A tsunami hit Java on Friday. Three months ago a tsunami hit Bali.", "2024-06-03",
                 {{"Friday", "2024-05-31"}, {"Three months ago", "2024-03"}});
  EXPECT_EQ(to_edtf(mentions.at(2).when), "2024-03") << mentions.at(2).what;
}

TEST(DatingByClauses, YearInsideANounIsNotTheVerbs) {
  const Mention acquits = read_one("The jury met. A judge acquitted Peru over a 2009 crash.",
                                   "acquitted", {{"2009", "2009"}});
  EXPECT_EQ(to_edtf(acquits.when), "2024-06-03");
}

TEST(DatingByClauses, CountedFromSomethingElseIsNoDayOfTheStory) {
  const std::vector<Mention> mentions = test::read(
      "Ana Ruiz lost a fight on Friday. She retired three months after the fight.", "2024-06-03",
      {{"Friday", "2024-05-31"}, {"three months", "", TimexType::duration, "P3M"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "retired").when), "[..2024-06-03]");
}

TEST(DatingByClauses, DayOfASubordinateClauseIsNotThatOfTheStory) {
  const Mention rejected = read_one("They ignored warnings before the ferry Iris sank on 9 "
                                    "November 2023. A judge rejected a request.",
                                    "rejected", {{"9 November 2023", "2023-11-09"}});
  EXPECT_NE(to_edtf(rejected.when), "2023-11-09");
}

TEST(DatingByClauses, AfterAnEventIsFromItsDayOn) {
  const Mention closed = read_one("The firm closed the plant after a fire on Friday.", "closed",
                                  {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(closed.when), "[2024-05-31..2024-06-03]");
  EXPECT_EQ(closed.status, Status::happened);
}

TEST(DatingByClauses, HoursOrAMomentAfterAnEventIsItsDay) {
  for (const char* text : {"The firm closed the plant hours after a fire on Friday.",
                           "The firm closed the plant just after a fire on Friday."})
    EXPECT_EQ(to_edtf(read_one(text, "closed", {{"Friday", "2024-05-31"}}).when), "2024-05-31")
        << text;
}

TEST(DatingByClauses, BeforeAnEventIsUpToItsDay) {
  const std::vector<test::Said> friday{{"Friday", "2024-06-07"}};
  EXPECT_EQ(to_edtf(read_one("The bank will act before the vote on Friday.", "act", friday).when),
            "[2024-06-03..2024-06-07]");
  EXPECT_EQ(to_edtf(read_one("The bank will act ahead of a vote on Friday.", "act", friday).when),
            "[2024-06-03..2024-06-07]");
}

TEST(DatingByClauses, DayBeforeAnEventNounIsTheEvents) {
  const std::vector<Mention> mentions =
      test::read("The firm shut the plant after Friday's strike.", "2024-06-03",
                 {{"Friday", "[2024-05-31..]", TimexType::date, "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "strike").when), "2024-05-31");
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "shut").when), "[2024-05-31..2024-06-03]");
  const std::vector<Mention> since =
      test::read("The plant has been shut since Friday's strike.", "2024-06-03",
                 {{"Friday", "2024-05-31/..", TimexType::date, "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(since, "strike").when), "2024-05-31");
  EXPECT_EQ(to_edtf(test::by_trigger(since, "shut").when), "2024-05-31/..");
}

TEST(DatingByClauses, DayAtTheEndOfAnEventsPhraseIsTheEvents) {
  const std::vector<Mention> mentions =
      test::read("The strait has been closed since an attack on a tanker on Friday.", "2024-06-03",
                 {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "attack").when), "2024-05-31");
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "closed").when), "2024-05-31/..");
  EXPECT_EQ(test::by_trigger(mentions, "closed").status, Status::ongoing);
}

TEST(DatingByClauses, AdjunctGoesWithTheVerbThatIsLedTo) {
  EXPECT_EQ(to_edtf(read_one("Ana Ruiz is expected to take over on Friday, replacing Jo Berg.",
                             "replacing", {{"Friday", "2024-06-07"}})
                        .when),
            "2024-06-07");
  // A plain "be" at the end of the chain tells of nothing.
  EXPECT_EQ(to_edtf(read_one("The plan is going to be there, helping the poor.", "helping").when),
            "../..");
}

struct Linked {
  const char* text;
  const char* trigger;
  const char* when;
};

void PrintTo(const Linked& linked, std::ostream* out) { *out << linked.text; }

class Links : public testing::TestWithParam<Linked> {};

TEST_P(Links, DateTheMainClauseByTheOtherOne) {
  const Mention mention = read_one(GetParam().text, GetParam().trigger, {{"Friday", "2024-05-31"}});
  EXPECT_EQ(to_edtf(mention.when), GetParam().when) << mention.why;
}

INSTANTIATE_TEST_SUITE_P(
    Dating, Links,
    testing::Values(
        Linked{"Police arrested three men after a bomb exploded in Oslo on Friday.", "arrested",
               "[2024-05-31..2024-06-03]"},
        Linked{"Envoys met in Oslo before the pact was signed on Friday.", "met", "[..2024-05-31]"},
        Linked{"After taking office on Friday, she shut the mine.", "shut",
               "[2024-05-31..2024-06-03]"},
        Linked{"The coach has won two games since taking over on Friday.", "won",
               "[2024-05-31..2024-06-03]"},
        Linked{"Before taking office on Friday, she ran a bank.", "ran", "[..2024-05-31]"},
        Linked{"He was jailed on Friday after being convicted of theft.", "jailed", "2024-05-31"},
        Linked{"Minutes after the blast in Oslo on Friday, police shut the road.", "shut",
               "2024-05-31"},
        Linked{"While the king was visiting Oslo on Friday, rebels attacked a post.", "attacked",
               "2024-05-31"}));

}  // namespace
}  // namespace dateline::events
