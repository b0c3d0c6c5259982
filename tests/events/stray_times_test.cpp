// SPDX-License-Identifier: Apache-2.0
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

class StrayTimes : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(StrayTimes, DoNotDateTheVerb) { test::expect_read(GetParam()); }

const test::Said k_last_friday{"Friday", "2024-05-31"};

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

}  // namespace
}  // namespace dateline::events
