// SPDX-License-Identifier: Apache-2.0
// What many do next, told in the present behind what they did, and what somebody starts doing.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;
using test::due;
using test::k_next;
using test::Said;

class GoesOn : public ::testing::TestWithParam<Case> {};

TEST_P(GoesOn, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

const Said k_may_3{"May 3", "2024-05-03"};

Case next(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {k_may_3, k_next}, what, "2024-06-07", Status::planned};
}

INSTANTIATE_TEST_SUITE_P(
    BehindAPast, GoesOn,
    ::testing::Values(next("Schools closed on May 3 and reopen on Friday.", "reopen",
                           "Schools reopen"),
                      next("Talks with Peru broke off on May 3 without a deal and resume in Riga "
                           "on Friday.",
                           "resume", "Talks with Peru resume in Riga"),
                      next("The crew stopped in Oslo on May 3 and travel to Bergen on Friday.",
                           "travel", "The crew travel to Bergen"),
                      next("The ministers met on May 3 and meet again on Friday.", "meet",
                           "The ministers meet")));

INSTANTIATE_TEST_SUITE_P(
    BehindWhatMayBeOfMany, GoesOn,
    ::testing::Values(due("Two men were charged with fraud and appear in court on Friday.",
                          "appear", "Two men appear in court"),
                      due("The sides are top and host Lund on Friday.", "host",
                          "The sides host Lund"),
                      next("The laws were passed on May 3 and take effect on Friday.", "take",
                           "The laws take effect"),
                      test::on_friday("Flights were delayed by wind and rain on Friday.", "delayed",
                                      "Flights were delayed by wind and rain")));

INSTANTIATE_TEST_SUITE_P(
    BehindAnInnerClause, GoesOn,
    ::testing::Values(due("Lumex will cut jobs once the deal closes and move to Lima on Friday.",
                          "move", "Lumex will move to Lima"),
                      due("Lumex will report before the market opens and host a call on Friday.",
                          "host", "Lumex will host a call")));

INSTANTIATE_TEST_SUITE_P(
    OfWhatStarts, GoesOn,
    ::testing::Values(due("Crews start training in Lima on Friday.", "start",
                          "Crews start training in Lima"),
                      next("The probe will land on May 3 and start mapping ice on Friday.", "start",
                           "The probe will start mapping ice")));

Case today(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {}, what, "2024-06-03", Status::ongoing};
}

Case goes_on(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {}, what, "../..", Status::ongoing, false};
}

// What a story opens with is a step taken on its day, where it is no habit and no mere intent.
INSTANTIATE_TEST_SUITE_P(
    OfSteps, GoesOn,
    ::testing::Values(today("Vestra Group is recalling about 4,000 cars.", "recalling",
                            "Vestra Group is recalling about 4,000 cars"),
                      today("Vestra Group is buying its rival.", "buying",
                            "Vestra Group is buying its rival"),
                      goes_on("Vestra Group is paying a million dollars a day.", "paying",
                              "Vestra Group is paying a million dollars a day")));

Case told(const char* text, const char* trigger, const char* what) {
  return {text, trigger, {test::k_friday}, what, "2024-05-31"};
}

// Somebody says that they take a step: on the day when they say so, and no scene of the past.
INSTANTIATE_TEST_SUITE_P(
    OfToldSteps, GoesOn,
    ::testing::Values(told("It is cold. Tesk said on Friday it was closing 20 shops in Lund.",
                           "closing", "Tesk was closing 20 shops in Lund"),
                      told("It is cold. Tesk said on Friday that it is recalling a drug.",
                           "recalling", "Tesk is recalling a drug"),
                      Case{"It is cold. Tesk announced on Friday that it was closing 20 shops.",
                           "announced",
                           {test::k_friday},
                           "Tesk announced",
                           "2024-05-31",
                           Status::happened,
                           false},
                      Case{"It is cold. Tesk said on Friday that a man was carrying a gun.",
                           "carrying",
                           {test::k_friday},
                           "A man was carrying a gun",
                           "[..2024-05-31]",
                           Status::happened,
                           false},
                      today("The ministry is investigating the bank Tesk.", "investigating",
                            "The ministry is investigating the bank Tesk"),
                      Case{"About 480,000 phones are being recalled.",
                           "recalled",
                           {},
                           "About 480,000 phones are being recalled",
                           "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    OfAboutSoMany, GoesOn,
    ::testing::Values(test::on_friday("About 60 volunteers and four dogs took part on Friday.",
                                      "took", "About 60 volunteers and four dogs took part"),
                      test::on_friday("Some fell to 300 and the index rose on Friday.", "rose",
                                      "The index rose")));

INSTANTIATE_TEST_SUITE_P(
    OfCourts, GoesOn,
    ::testing::Values(due("She filed a claim at the High Court, which will hear it on Friday.",
                          "hear", "High Court will hear it"),
                      due("They held a summit at the council, which will end on Friday.", "end",
                          "A summit at the council will end")));

INSTANTIATE_TEST_SUITE_P(
    BehindAPlan, GoesOn,
    ::testing::Values(next("The minister will speak on May 3, and visits the site on Friday.",
                           "visits", "The minister visits the site"),
                      Case{"A weaker crown or a jump in prices on Friday could delay the cut.",
                           "delay",
                           {k_next},
                           "A weaker crown or a jump in prices could delay the cut",
                           "2024-06-07",
                           Status::possible}));

INSTANTIATE_TEST_SUITE_P(
    OfTheLast, GoesOn,
    ::testing::Values(test::on_friday("Ana Ruiz was last seen near Lima on Friday.", "seen",
                                      "Ana Ruiz was last seen near Lima"),
                      Case{"Ana Ruiz was seen as a rival on Friday.",
                           "seen",
                           {test::k_friday},
                           "Ana Ruiz was seen as a rival",
                           "2024-05-31",
                           Status::happened,
                           false}));

TEST(GoesOn, ComparisonTakesNoPlace) {
  const auto mentions = test::read("The port stays shut, as it has been since May 3.", "2024-06-03",
                                   {{"May 3", "2024-05-03/..", TimexType::date, "2024-05-03"}});
  EXPECT_EQ(test::timeline(mentions), std::vector<std::string>{"The port stays shut"});
}

INSTANTIATE_TEST_SUITE_P(
    OfNouns, GoesOn,
    ::testing::Values(test::on_friday("Cards are refused and online orders were halted on Friday.",
                                      "halted", "Orders were halted"),
                      test::on_friday("Peru lifted a ban on beef from three states on Friday.",
                                      "lifted", "Peru lifted a ban on beef from three states"),
                      due("Unions called it avoidable and plan a protest in Lima on Friday.",
                          "plan", "Unions plan a protest in Lima"),
                      test::on_friday("Reed, ranked third, beat Lise Duval on Friday.", "beat",
                                      "Reed beat Lise Duval")));

INSTANTIATE_TEST_SUITE_P(
    OfWhoever, GoesOn,
    ::testing::Values(next("Ana Ruiz beat Lise Duval on May 3 to reach the final, where she will "
                           "face Mary Reed on Friday.",
                           "face", "Ana Ruiz will face Mary Reed"),
                      due("She will play a tournament, in Lyon, which begins on Friday.", "begins",
                          "A tournament begins"),
                      next("She meets Reed on May 3 and holds talks with Ruiz on Friday.", "holds",
                           "She holds talks with Ruiz")));

INSTANTIATE_TEST_SUITE_P(
    OfWhatOpens, GoesOn,
    ::testing::Values(due("Police raided a plant in Lima, which opens on Friday.", "opens",
                          "A plant in Lima opens"),
                      due("Police will close a raid on a hotel in Lima, which opens on Friday.",
                          "opens", "A hotel in Lima opens"),
                      due("There is an exhibition at the museum in Lima, which opens on Friday.",
                          "opens", "An exhibition at the museum in Lima opens")));

INSTANTIATE_TEST_SUITE_P(
    OfLaterDays, GoesOn,
    ::testing::Values(Case{"A sensor was fitted on May 3 but stopped working on Friday.",
                           "stopped",
                           {k_may_3, test::k_friday},
                           "A sensor stopped working",
                           "2024-05-31"},
                      Case{"Officials are expected to reopen the road when they meet on Friday.",
                           "reopen",
                           {k_next},
                           "Officials are expected to reopen the road",
                           "2024-06-07",
                           Status::expected},
                      due("The council must find the rest, and votes on a loan on Friday.", "votes",
                          "The council votes on a loan")));

TEST(GoesOn, BeginningHasTheDayOfWhatBegins) {
  const auto mentions = test::read("Lumex expects to begin shipping the test on Friday.",
                                   "2024-06-03", {test::k_next});
  EXPECT_EQ(test::timeline(mentions),
            std::vector<std::string>{"Lumex expects to begin shipping the test"});
  EXPECT_EQ(to_edtf(test::by_trigger(mentions, "begin").when), "2024-06-07");
}

TEST(GoesOn, ComparisonIsNoObject) {
  const auto mentions =
      test::read("Peru approved the plan on Friday and four years later than promised.",
                 "2024-06-03", {test::k_friday, {"four years", "", TimexType::duration, "P4Y"}});
  EXPECT_EQ(test::by_trigger(mentions, "approved").what, "Peru approved the plan");
}

// What somebody found stands before it, and who leaves this month is still there.
INSTANTIATE_TEST_SUITE_P(OfTurns, GoesOn,
                         ::testing::Values(Case{"The mill was unsafe, a court ruled on Friday.",
                                                "ruled",
                                                {test::k_friday},
                                                "A court ruled",
                                                "2024-05-31",
                                                Status::happened,
                                                false},
                                           Case{"Ana Ruiz leaves the bank this month.",
                                                "leaves",
                                                {{"this month", "2024-06"}},
                                                "Ana Ruiz leaves the bank",
                                                "2024-06",
                                                Status::planned}));

const Said k_march{"in March", "2025-03"};

// Why something is planned goes on now.
INSTANTIATE_TEST_SUITE_P(OfReasons, GoesOn,
                         ::testing::Values(Case{"Rates will be cut in March, as inflation slows.",
                                                "slows",
                                                {k_march},
                                                "Inflation slows",
                                                "[2024-06-03..]",
                                                Status::expected,
                                                false},
                                           due("The crowd will sing as the king arrives on Friday.",
                                               "arrives", "The king arrives")));

INSTANTIATE_TEST_SUITE_P(OfTheOuterForm, GoesOn,
                         ::testing::Values(Case{
                             "Peru imposed a tax, telling firms to apply for permits by Friday and "
                             "closing a loophole.",
                             "apply",
                             {k_next},
                             "Firms must apply for permits",
                             "[2024-06-03..2024-06-07]",
                             Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    BehindALateHour, GoesOn,
    ::testing::Values(next("The council decided late on May 3 to close the bridge on Friday.",
                           "close", "The council will close the bridge"),
                      Case{"Police turned water cannons and tear gas on the crowd on May 3.",
                           "turned",
                           {k_may_3},
                           "Police turned water cannons and tear gas on the crowd",
                           "2024-05-03"}));

}  // namespace
}  // namespace dateline::events
