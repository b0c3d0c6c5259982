// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Clauses that an editor lists, published on Monday 3 June 2024.
class Found : public ::testing::TestWithParam<Case> {};

TEST_P(Found, StandsOnTheTimeline) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;

INSTANTIATE_TEST_SUITE_P(
    Gerunds, Found,
    ::testing::Values(
        Case{"After winning in 2022, Ana Dahl lost the vote on Friday.",
             "winning",
             {{"2022", "2022"}, k_friday},
             "Ana Dahl won",
             "2022"},
        Case{"After winning in 2022 and losing her majority in 2023, Ana Dahl quit on Friday.",
             "losing",
             {{"2022", "2022"}, {"2023", "2023"}, k_friday},
             "Ana Dahl lost her majority",
             "2023"},
        Case{"After getting a degree in law in 2004, Ana Dahl taught in Riga.",
             "getting",
             {{"2004", "2004"}},
             "Ana Dahl got a degree in law",
             "2004"},
        Case{"Before joining the bank in 2010, Ana Dahl taught law in Riga.",
             "joining",
             {{"2010", "2010"}},
             "Ana Dahl joined the bank",
             "2010"},
        Case{"Tesk entered the market in 2019 by buying Ombra.",
             "buying",
             {{"2019", "2019"}},
             "Tesk bought Ombra",
             "2019"},
        Case{"In May 2023 a coach overturned near the pass, killing five.",
             "killing",
             {{"May 2023", "2023-05"}},
             "A coach overturned, killing five",
             "2023-05"}));

INSTANTIATE_TEST_SUITE_P(Participles, Found,
                         ::testing::Values(Case{"A ban imposed in 2022 has cut sales by half.",
                                                "imposed",
                                                {{"2022", "2022"}},
                                                "A ban was imposed",
                                                "2022"},
                                           Case{
                                               "The trial, completed in May, showed that it works.",
                                               "completed",
                                               {{"May", "2024-05"}},
                                               "The trial was completed",
                                               "2024-05"}));

INSTANTIATE_TEST_SUITE_P(
    TimesOfDependents, Found,
    ::testing::Values(
        Case{"Two people died and 16 were hurt when a bus carrying pupils from a museum left the "
             "road and hit a tree on Friday.",
             "died",
             {k_friday},
             "Two people died",
             "2024-05-31"},
        Case{"Two people died and 16 were hurt when a bus carrying pupils from a museum left the "
             "road and hit a tree on Friday.",
             "left",
             {k_friday},
             "A bus left the road",
             "2024-05-31"},
        Case{"In 2019, when tariffs doubled, Tesk cut 600 jobs and suspended its dividend.",
             "suspended",
             {{"2019", "2019"}},
             "Tesk suspended its dividend",
             "2019"}));

INSTANTIATE_TEST_SUITE_P(
    Story, Found,
    ::testing::Values(
        Case{"A bus left the road on Friday. It was raining. Four pupils were "
             "flown to hospital.",
             "flown",
             {k_friday},
             "Four pupils were flown to hospital",
             "2024-05-31"},
        Case{"Storms closed the port on Friday. Ferries to the islands were called off.",
             "called",
             {k_friday},
             "Ferries to the islands were called off",
             "2024-05-31",
             Status::cancelled}));

INSTANTIATE_TEST_SUITE_P(Words, Found,
                         ::testing::Values(Case{"Crews held one-day strikes on Friday.",
                                                "held",
                                                {{"one-day", "", TimexType::duration, "P1D"},
                                                 k_friday},
                                                "Crews held one-day strikes",
                                                "2024-05-31"},
                                           Case{"Orders for the pumps climbed by a third in May.",
                                                "climbed",
                                                {{"May", "2024-05"}},
                                                "Orders for the pumps climbed by a third",
                                                "2024-05"},
                                           Case{"Talks on the dam resume in Cairo on Friday.",
                                                "resume",
                                                {k_next},
                                                "Talks on the dam resume in Cairo",
                                                "2024-06-07",
                                                Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Chronologies, Found,
    ::testing::Values(Case{"2013: A shaft opens, and output doubles. A study finds no link.",
                           "finds",
                           {{"2013", "2013"}},
                           "A study finds no link",
                           "2013"},
                      Case{"May 2023: Drivers block the gate for nine days. Police arrest 26.",
                           "block",
                           {{"May 2023", "2023-05"}, {"nine days", "", TimexType::duration, "P9D"}},
                           "Drivers block the gate for nine days",
                           "2023-05"}));

INSTANTIATE_TEST_SUITE_P(
    Sequels, Found,
    ::testing::Values(Case{"Ana Dahl took Nord to the final in May but the club lost 2-0 to Tesk.",
                           "lost",
                           {{"May", "2024-05"}},
                           "The club lost 2-0 to Tesk",
                           "2024-05"},
                      Case{"The town is calm. They won the match for the cup on Friday.",
                           "won",
                           {k_friday},
                           "They won the match for the cup",
                           "2024-05-31"},
                      Case{"The death toll from the weekend's fire rose to 31.",
                           "rose",
                           {{"the weekend", "[2024-06-01..2024-06-02]"}},
                           "The death toll from the fire rose to 31",
                           "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    Subjects, Found,
    ::testing::Values(
        Case{"In May we moved our servers from Oslo to Riga.",
             "moved",
             {{"May", "2024-05"}},
             "We moved our servers from Oslo to Riga",
             "2024-05"},
        Case{"Several were hurt on Friday.", "hurt", {k_friday}, "Several were hurt", "2024-05-31"},
        Case{"Ana Dahl's \"Salt Year\", a play about three sisters, won a prize on Friday.",
             "won",
             {k_friday},
             "Ana Dahl's Salt Year won a prize",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(Plans, Found,
                         ::testing::Values(Case{"The unions plan a march through Riga on Friday.",
                                                "plan",
                                                {k_next},
                                                "The unions plan a march through Riga",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"Tesk expects sales of 1.4 billion in 2027.",
                                                "expects",
                                                {{"2027", "2027"}},
                                                "Tesk expects sales of 1.4 billion",
                                                "2027",
                                                Status::expected},
                                           Case{"Primary elections are set for Friday.",
                                                "elections",
                                                {k_next},
                                                "Primary elections are set",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"A red alert stays in force until Friday.",
                                                "stays",
                                                {{"Friday", "2024-06-07"}},
                                                "A red alert stays in force",
                                                "../2024-06-07",
                                                Status::ongoing}));

INSTANTIATE_TEST_SUITE_P(
    Reports, Found,
    ::testing::Values(
        Case{"The river is high. The minister declared a state of emergency in two provinces.",
             "declared",
             {},
             "The minister declared a state of emergency in two provinces",
             "2024-06-03"},
        Case{"The deal, which was announced in May, is dead.",
             "announced",
             {{"May", "2024-05"}},
             "The deal was announced",
             "2024-05"},
        Case{"The dispute began in May when Tesk announced plans to close a mill.",
             "announced",
             {{"May", "2024-05"}},
             "Tesk announced plans to close a mill",
             "2024-05"},
        Case{"Tesk shut the mill on Friday after its owner was sued by a bank.",
             "sued",
             {k_friday},
             "Tesk's owner was sued by a bank",
             "[..2024-05-31]"},
        Case{"Mokala suffered a major outbreak in 2008.",
             "suffered",
             {{"2008", "2008"}},
             "Mokala suffered a major outbreak",
             "2008"}));

INSTANTIATE_TEST_SUITE_P(
    Scenes, Found,
    ::testing::Values(Case{"Two men were held on Friday at a yard where officers seized a gun.",
                           "seized",
                           {k_friday},
                           "Officers seized a gun",
                           "2024-05-31"},
                      Case{
                          "The jet went down on 9 May. The crew sent a call at 10:42 p.m.",
                          "sent",
                          {{"9 May", "2024-05-09"},
                           {"10:42 p.m.", "2024-06-03T22:42", TimexType::time, "2024-06-03T22:42"}},
                          "The crew sent a call",
                          "2024-05-09T22:42"}));

INSTANTIATE_TEST_SUITE_P(
    Compounds, Found,
    ::testing::Values(
        Case{"In May a power cut at a plant in Malmo stopped trains for two hours.",
             "stopped",
             {{"May", "2024-05"}},
             "A power cut at a plant in Malmo stopped trains for two hours",
             "2024-05"},
        Case{"A new overnight parking ban takes effect on Friday.",
             "takes",
             {{"overnight", "2024-06-03TNI", TimexType::time}, k_next},
             "A new overnight parking ban takes effect",
             "2024-06-07",
             Status::planned},
        Case{"Most will be reconnected by Friday.",
             "reconnected",
             {k_next},
             "Most will be reconnected",
             "[2024-06-03..2024-06-07]",
             Status::planned},
        Case{"An update stopped trains on Friday. The failure began at 11:20 local time.",
             "began",
             {k_friday, {"11:20 local time", "2024-06-03T11:20", TimexType::time}},
             "The failure began",
             "2024-05-31T11:20"}));

INSTANTIATE_TEST_SUITE_P(
    Asides, Found,
    ::testing::Values(
        Case{"A gala that usually brings in two million has been put off from Monday to Friday.",
             "put",
             {{"Monday", "2024-06-03"}, k_next},
             "A gala has been put off",
             "2024-06-07",
             Status::planned},
        Case{"Peru, which in May restricted shipments of zinc, accused Chile of lying.",
             "restricted",
             {{"May", "2024-05"}},
             "Peru restricted shipments of zinc",
             "2024-05"},
        Case{"The mayor, who met both sides for two days, left town on Friday.",
             "left",
             {{"two days", "", TimexType::duration, "P2D"}, k_friday},
             "The mayor left town",
             "2024-05-31"},
        Case{"The opera is silent. Management locked out 84 players on Friday.",
             "locked",
             {k_friday},
             "Management locked out 84 players",
             "2024-05-31"},
        Case{"A lorry hit a wall on Friday. The pumps had been switched off on Monday. Two drivers "
             "were "
             "taken to hospital.",
             "taken",
             {k_friday, {"Monday", "2024-05-27"}},
             "Two drivers were taken to hospital",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Pronouns, Found,
    ::testing::Values(
        Case{"The town is calm. Born in Riga in 1934, she fled in 1944.",
             "Born",
             {{"1934", "1934"}, {"1944", "1944"}},
             "She was born in Riga",
             "1934"},
        Case{"The town is calm. He took them to the final in May but they lost 2-0 to Tesk.",
             "lost",
             {{"May", "2024-05"}},
             "They lost 2-0 to Tesk",
             "2024-05"}));

INSTANTIATE_TEST_SUITE_P(
    Verbs, Found,
    ::testing::Values(
        Case{"Tesk announced in May that it would close the mill by Friday.",
             "announced",
             {{"May", "2024-05"}, k_next},
             "Tesk announced that it will close the mill",
             "2024-05"},
        Case{"Chancellor Ana Ruiz announced in May that her party would close the mill by Friday.",
             "announced",
             {{"May", "2024-05"}, k_next},
             "Ana Ruiz announced that her party will close the mill",
             "2024-05"},
        Case{"The cracks were first noticed on Friday by a worker.",
             "noticed",
             {k_friday},
             "The cracks were noticed by a worker",
             "2024-05-31"},
        Case{"The rate fell in May when he left Tesk for a fund.",
             "left",
             {{"May", "2024-05"}},
             "He left Tesk for a fund",
             "2024-05"},
        Case{"Teachers in neighbouring Holm walk out on Friday.",
             "walk",
             {k_next},
             "Teachers in neighbouring Holm walk out",
             "2024-06-07",
             Status::planned},
        Case{"A ban on new diesel cars starts in 2035.",
             "starts",
             {{"2035", "2035"}},
             "A ban on new diesel cars starts",
             "2035",
             Status::planned},
        Case{"It is cold. It is wet. Tesk said on Friday it had agreed to buy Nord for 3bn.",
             "agreed",
             {k_friday},
             "Tesk agreed to buy Nord for 3bn",
             "[..2024-05-31]"},
        Case{"It is cold. It is wet. The regulator said on Friday it had opened an inquiry into "
             "Nord.",
             "opened",
             {k_friday},
             "The regulator opened an inquiry into Nord",
             "[..2024-05-31]"},
        Case{"China added a sixth docking port to the station in May.",
             "added",
             {{"May", "2024-05"}},
             "China added a sixth docking port to the station",
             "2024-05"}));

TEST(Finding, WhatIsPromotedIsNotSaidToBeOff) {
  const Mention announced =
      test::by_trigger(test::read("Tesk announced in May that it would close the mill by Friday.",
                                  "2024-06-03", {{"May", "2024-05"}, k_next}),
                       "announced");
  EXPECT_TRUE(announced.timeline);
  EXPECT_EQ(announced.why.find("off the timeline"), std::string::npos) << announced.why;
}

TEST(Finding, WhatABlamedDisputeHasShutIsShut) {
  const Mention shut = test::by_trigger(
      test::read("Tesk closed its doors, blaming a dispute that has shut its mill since Friday.",
                 "2024-06-03", {k_friday}),
      "shut");
  EXPECT_TRUE(shut.timeline) << shut.why;
}

TEST(Finding, NobodyIsNoSubject) {
  for (const char* text : {"Nobody was hurt on Friday.", "None of them was hurt on Friday.",
                           "No pupils were hurt on Friday."}) {
    const Mention hurt = test::by_trigger(test::read(text, "2024-06-03", {k_friday}), "hurt");
    EXPECT_EQ(hurt.status, Status::denied) << text;
    EXPECT_FALSE(hurt.timeline) << text;
  }
  const Mention died = test::by_trigger(
      test::read("No fewer than six died on Friday.", "2024-06-03", {k_friday}), "died");
  EXPECT_EQ(died.status, Status::happened);
}

TEST(Finding, WhatIsAskedForYearsHasNoDay) {
  const Mention asked =
      test::by_trigger(test::read("Residents of the valley have demanded barriers for years.",
                                  "2024-06-03", {{"years", "", TimexType::duration, "PXY"}}),
                       "demanded");
  EXPECT_FALSE(asked.timeline) << asked.why;
}

TEST(Finding, FiringShotsIsNoDismissal) {
  const auto kind = [](const char* text) {
    return test::by_trigger(test::read(text, "2024-06-03", {}), "fired").kind;
  };
  EXPECT_EQ(kind("Police fired tear gas."), "attack");
  EXPECT_EQ(kind("The gunman fired shots at a guard."), "attack");
  EXPECT_EQ(kind("Tesk fired its finance chief."), "appointment");
}

TEST(Finding, AnEntryEndsWithItsParagraph) {
  const Mention finds =
      test::by_trigger(test::read("2013: A shaft opens.\n\nA study finds no link.", "2024-06-03",
                                  {{"2013", "2013"}}),
                       "finds");
  EXPECT_FALSE(finds.timeline) << finds.why;
}

}  // namespace
}  // namespace dateline::events
