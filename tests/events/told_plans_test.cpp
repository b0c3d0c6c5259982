// SPDX-License-Identifier: Apache-2.0
// "announced plans to sell it", "informed the board of her decision to retire": what will be done.
#include "clause_case.hpp"

namespace dateline::events {
namespace {

using test::ClauseCase;
using test::due;
using test::k_next;

class ToldPlans : public ::testing::TestWithParam<ClauseCase> {};

TEST_P(ToldPlans, AreRead) { test::expect_read(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Told, ToldPlans,
    ::testing::Values(due("Lumex announced plans to sell the mine on Friday.", "sell",
                          "Lumex will sell the mine"),
                      due("Lumex confirmed its plan to sell the mine on Friday.", "sell",
                          "Lumex will sell the mine"),
                      due("Ana Ruiz has informed the board of her decision to retire on Friday.",
                          "retire", "Ana Ruiz will retire")));

// Whoever they are, what they plan and its day are worth a line.
INSTANTIATE_TEST_SUITE_P(OfThem, ToldPlans,
                         ::testing::Values(due("They plan to open a school on Friday.", "open",
                                               "They plan to open a school"),
                                           ClauseCase{
                                               "Both are expected to return to Lima on Friday.",
                                               "return",
                                               {k_next},
                                               "Both are expected to return to Lima",
                                               "2024-06-07",
                                               Status::expected}));

INSTANTIATE_TEST_SUITE_P(
    Over, ToldPlans,
    ::testing::Values(test::on_friday("Lumex announced plans to sell the mine on Friday.",
                                      "announced", "Lumex announced plans to sell the mine")));

INSTANTIATE_TEST_SUITE_P(
    NotToBe, ToldPlans,
    ::testing::Values(ClauseCase{"Lumex dropped a plan to sell the mine in 2027.",
                                 "sell",
                                 {{"2027", "2027"}},
                                 "Lumex dropped plan to sell the mine",
                                 "2027",
                                 Status::planned,
                                 false},
                      ClauseCase{"Lumex could outline plans to sell the mine in 2027.",
                                 "sell",
                                 {{"2027", "2027"}},
                                 "Plans to sell the mine",
                                 "2027",
                                 Status::possible,
                                 false}));

}  // namespace
}  // namespace dateline::events
