// SPDX-License-Identifier: Apache-2.0
// Plans joined behind what stands between them, and nouns that a participle belongs to.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::due;
using test::on_friday;

class HeldTogether : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(HeldTogether, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Plans, HeldTogether,
    ::testing::Values(
        due("Both sides agreed to stop fighting and to meet again on Friday.", "meet",
            "Both sides agreed to meet"),
        due("Ministers agreed to lift curbs imposed in 2019 and to meet again on Friday.", "meet",
            "Ministers agreed to meet"),
        ClauseCase{"Ministers agreed to lift curbs imposed in 2019 and to meet again.",
                   "imposed",
                   {{"2019", "2019"}},
                   "Curbs were imposed",
                   "2019"}));

INSTANTIATE_TEST_SUITE_P(
    Periods, HeldTogether,
    ::testing::Values(ClauseCase{
        "Ana Ruiz will present the budget for the fiscal year starting July 1 to parliament "
        "on Friday.",
        "present",
        {{"the fiscal year", "2024"}, {"July 1", "2024-07-01"}, test::k_next},
        "Ana Ruiz will present the budget to parliament",
        "2024-06-07",
        Status::planned}));

INSTANTIATE_TEST_SUITE_P(
    Rates, HeldTogether,
    ::testing::Values(on_friday("The bank held its key interest rate at 4 percent on Friday.",
                                "held", "The bank held its key interest rate at 4 percent"),
                      on_friday("The bank cut its benchmark lending rate to 8 percent on Friday.",
                                "cut", "The bank cut its benchmark lending rate to 8 percent"),
                      on_friday("Banks raised their prime borrowing costs on Friday.", "raised",
                                "Banks raised their prime borrowing costs")));

INSTANTIATE_TEST_SUITE_P(
    WhatFollows, HeldTogether,
    ::testing::Values(
        on_friday(
            "On Friday Lumex picked Tesk, Vestra and Tyvak to build the ships needed to reach "
            "the far islands of Peru and Chile in winter.",
            "picked", "Lumex picked Tesk, Vestra and Tyvak to build the ships"),
        on_friday("A team was led by Ana Ruiz, a judge, and the findings were published on Friday.",
                  "published", "The findings were published")));

INSTANTIATE_TEST_SUITE_P(
    Whereabouts, HeldTogether,
    ::testing::Values(on_friday("He left Ashby Island, off the coast of Peru, which was sold on "
                                "Friday.",
                                "sold", "Ashby Island was sold")));

INSTANTIATE_TEST_SUITE_P(Burdens, HeldTogether,
                         ::testing::Values(on_friday(
                             "The restrictions on the entry of foreigners to Peru, which were put "
                             "in place on Friday, will stay.",
                             "put",
                             "The restrictions on the entry of foreigners to Peru were put in "
                             "place")));

INSTANTIATE_TEST_SUITE_P(
    Regions, HeldTogether,
    ::testing::Values(on_friday("On Friday, the sky above São Paulo, Brazil went dark.", "went",
                                "The sky above São Paulo, Brazil went dark")));

INSTANTIATE_TEST_SUITE_P(
    Seats, HeldTogether,
    ::testing::Values(
        on_friday("The mill is run by Tesk Works, a firm based in Lima, which won the "
                  "contract on Friday.",
                  "won", "Tesk Works won the contract"),
        on_friday("The lamps are by Ana Ruiz, a designer born in Peru, who won the "
                  "prize on Friday.",
                  "won", "Ana Ruiz won the prize")));

}  // namespace
}  // namespace dateline::events
