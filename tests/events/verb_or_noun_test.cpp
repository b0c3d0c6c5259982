// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using Case = test::ClauseCase;

/// Words that may be verbs or nouns, and clauses that end with their verb.
class VerbOrNoun : public ::testing::TestWithParam<Case> {};

TEST_P(VerbOrNoun, ReadsWhatWhenAndStatus) { test::expect_read(GetParam()); }

using test::k_friday;
using test::k_next;
const test::Said k_april{"April", "2024-04"};

INSTANTIATE_TEST_SUITE_P(
    NounsLikeGerunds, VerbOrNoun,
    ::testing::Values(test::on_friday("He left on Friday, when shelling destroyed the bridge.",
                                      "destroyed", "Shelling destroyed the bridge"),
                      test::on_friday("He left on Friday when fighting broke out in Lima.", "broke",
                                      "Fighting broke out in Lima")));

INSTANTIATE_TEST_SUITE_P(
    ParticiplesBehindACount, VerbOrNoun,
    ::testing::Values(test::on_friday("Ana Ruiz praised the city's first elected mayor on Friday.",
                                      "praised", "Ana Ruiz praised the city's first elected mayor"),
                      test::on_friday("Police found the clan's two stolen cars on Friday.", "found",
                                      "Police found the clan's two stolen cars")));

INSTANTIATE_TEST_SUITE_P(
    Scores, VerbOrNoun,
    ::testing::Values(test::on_friday("Ana Ruiz beat Else Moe 6-4, 7-6 in the final on Friday.",
                                      "beat", "Ana Ruiz beat Else Moe 6-4, 7-6 in the final"),
                      test::on_friday("On Friday Peru beat Chile behind Ana Ruiz's 6-4, 6-4 win.",
                                      "beat", "Peru beat Chile behind Ana Ruiz's 6-4, 6-4 win")));

INSTANTIATE_TEST_SUITE_P(
    SharedSubjects, VerbOrNoun,
    ::testing::Values(
        Case{"The union said that the contract has confused staff, and demanded a delay.",
             "demanded",
             {},
             "The union demanded a delay",
             "2024-06-03"},
        test::due("The two will go on a trek, which kicks off in Lima, and concludes in Oslo on "
                  "Friday.",
                  "concludes", "A trek concludes in Oslo")));

INSTANTIATE_TEST_SUITE_P(Testaments, VerbOrNoun,
                         ::testing::Values(Case{
                             "Ana Ruiz's unsigned will specified that he gets the mill.",
                             "specified",
                             {},
                             "Ana Ruiz's unsigned will specified",
                             "2024-06-03",
                             Status::happened,
                             false}));

INSTANTIATE_TEST_SUITE_P(
    OfOneBehindMany, VerbOrNoun,
    ::testing::Values(
        test::on_friday("A ring catering to doctors, lawyers and officers was broken up on Friday.",
                        "broken", "A ring was broken up"),
        test::on_friday("Groups catering to lawyers and officers were broken up on Friday.",
                        "broken", "Groups catering to lawyers and officers were broken up")));

INSTANTIATE_TEST_SUITE_P(
    OtherNames, VerbOrNoun,
    ::testing::Values(test::on_friday("The probe found plasma, or ionized gas, on Friday.", "found",
                                      "The probe found plasma")));

INSTANTIATE_TEST_SUITE_P(
    SetPhrases, VerbOrNoun,
    ::testing::Values(test::on_friday("At first Ruiz was treated in Lima on Friday.", "treated",
                                      "Ruiz was treated in Lima"),
                      test::on_friday("The tariffs on about $9 billion of goods imposed on Friday "
                                      "will stay.",
                                      "imposed",
                                      "The tariffs on about $9 billion of goods were imposed")));

INSTANTIATE_TEST_SUITE_P(
    WhatStaysSo, VerbOrNoun,
    ::testing::Values(
        test::due("The port of Brenn remains closed and will reopen on Friday.", "reopen",
                  "The port of Brenn will reopen"),
        test::due("Four remain missing and the search will resume on Friday.", "resume",
                  "The search will resume"),
        test::on_friday("Police said six remain in jail and two were freed on Friday.", "freed",
                        "Two were freed"),
        test::due("The road stays shut but will reopen on Friday.", "reopen",
                  "The road will reopen"),
        test::on_friday("Human remains found in a cave were buried on Friday.", "buried",
                        "Human remains were buried"),
        test::on_friday("The remains found in a cave were buried on Friday.", "buried",
                        "The remains were buried")));

INSTANTIATE_TEST_SUITE_P(
    Verbs, VerbOrNoun,
    ::testing::Values(
        Case{"A strike on Friday shut airports.",
             "shut",
             {k_friday},
             "A strike shut airports",
             "2024-05-31"},
        Case{"The mill has been dark since April, when a boiler burst.",
             "burst",
             {k_april},
             "A boiler burst",
             "2024-04"},
        Case{"The fair, which folded in April after its founder died, was loved.",
             "folded",
             {k_april},
             "The fair folded",
             "2024-04"},
        Case{"Crude slipped on Friday.", "slipped", {k_friday}, "Crude slipped", "2024-05-31"},
        Case{"Talks on the future of the plant begin on Friday.",
             "begin",
             {k_next},
             "Talks on the future of the plant begin",
             "2024-06-07",
             Status::planned},
        Case{"The bank cut rates to 3.5% on Friday.",
             "cut",
             {k_friday},
             "The bank cut rates to 3.5%",
             "2024-05-31"},
        Case{"Lumex cut staff numbers to a third on Friday.",
             "cut",
             {k_friday},
             "Lumex cut staff numbers to a third",
             "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    Phrases, VerbOrNoun,
    ::testing::Values(
        Case{"She went missing on Friday.", "went", {k_friday}, "She went missing", "2024-05-31"},
        Case{"A court stayed the sale of the mine on Friday.",
             "stayed",
             {k_friday},
             "A court stayed the sale of the mine",
             "2024-05-31"},
        Case{"Next year marks the centenary of the mill.",
             "marks",
             {{"Next year", "2025"}},
             "The centenary of the mill",
             "2025",
             Status::planned},
        Case{"The deadline to register is Friday.",
             "is",
             {k_next},
             "The deadline to register",
             "2024-06-07",
             Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Nouns, VerbOrNoun,
    ::testing::Values(
        Case{"CT scans were carried out in Lund on Friday.",
             "carried",
             {k_friday},
             "CT scans were carried out in Lund",
             "2024-05-31"},
        Case{"A hearing on the Dock Street rezoning, long postponed, is set for Friday.",
             "hearing",
             {k_next},
             "A hearing on the Dock Street rezoning is set",
             "2024-06-07",
             Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    BehindAbleTo, VerbOrNoun,
    ::testing::Values(Case{"Drivers will be able to order the car from Friday.",
                           "order",
                           {k_next},
                           "Drivers will be able to order the car",
                           "2024-06-07/..",
                           Status::possible},
                      Case{"Drivers would be able to order the car on Friday.",
                           "order",
                           {k_next},
                           "Drivers will be able to order the car",
                           "2024-06-07",
                           Status::possible,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    BareBehindCoordinators, VerbOrNoun,
    ::testing::Values(Case{"Lumen will be sold in May and close on Friday.",
                           "close",
                           {{"May", "2025-05"}, k_next},
                           "Lumen will close",
                           "2024-06-07",
                           Status::planned},
                      Case{"Lumen will be paid for research and work in Lima on Friday.",
                           "paid",
                           {k_next},
                           "Lumen will be paid for research and work in Lima",
                           "2024-06-07",
                           Status::planned},
                      Case{"Lumen will visit Lima and sell two mills on Friday.",
                           "sell",
                           {k_next},
                           "Lumen will sell two mills",
                           "2024-06-07",
                           Status::planned},
                      Case{"Lumen will close its mills, then sell the land on Friday.",
                           "sell",
                           {k_next},
                           "Lumen will sell the land",
                           "2024-06-07",
                           Status::planned}));

INSTANTIATE_TEST_SUITE_P(OfTexts, VerbOrNoun,
                         ::testing::Values(Case{"The law bans smoking in parks from Friday.",
                                                "bans",
                                                {{"from Friday", "2024-06-07/.."}},
                                                "The law bans smoking in parks",
                                                "2024-06-07/..",
                                                Status::planned},
                                           Case{"The rule limits noise from Friday.",
                                                "limits",
                                                {{"from Friday", "2024-06-07/.."}},
                                                "The rule limits noise",
                                                "2024-06-07/..",
                                                Status::planned},
                                           Case{"The deal talks resume on Friday.",
                                                "resume",
                                                {k_next},
                                                "The deal talks resume",
                                                "2024-06-07",
                                                Status::planned},
                                           Case{"Contract talks on Friday ended without a deal.",
                                                "ended",
                                                {k_friday},
                                                "Contract talks ended without a deal",
                                                "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(FirmsInS, VerbOrNoun,
                         ::testing::Values(Case{"Moody's cut the rating of Peru on Friday.",
                                                "cut",
                                                {k_friday},
                                                "Moody's cut the rating of Peru",
                                                "2024-05-31"},
                                           Case{"Moody's lawyer resigned on Friday.",
                                                "resigned",
                                                {k_friday},
                                                "Moody's lawyer resigned",
                                                "2024-05-31"}));

// What the verb of the clause is done to ends in a word that could be a verb too.
INSTANTIATE_TEST_SUITE_P(
    EndsOfObjects, VerbOrNoun,
    ::testing::Values(
        test::due("The ministry will publish a review of island links on Friday.", "publish",
                  "The ministry will publish a review of island links"),
        Case{"The ministry is expected to publish a review of island exports on Friday.",
             "publish",
             {test::k_next},
             "The ministry is expected to publish a review of island exports",
             "2024-06-07",
             Status::expected},
        test::on_friday("The ministry published a review of island permits on Friday.", "published",
                        "The ministry published a review of island permits"),
        test::due("The review of island links will be published on Friday.", "published",
                  "The review of island links will be published"),
        test::due("The panel will make sure the ferry sails on Friday.", "sails",
                  "The ferry sails"),
        test::due("Norline said the review of ports begins on Friday.", "begins",
                  "The review of ports begins")));

INSTANTIATE_TEST_SUITE_P(
    InLists, VerbOrNoun,
    ::testing::Values(
        test::on_friday("The ministry banned coal, gas and oil imports on Friday.", "banned",
                        "The ministry banned coal, gas and oil imports"),
        test::on_friday("The court upheld the Lima, Quito and Bogota sanctions on Friday.",
                        "upheld", "The court upheld the Lima, Quito and Bogota sanctions"),
        test::on_friday("Reed won the sprint, relay and marathon races on Friday.", "won",
                        "Reed won the sprint, relay and marathon races"),
        test::on_friday("Peru shut its ports and Chile bans the ships on Friday.", "bans",
                        "Chile bans the ships")));

INSTANTIATE_TEST_SUITE_P(
    PluralsOfNouns, VerbOrNoun,
    ::testing::Values(test::on_friday("Ruiz was freed on compassionate grounds on Friday.", "freed",
                                      "Ruiz was freed on compassionate grounds"),
                      test::on_friday("Reed met two major hotel and mine partners on Friday.",
                                      "met", "Reed met two major hotel and mine partners"),
                      test::on_friday("Five people died from gunshot wounds near Lima on Friday.",
                                      "died", "Five people died from gunshot wounds near Lima"),
                      test::on_friday("The train links were cut off on Friday.", "cut",
                                      "The train links were cut off")));

INSTANTIATE_TEST_SUITE_P(
    BehindWhich, VerbOrNoun,
    ::testing::Values(
        Case{"Peru retook the town, which rebels had held since Friday.",
             "held",
             {k_friday},
             "Rebels held the town",
             "2024-05-31/..",
             Status::happened,
             false},
        test::on_friday("On Friday, the last day for which figures are available, red tide killed "
                        "six people.",
                        "killed", "Red tide killed six people")));

INSTANTIATE_TEST_SUITE_P(
    BehindAnAdverb, VerbOrNoun,
    ::testing::Values(test::due("The bill, passed by Peru, also bans smoking on Friday.", "bans",
                                "The bill bans smoking"),
                      Case{"The merger still needs approval from Lima.",
                           "needs",
                           {},
                           "The merger needs approval from Lima",
                           "../..",
                           Status::happened,
                           false}));

INSTANTIATE_TEST_SUITE_P(
    DeedsThatBegin, VerbOrNoun,
    ::testing::Values(
        test::on_friday("The truce collapsed on Friday when shelling resumed near Lima.", "resumed",
                        "Shelling resumed near Lima"),
        test::on_friday("Looting broke out on Friday after voting ended in Lima.", "broke",
                        "Looting broke out")));

INSTANTIATE_TEST_SUITE_P(
    BehindAnAdjective, VerbOrNoun,
    ::testing::Values(test::due("New rules to curb drones take effect on Friday.", "take",
                                "New rules to curb drones take effect"),
                      test::on_friday("Strict plans to curb drones were approved on Friday.",
                                      "approved", "Strict plans to curb drones were approved"),
                      Case{"The board discussed the company's future on Friday.",
                           "discussed",
                           {{"future", "", TimexType::date, "FUTURE_REF"}, k_friday},
                           "The board discussed the company's future",
                           "2024-05-31"}));

INSTANTIATE_TEST_SUITE_P(
    BehindATime, VerbOrNoun,
    ::testing::Values(test::on_friday("The law passed on Friday bans smoking in parks.", "passed",
                                      "The law was passed"),
                      test::on_friday("A treaty signed on Friday sets limits on fishing.", "signed",
                                      "A treaty was signed")));

}  // namespace
}  // namespace dateline::events
