// SPDX-License-Identifier: Apache-2.0
// The day by which, or from which, something can be done or will be ready, and days that are
// marked.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using enum Status;

const test::Said k_march{"4 March", "2025-03-04"};
const test::Said k_next{"Friday", "2024-06-07"};
const test::Said k_day{"last day", "", TimexType::duration, "P1D"};
const test::Said k_years{"10 years", "", TimexType::duration, "P10Y"};

class Limits : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(Limits, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(LastDay, Limits,
                         ::testing::Values(ClauseCase{"The last day to register is 4 March.",
                                                      "is",
                                                      {k_day, k_march},
                                                      "The last day to register",
                                                      "2025-03-04",
                                                      planned},
                                           ClauseCase{"The final date for applications is 4 March.",
                                                      "is",
                                                      {k_march},
                                                      "The final date for applications",
                                                      "2025-03-04",
                                                      planned},
                                           ClauseCase{"4 March is the last day to register.",
                                                      "is",
                                                      {k_march, k_day},
                                                      "The last day to register",
                                                      "2025-03-04",
                                                      planned}));

INSTANTIATE_TEST_SUITE_P(
    Ready, Limits,
    ::testing::Values(ClauseCase{"The council aims to have the scheme in place by Friday.",
                                 "have",
                                 {k_next},
                                 "The council aims to have the scheme in place",
                                 "[2024-06-03..2024-06-07]",
                                 possible},
                      ClauseCase{"Lumex plans to have 40 shops ready by Friday.",
                                 "have",
                                 {k_next},
                                 "Lumex plans to have 40 shops ready",
                                 "[2024-06-03..2024-06-07]",
                                 planned},
                      ClauseCase{"The council must have a plan in place by Friday.",
                                 "have",
                                 {k_next},
                                 "The council must have a plan in place",
                                 "[2024-06-03..2024-06-07]",
                                 planned}));

INSTANTIATE_TEST_SUITE_P(Available, Limits,
                         ::testing::Values(ClauseCase{
                             "The game is available to pre-order from Friday.",
                             "pre-order",
                             {{"Friday", "2024-06-07"}},
                             "The game is available to pre-order",
                             "2024-06-07/..",
                             possible}));

INSTANTIATE_TEST_SUITE_P(Marked, Limits,
                         ::testing::Values(ClauseCase{"Friday marks 10 years since the fire.",
                                                      "marks",
                                                      {k_next, k_years},
                                                      "10 years since the fire",
                                                      "2024-06-07",
                                                      planned}));

INSTANTIATE_TEST_SUITE_P(Promised, Limits,
                         ::testing::Values(ClauseCase{"The minister promised a decision by Friday.",
                                                      "decision",
                                                      {k_next},
                                                      "The minister promised a decision",
                                                      "[2024-06-03..2024-06-07]",
                                                      planned}));

}  // namespace
}  // namespace dateline::events
