// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class StrayTimes : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(StrayTimes, DoNotDateTheVerb) { test::expect_read(GetParam()); }

const test::Said k_last_friday{"Friday", "2024-05-31"};

/// No superlative: its time is that of the verb.
class SinceThen : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(SinceThen, Lasts) { test::expect_read(GetParam()); }

const test::Said k_since_may{"May", "2024-05/..", TimexType::date, "2024-05"};

INSTANTIATE_TEST_SUITE_P(
    BehindANounInEst, SinceThen,
    ::testing::Values(ClauseCase{"Ana Ruiz has been under house arrest since May.",
                                 "been",
                                 {k_since_may},
                                 "Ana Ruiz has been under house arrest",
                                 "2024-05/..",
                                 ongoing},
                      ClauseCase{"Students have staged a protest in Lima since May.",
                                 "staged",
                                 {k_since_may},
                                 "Students have staged a protest in Lima",
                                 "2024-05/..",
                                 ongoing}));

INSTANTIATE_TEST_SUITE_P(
    OfWhatIsBrought, StrayTimes,
    ::testing::Values(ClauseCase{"Lumex sold its mill, helping to pave the way for a bid by 2030.",
                                 "pave",
                                 {{"2030", "2030"}},
                                 "Lumex helped to pave the way for a bid",
                                 "2024-06-03",
                                 happened,
                                 false},
                      ClauseCase{"The world of the 1930s has changed.",
                                 "changed",
                                 {{"the 1930s", "193X"}},
                                 "The world has changed",
                                 "2024-06-03"},
                      ClauseCase{"His health continued to decline over the next three months.",
                                 "decline",
                                 {{"the next three months", "2024-06-03/2024-09",
                                   TimexType::duration, "P3M"}},
                                 "His health continued to decline",
                                 "../..",
                                 ongoing,
                                 false},
                      ClauseCase{"The show sold toys, plates, Christmas cards and maps.",
                                 "sold",
                                 {{"Christmas", "2023-12-25"}},
                                 "The show sold toys, plates, Christmas cards and maps",
                                 "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(
    RuledOut, StrayTimes,
    ::testing::Values(ClauseCase{"Two of the trams will be handed over in July rather than in May.",
                                 "handed",
                                 {{"July", "2024-07"}, {"May", "2025-05"}},
                                 "Two of the trams will be handed over",
                                 "2024-07",
                                 planned},
                      ClauseCase{"The ferries will run in July instead of May.",
                                 "run",
                                 {{"July", "2024-07"}, {"May", "2025-05"}},
                                 "The ferries will run",
                                 "2024-07",
                                 planned},
                      ClauseCase{"The pool will reopen on Saturday, not on Friday.",
                                 "reopen",
                                 {{"Saturday", "2024-06-08"}, {"Friday", "2024-06-07"}},
                                 "The pool will reopen",
                                 "2024-06-08",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(Ways, StrayTimes,
                         ::testing::Values(ClauseCase{
                             "A court has cleared the way for an election in September.",
                             "cleared",
                             {{"September", "2024-09"}},
                             "A court has cleared the way for an election",
                             "2024-06-03"}));

INSTANTIATE_TEST_SUITE_P(Outlooks, StrayTimes,
                         ::testing::Values(ClauseCase{"Norvane cut its forecast for 2026.",
                                                      "cut",
                                                      {{"2026", "2026"}},
                                                      "Norvane cut its forecast",
                                                      "2024-06-03"},
                                           ClauseCase{
                                               "The council approved a budget for 2025 on Friday.",
                                               "approved",
                                               {{"2025", "2025"}, k_last_friday},
                                               "The council approved a budget",
                                               "2024-05-31"}));

const test::Said k_year{"2008", "2008"};

INSTANTIATE_TEST_SUITE_P(
    Holders, StrayTimes,
    ::testing::Values(
        ClauseCase{"Tom Reed, the 2008 Olympic champion, was arrested.",
                   "arrested",
                   {k_year},
                   "Tom Reed was arrested",
                   "2024-06-03"},
        ClauseCase{"The 2008 tennis champion was arrested.",
                   "arrested",
                   {k_year},
                   "The 2008 tennis champion was arrested",
                   "2024-06-03"},
        ClauseCase{"Ana Ruiz, the 1970s film star, died at 85.",
                   "died",
                   {{"the 1970s", "197X"}},
                   "Ana Ruiz died at 85",
                   "2024-06-03"},
        ClauseCase{"Tom Reed was arrested in 2008.",
                   "arrested",
                   {k_year},
                   "Tom Reed was arrested",
                   "2008"},
        ClauseCase{
            "In 2008 champions left Lund.", "left", {k_year}, "Champions left Lund", "2008"}));

INSTANTIATE_TEST_SUITE_P(
    LengthsInAsides, StrayTimes,
    ::testing::Values(ClauseCase{
        "The stand, the club's home for 90 years, is to be demolished in August.",
        "demolished",
        {{"90 years", "", TimexType::duration, "P90Y"}, {"August", "2024-08"}},
        "The stand is to be demolished",
        "2024-08",
        planned}));

INSTANTIATE_TEST_SUITE_P(
    Beginnings, StrayTimes,
    ::testing::Values(
        ClauseCase{"Ana Ruiz declared three days of national mourning starting on Sunday.",
                   "declared",
                   {{"Sunday", "2024-06-09"}},
                   "Ana Ruiz declared three days of national mourning",
                   "2024-06-03"},
        ClauseCase{"The bridge will close starting Monday.",
                   "close",
                   {{"Monday", "2024-06-10"}},
                   "The bridge will close",
                   "2024-06-10",
                   planned}));

INSTANTIATE_TEST_SUITE_P(
    OfOtherThings, StrayTimes,
    ::testing::Values(ClauseCase{"The storm killed more people than the flood in 1996.",
                                 "killed",
                                 {{"1996", "1996"}},
                                 "The storm killed more people than the flood",
                                 "2024-06-03"},
                      ClauseCase{"Norvik declared a dividend of 14 cents, payable on Friday.",
                                 "declared",
                                 {{"Friday", "2024-06-07"}},
                                 "Norvik declared a dividend of 14 cents",
                                 "2024-06-03"},
                      ClauseCase{"Ana Ruiz testified on Friday about a May 3 meeting in Lima.",
                                 "testified",
                                 {k_last_friday, {"May 3", "2024-05-03"}},
                                 "Ana Ruiz testified about a meeting in Lima",
                                 "2024-05-31"},
                      ClauseCase{"The port will open on Friday, with full trading from 12 July.",
                                 "open",
                                 {{"Friday", "2024-06-07"}, {"12 July", "2024-07-12"}},
                                 "The port will open",
                                 "2024-06-07",
                                 planned},
                      ClauseCase{"Rebels attacked a port held under the Lima Harbour Act of 1996.",
                                 "attacked",
                                 {{"1996", "1996"}},
                                 "Rebels attacked a port held under the Lima Harbour Act",
                                 "2024-06-03"},
                      ClauseCase{"Sales rose from 3 million in March to 4 million in May.",
                                 "rose",
                                 {{"March", "2024-03"}, {"May", "2024-05"}},
                                 "Sales rose from 3 million to 4 million",
                                 "2024-05"},
                      ClauseCase{"Lumex sold 300 cars in May, up from 280 in March.",
                                 "sold",
                                 {{"May", "2024-05"}, {"March", "2024-03"}},
                                 "Lumex sold 300 cars",
                                 "2024-05"},
                      ClauseCase{"Lumex sold 300 cars in 2023, up 4 percent from 2022.",
                                 "sold",
                                 {{"2023", "2023"}, {"2022", "2022"}},
                                 "Lumex sold 300 cars",
                                 "2023"},
                      ClauseCase{"Lumex sold 300 cars in 2023, an increase of 4 percent from 2022.",
                                 "sold",
                                 {{"2023", "2023"}, {"2022", "2022"}},
                                 "Lumex sold 300 cars",
                                 "2023"},
                      ClauseCase{"Support fell to 9 percent in May from 12 percent in April and 15 "
                                 "percent in March.",
                                 "fell",
                                 {{"May", "2024-05"}, {"April", "2024-04"}, {"March", "2024-03"}},
                                 "Support fell to 9 percent from 12 percent",
                                 "2024-05"},
                      ClauseCase{"Ana Ruiz was jailed for six years on Friday.",
                                 "jailed",
                                 {{"six years", "", TimexType::duration, "P6Y"}, k_last_friday},
                                 "Ana Ruiz was jailed for six years",
                                 "2024-05-31"},
                      ClauseCase{
                          "The port was closed for six days in April.",
                          "closed",
                          {{"six days", "", TimexType::duration, "P6D"}, {"April", "2024-04"}},
                          "The port was closed for six days",
                          "2024-04"},
                      ClauseCase{"As Ana Ruiz reports, the first ship sank on Friday.",
                                 "reports",
                                 {k_last_friday},
                                 "Ana Ruiz reports",
                                 "",
                                 happened,
                                 false}));

INSTANTIATE_TEST_SUITE_P(
    OfThings, StrayTimes,
    ::testing::Values(
        ClauseCase{
            "Lumex moved the county's overnight funds to Oslo in 2019.",
            "moved",
            {{"overnight", "2024-06-02", TimexType::time, "2024-06-02TNI"}, {"2019", "2019"}},
            "Lumex moved the county's overnight funds to Oslo",
            "2019"},
        ClauseCase{
            "Lumex cut the 6 a.m. ferry in 2019.",
            "cut",
            {{"6 a.m.", "2024-06-03T06:00", TimexType::time, "2024-06-03T06:00"}, {"2019", "2019"}},
            "Lumex cut the ferry",
            "2019"},
        ClauseCase{"The board approved a budget and accepted Ruiz's resignation, effective June 9.",
                   "approved",
                   {{"June 9", "2024-06-09"}},
                   "The board approved a budget",
                   "2024-06-03"},
        ClauseCase{"Ministers meet in Oslo on 6 and 7 June, where they will vote.",
                   "meet",
                   {{"6", "2024-06-06"}, {"7 June", "2024-06-07"}},
                   "Ministers meet in Oslo",
                   "2024-06-06/2024-06-07",
                   planned}));

// What somebody does to a figure is of the day behind it; what a figure does by itself is not.
INSTANTIATE_TEST_SUITE_P(
    OfTheDeed, StrayTimes,
    ::testing::Values(test::on_friday("The bank raised its rate to 5% from 4% on Friday.", "raised",
                                      "The bank raised its rate to 5% from 4%"),
                      ClauseCase{"The dollar rose to 150 yen from 149 on Friday.",
                                 "rose",
                                 {k_last_friday},
                                 "The dollar rose to 150 yen from 149",
                                 "2024-06-03"}));

// What comes again every night is no time of what is done to it.
INSTANTIATE_TEST_SUITE_P(OfServices, StrayTimes,
                         ::testing::Values(ClauseCase{
                             "Norline will scrap its night service on Friday.",
                             "scrap",
                             {{"night", "2024-06-03"}, test::k_next},
                             "Norline will scrap its night service",
                             "2024-06-07",
                             Status::cancelled}));

TEST(StrayTimes, AHolidayIsNobody) {
  const auto mentions = test::read("The charity sold Christmas cards on Friday.", "2024-06-03",
                                   {{"Christmas", "2023-12-25"}, {"Friday", "2024-05-31"}});
  EXPECT_TRUE(test::by_trigger(mentions, "sold").participants.empty());
}

}  // namespace
}  // namespace dateline::events
